namespace DeCA10B.Metadata;

/// <summary>Carries one generated Solidity file inside the assembly; the build writes it out and compiles it.</summary>
/// <param name="path">File name, such as <c>Counter.sol</c>; imports are relative to it.</param>
/// <param name="text">The whole file, LF line ends.</param>
/// <param name="lineMap">Lines of <paramref name="text"/> to C#: first line the C# paths relative to the project joined by '|', then one
/// <c>solidityLine:pathIndex:csharpLine</c> a line, both 1-based, ascending. A Solidity line not listed belongs to the entry before it.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class SoliditySourceAttribute(string path, string text, string lineMap) : Attribute
{
    /// <summary>File name.</summary>
    public string Path { get; } = path;

    /// <summary>The whole file.</summary>
    public string Text { get; } = text;

    /// <summary>Lines to C# lines.</summary>
    public string LineMap { get; } = lineMap;
}

/// <summary>Names a deployable contract of this assembly: the build leaves an artifact for it.</summary>
/// <param name="name">Name of the contract in Solidity, and of the artifact file.</param>
/// <param name="path">The Solidity file that holds it.</param>
/// <param name="solidityHash">Lower-case hex SHA-256 over the Solidity files it needs; the artifact carries the same.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DeployableContractAttribute(string name, string path, string solidityHash) : Attribute
{
    /// <summary>Name of the contract.</summary>
    public string Name { get; } = name;

    /// <summary>Its Solidity file.</summary>
    public string Path { get; } = path;

    /// <summary>SHA-256 over its Solidity files.</summary>
    public string SolidityHash { get; } = solidityHash;
}

/// <summary>Carries the compiler's model of a contract, interface, struct, event or error, so that another assembly can derive from it.</summary>
/// <param name="name">Full C# name of the type.</param>
/// <param name="model">The serialised model, text, with its format version first.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ContractModelAttribute(string name, string model) : Attribute
{
    /// <summary>Full C# name.</summary>
    public string Name { get; } = name;

    /// <summary>The serialised model.</summary>
    public string Model { get; } = model;
}

namespace DeCA10B.Build;

/// <summary>One Solidity file.</summary>
/// <param name="Path">File name, such as <c>Counter.sol</c>; imports are relative to it.</param>
/// <param name="Text">The whole file, LF line ends.</param>
/// <param name="LineMap">Its lines to C# lines, in the text form that <see cref="DeCA10B.Build.LineMap"/> reads; empty when there is none.</param>
public sealed record SoliditySource(string Path, string Text, string LineMap = "");

/// <summary>A contract to leave an artifact for.</summary>
/// <param name="Name">Name of the contract in Solidity, and of the artifact file.</param>
/// <param name="Path">The Solidity file that holds it.</param>
/// <param name="SolidityHash">Lower-case hex SHA-256 over the Solidity files it needs, as its assembly declares it.</param>
public sealed record DeployableContract(string Name, string Path, string SolidityHash);

/// <summary>The compiler's model of a declaration, as its assembly carries it.</summary>
/// <param name="Name">Full C# name of the declaration.</param>
/// <param name="Text">The serialised model, its format first.</param>
public sealed record SerializedModel(string Name, string Text);

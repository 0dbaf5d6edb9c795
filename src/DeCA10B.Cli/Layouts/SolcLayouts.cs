using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;
using DeCA10B.Build;
using DeCA10B.Compiler.StorageLayouts;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Cli.Layouts;

/// <summary>The storage layout that solc gives, as the records that are compared and committed.</summary>
static partial class SolcLayouts
{
    /// <summary>The layout of an artifact.</summary>
    public static ContractLayout Of(ContractArtifact artifact) => Of(artifact.ContractName, artifact.StorageLayout);

    /// <summary>A layout from solc's own JSON.</summary>
    /// <param name="contract">The contract's name, which that JSON does not hold.</param>
    /// <param name="layout">The object with <c>storage</c> and <c>types</c>.</param>
    public static ContractLayout Of(string contract, JsonElement layout)
    {
        var variables = StorageLayout.Parse(layout).Variables;
        var types = new SortedDictionary<string, StorageType>(StringComparer.Ordinal);
        foreach (var variable in variables) Collect(variable.Location.Type, types);
        return new(contract, [.. variables.Select(Of)], [.. types.Values.Select(type => new LayoutType(type.Label, type.Bytes, [.. type.Members.Select(Of)]))]);
    }

    static LayoutVariable Of(StorageVariable variable) => new(
        variable.Label, (BigInteger)variable.Location.Slot, variable.Location.Offset, variable.Location.Type.Bytes, variable.Location.Type.Label);

    static void Collect(StorageType type, SortedDictionary<string, StorageType> types)
    {
        var isNamed = type.Encoding == StorageEncoding.InPlace && type.Element is null && !ElementaryName().IsMatch(type.Label);
        if (isNamed && !types.TryAdd(type.Label, type)) return;
        foreach (var part in ((StorageType?[])[type.Value, type.Element]).OfType<StorageType>()) Collect(part, types);
        foreach (var member in type.Members) Collect(member.Location.Type, types);
    }

    [GeneratedRegex(@"\A(u?int[0-9]+|bool|address( payable)?|bytes[0-9]+|contract .*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex ElementaryName();
}

using System.Collections.Immutable;
using DeCA10B.Compiler.StorageLayouts;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Layouts;

/// <summary>A committed layout of a contract: read, or the reason why it cannot be.</summary>
internal sealed record CommittedLayout(string FileName, ContractLayout? Layout, string Fault)
{
    private const string Suffix = ".layout.txt";

    /// <summary>Those of a compilation, by the name of the contract, which the file has.</summary>
    public static ImmutableDictionary<string, AdditionalText> FilesOf(IEnumerable<AdditionalText> files) =>
        files.Where(file => file.Path.EndsWith(Suffix, StringComparison.Ordinal)).GroupBy(NameOf, StringComparer.Ordinal)
            .ToImmutableDictionary(group => group.Key, group => group.OrderBy(file => file.Path, StringComparer.Ordinal).First(), StringComparer.Ordinal);

    public static CommittedLayout Read(AdditionalText file, CancellationToken cancellation)
    {
        var name = NameOf(file);
        try
        {
            var layout = LayoutText.Read(file.GetText(cancellation)?.ToString() ?? "");
            return layout.Contract == name ? new(name + Suffix, layout, "") : new(name + Suffix, null, $"it is of {layout.Contract}");
        }
        catch (FormatException exception)
        {
            return new(name + Suffix, null, exception.Message.TrimEnd('.'));
        }
    }

    private static string NameOf(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Substring(0, name.Length - Suffix.Length);
    }
}

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>Dictionary&lt;K, V&gt;</c> to <c>readonly Mapping&lt;K, V&gt;</c>: every key exists, and a missing one reads as the default.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DictionaryToMappingFix : CollectionFieldFix
{
    private protected override (string Name, string Arguments)? Replacement(GenericNameSyntax type) =>
        type.Identifier.Text is "Dictionary" or "IDictionary" or "SortedDictionary" ? ("Mapping", type.TypeArgumentList.Arguments.ToString()) : null;

    private protected override string? Use(string field, string member, IReadOnlyList<ArgumentSyntax> arguments) =>
        member == "Add" && arguments.Count == 2 ? field + "[" + arguments[0] + "] = " + arguments[1] : null;
}

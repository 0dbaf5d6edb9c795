namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>HashSet&lt;T&gt;</c> to <c>readonly Mapping&lt;T, bool&gt;</c>: <c>Add</c> sets true, <c>Contains</c> reads.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SetToMappingFix : CollectionFieldFix
{
    private protected override (string Name, string Arguments)? Replacement(GenericNameSyntax type) =>
        type.Identifier.Text is "HashSet" or "ISet" or "SortedSet" ? ("Mapping", type.TypeArgumentList.Arguments + ", bool") : null;

    private protected override string? Use(string field, string member, IReadOnlyList<ArgumentSyntax> arguments) => (member, arguments.Count) switch
    {
        ("Add", 1) => field + "[" + arguments[0] + "] = true",
        ("Contains", 1) => field + "[" + arguments[0] + "]",
        _ => null,
    };
}

namespace DeCA10B.CodeFixes.Fixes;

/// <summary><c>List&lt;T&gt;</c> to <c>readonly StorageArray&lt;T&gt;</c>: <c>Add</c> is <c>Push</c>, <c>Count</c> is <c>Length</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ListToStorageArrayFix : CollectionFieldFix
{
    private protected override (string Name, string Arguments)? Replacement(GenericNameSyntax type) =>
        type.Identifier.Text is "List" or "IList" or "Stack" ? ("StorageArray", type.TypeArgumentList.Arguments.ToString()) : null;

    private protected override string? Use(string field, string member, IReadOnlyList<ArgumentSyntax> arguments) => (member, arguments.Count) switch
    {
        ("Add" or "Push", 1) => field + ".Push(" + arguments[0] + ")",
        // Still an int, as the code around it expects.
        ("Count", 0) => "(int)" + field + ".Length",
        _ => null,
    };
}

using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Checked and unchecked inside one another.</summary>
static class Contexts
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("unchecked", 3, (scope, type) => type is IntegerKind && !scope.IsUnchecked, (writer, type, depth) => Within(writer, type, depth, "unchecked")),
        new("checked", 6, (scope, type) => type is IntegerKind && scope.IsUnchecked, (writer, type, depth) => Within(writer, type, depth, "checked")),
    ];

    static Code Within(ExpressionWriter writer, FuzzType type, int depth, string context)
    {
        var before = writer.Scope.IsUnchecked;
        writer.Scope.IsUnchecked = context == "unchecked";
        var code = new Code($"{context}({writer.Varying(type, depth)})");
        writer.Scope.IsUnchecked = before;
        return code;
    }
}

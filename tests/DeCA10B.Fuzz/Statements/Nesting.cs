using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Local functions, which read what is around them.</summary>
static class Nesting
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("local function", 3, scope => scope is { IsConstructor: false, IsUnchecked: false } && scope.Variables.Count < 6, LocalFunction),
    ];

    static string[]? LocalFunction(StatementWriter writer)
    {
        var scope = writer.Scope;
        FuzzType[] parameters = [.. Enumerable.Range(0, writer.Chance.Between(1, 2)).Select(_ => Types.Value(scope.Program))];
        var result = Types.Value(scope.Program);
        var name = scope.NewName();
        // A local function cannot see what only lives on the stack.
        var variables = scope.Variables.ToArray();
        scope.Variables.RemoveAll(variable => variable.Type is SpanKind || variable.IsReference);
        scope.Enter();
        string[] names = [.. parameters.Select(type => scope.Declare(scope.NewName(), type, isAssignable: false).Name)];
        scope.MayAct = false;
        var body = writer.Value(result);
        scope.MayAct = true;
        scope.Leave();
        scope.Variables.Clear();
        scope.Variables.AddRange(variables);
        var calls = Enumerable.Range(0, 2).Select(_ => $"{name}({string.Join(", ", parameters.Select(writer.Value))})").ToArray();
        var condition = writer.Condition();
        var taken = scope.NewName();
        scope.Declare(taken, result);
        return
        [
            $"{result} {name}({string.Join(", ", parameters.Zip(names, (type, local) => $"{type} {local}"))}) => {body};",
            $"{result} {taken} = {(condition.Fold == Fold.Never ? $"{condition} ? {calls[0]} : {calls[1]}" : calls[0])};",
        ];
    }
}

using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Events and errors.</summary>
static class Failing
{
    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("emit", 7, scope => scope.HasState && scope.Program.Events.Count > 0, writer => [$"Emit({New(writer, writer.Chance.Of(writer.Scope.Program.Events))});"]),
        new("require", 4, scope => scope.Program.Errors.Count > 0, writer => [$"{Of(writer)}Require({Likely(writer)}, {New(writer, writer.Chance.Of(writer.Scope.Program.Errors))});"]),
        new("revert", 3, scope => scope.Program.Errors.Count > 0, writer => [$"if ({Unlikely(writer)}) {Of(writer)}Revert({New(writer, writer.Chance.Of(writer.Scope.Program.Errors))});"]),
    ];

    // A library has no contract to inherit them from.
    static string Of(StatementWriter writer) => writer.Scope.Contract.Library is null ? "" : "Contract.";

    static string New(StatementWriter writer, RecordShape record) =>
        $"new {record.Name}({string.Join(", ", record.Parameters.Select(parameter => writer.Expressions.Of(parameter.Type, writer.Chance.Between(0, 2))))})";

    static string Likely(StatementWriter writer) => writer.Chance.OneIn(2) ? $"{writer.Condition()} || {writer.Condition()}" : writer.Condition().Text;

    static string Unlikely(StatementWriter writer) => $"{writer.Condition()} && {writer.Condition()}";
}

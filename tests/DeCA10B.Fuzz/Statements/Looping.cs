using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Loops, all of which end: what counts their turns is changed by nothing else, or only in the direction of the end.</summary>
static class Looping
{
    const int MostTurns = 4;
    const int MostRepetitions = 16;

    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("for", 8, Fits, For),
        new("for with two counters", 2, Fits, ForTwo),
        new("while", 4, Fits, While),
        new("do", 4, Fits, Do),
        new("foreach", 6, Fits, ForEach),
    ];

    static bool Fits(Scope scope) => scope.StatementsLeft > 0 && scope.Repetitions < MostRepetitions && scope.Variables.Count < 7 && scope.CanAfford(40);

    static List<string>? For(StatementWriter writer)
    {
        var type = writer.Chance.OneIn(2) ? Integers.Int : Types.Integer(writer.Scope.Program);
        if (!Stores.IsChangeable(type)) type = Integers.Int;
        var name = writer.Scope.NewName();
        var turns = writer.Chance.Between(1, MostTurns);
        var (start, condition, step) = writer.Chance.Below(4) switch
        {
            0 => (Integers.Literal(type, turns), $"{name} > {Integers.Literal(type, 0)}", $"{name}--"),
            1 => (Integers.Literal(type, 0), $"{name} < ({Small(writer, type)})", $"{name}++"),
            2 => (Integers.Literal(type, 0), $"{name} < {Integers.Literal(type, turns)}", $"{name} += {Integers.Literal(type, writer.Chance.Between(1, 2))}"),
            _ => (Integers.Literal(type, 0), $"{name} < {Integers.Literal(type, turns)}", writer.Chance.OneIn(2) ? $"++{name}" : $"{name}++"),
        };
        var declared = writer.Chance.OneIn(3) ? "var" : type.Name;
        return Around(writer, turns, () => writer.Scope.Declare(name, type, isAssignable: false), $"for ({declared} {name} = {start}; {condition}; {step})");
    }

    static List<string>? ForTwo(StatementWriter writer)
    {
        var (first, second) = (writer.Scope.NewName(), writer.Scope.NewName());
        if (first == second) return null;
        return Around(writer, 2, () =>
        {
            writer.Scope.Declare(first, Integers.Int, isAssignable: false);
            writer.Scope.Declare(second, Integers.Int, isAssignable: false);
        }, $"for (int {first} = 0, {second} = 3; {first} < {second}; {first}++, {second}--)");
    }

    static List<string>? While(StatementWriter writer)
    {
        var (name, turns) = (writer.Scope.NewName(), writer.Chance.Between(1, MostTurns));
        var head = writer.Chance.OneIn(2) ? $"while ({name}++ < {turns})" : $"while ({name}++ < {turns} && {Condition(writer)})";
        return [$"{{ int {name} = 0;", .. Around(writer, turns, () => writer.Scope.Declare(name, Integers.Int, isAssignable: false), head), "}"];
    }

    static List<string>? Do(StatementWriter writer)
    {
        var (name, turns) = (writer.Scope.NewName(), writer.Chance.Between(1, MostTurns));
        var body = Around(writer, turns, () => writer.Scope.Declare(name, Integers.Int, isAssignable: false), "do");
        var condition = writer.Chance.OneIn(2) ? $"++{name} < {turns}" : $"{name}++ < {turns - 1} & {Condition(writer)}";
        return [$"{{ int {name} = 0;", .. body, $"while ({condition}); }}"];
    }

    static List<string>? ForEach(StatementWriter writer)
    {
        var expressions = writer.Expressions;
        var paths = Paths.To(writer.Scope, type => type is ArrayKind or SpanKind, toAssign: false);
        var element = paths.Count > 0 && writer.Chance.Percent(80) ? Element(writer.Chance.Of(paths).Type) : Types.Integer(writer.Scope.Program);
        if (element is ArrayKind) return null;
        var collection = Places.Read(expressions, type => type is ArrayKind or SpanKind && Element(type).Name == element.Name, 1) ?? expressions.Of(new ArrayKind(element), 1);
        var name = writer.Scope.NewName();
        return Around(writer, 5, () => writer.Scope.Declare(name, element, isAssignable: false), $"foreach ({(writer.Chance.OneIn(2) ? "var" : element.Name)} {name} in {collection})");
    }

    static FuzzType Element(FuzzType type) => type is ArrayKind array ? array.Element : ((SpanKind)type).Element;

    static Code Condition(StatementWriter writer) => writer.Expressions.Varying(new BoolKind(), 1);

    static Code Small(StatementWriter writer, IntegerKind type) => new(type.Promotes
        ? $"{writer.Expressions.Varying(Integers.Usual[0], 1)} & 3"
        : $"{writer.Expressions.Varying(type, 1)} & {Integers.Literal(type, 3)}");

    static List<string> Around(StatementWriter writer, int turns, Action declare, string head)
    {
        var scope = writer.Scope;
        var repetitions = scope.Repetitions;
        scope.Repetitions *= turns;
        scope.Loops++;
        List<string> lines = [head, .. writer.Block(3, declare)];
        scope.Loops--;
        scope.Repetitions = repetitions;
        return lines;
    }
}

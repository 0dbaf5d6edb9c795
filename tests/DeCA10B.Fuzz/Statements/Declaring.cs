using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Statements;

/// <summary>Locals: with a value, by deconstruction, and references to entries of storage.</summary>
static class Declaring
{
    /// <summary>Locals in sight at once: the EVM's stack has sixteen slots within reach.</summary>
    const int MostVariables = 7;

    public static IReadOnlyList<StatementRule> Rules { get; } =
    [
        new("local", 22, scope => scope.Variables.Count < MostVariables, Local),
        new("reference", 9, scope => scope.HasState && scope.Program.Structs.Count > 0 && scope.Variables.Count < MostVariables, Reference),
        new("reference to a value", 4, scope => scope is { HasState: true, IsConstructor: false } && scope.Variables.Count < MostVariables, ReferenceToValue),
        new("deconstruction", 6, scope => !scope.IsConstructor && scope.Variables.Count < MostVariables - 1, Deconstruction),
        new("assigned in branches", 2, scope => scope.Variables.Count < MostVariables, AssignedInBranches),
    ];

    static IEnumerable<string>? Local(StatementWriter writer)
    {
        var type = writer.AnyLocal();
        var value = writer.Value(type);
        var name = writer.Scope.NewName();
        var spelled = type is StringKind or FaceKind || !writer.Chance.OneIn(2) ? type.Name : "var";
        writer.Scope.Declare(name, type);
        return [$"{spelled} {name} = {value};"];
    }

    static IEnumerable<string>? Reference(StatementWriter writer)
    {
        var paths = Paths.To(writer.Scope, type => type is StructKind, toAssign: false)
            .Where(path => path.IsState && path.Steps.Any(step => step.Into is MappingKind { IsPacked: false } or StorageArrayKind)).ToArray();
        if (paths.Length == 0) return null;
        var type = (StructKind)writer.Chance.Of(paths).Type;
        if (Places.Entry(writer.Expressions, type, 1) is not { } entry) return null;
        var name = writer.Scope.NewName();
        writer.Scope.Declare(name, type, isAssignable: false, isReference: true);
        return [$"ref {(writer.Chance.OneIn(2) ? "var" : type.Name)} {name} = ref {entry};"];
    }

    static IEnumerable<string>? ReferenceToValue(StatementWriter writer)
    {
        var fields = writer.Scope.Contract.Fields.Where(field => field is { Role: FieldRole.Storage, Type: IntegerKind or BoolKind or MappingKind { IsPacked: false, Value: IntegerKind or BoolKind } }).ToArray();
        if (fields.Length == 0) return null;
        var field = writer.Chance.Of(fields);
        var member = writer.Scope.Member(field.Name);
        var (type, place) = field.Type is MappingKind mapping ? (mapping.Value, $"{member}.Ref({Places.Key(writer.Expressions, mapping.Key, 1)})") : (field.Type, member);
        var name = writer.Scope.NewName();
        writer.Scope.Declare(name, type, isReference: true);
        return [$"ref {(writer.Chance.OneIn(2) ? "var" : type.Name)} {name} = ref {place};"];
    }

    static IEnumerable<string>? Deconstruction(StatementWriter writer)
    {
        var functions = Calls.Callable(writer.Scope).Where(function => function.Returns.Count > 1).ToArray();
        if (functions.Length == 0) return null;
        var function = writer.Chance.Of(functions);
        var targets = new List<(string Text, FuzzType Type, string? Name)>();
        var declares = writer.Chance.OneIn(2);
        foreach (var type in function.Returns)
        {
            if (writer.Chance.OneIn(6)) targets.Add(("_", type, null));
            else if (declares || writer.Chance.OneIn(3))
            {
                var name = writer.Scope.NewName();
                if (targets.Any(target => target.Name == name)) return null;
                targets.Add((declares ? name : $"{type.Name} {name}", type, name));
            }
            else if (Places.Assignable(writer.Expressions, type, 1) is { } place) targets.Add((place.Text, type, null));
            else targets.Add(("_", type, null));
        }

        if (Calls.Write(writer.Expressions, function, 1) is not { } call) return null;
        foreach (var (_, type, name) in targets.Where(target => target.Name is not null)) writer.Scope.Declare(name!, type);
        return [$"{(declares ? "var " : "")}({string.Join(", ", targets.Select(target => target.Text))}) = {call};"];
    }

    static IEnumerable<string>? AssignedInBranches(StatementWriter writer)
    {
        var type = Types.Value(writer.Scope.Program);
        var (condition, first, second) = (writer.Condition(), writer.Value(type), writer.Value(type));
        var name = writer.Scope.NewName();
        writer.Scope.Declare(name, type);
        return [$"{type} {name};", $"if ({condition}) {name} = {first};", $"else {name} = {second};"];
    }
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>Rewrites what a part's code refers to into members of the whole, and remembers which functions that reaches.</summary>
internal sealed class PartBodies
{
    private readonly ProgramModel program;
    private readonly Part part;
    private readonly PartMembers members;
    private readonly Substitution substitution;
    private readonly Queue<(ContractModel Level, FunctionModel Function, bool IsGuarded)> pending = new();
    private readonly Dictionary<string, FunctionModel> done = new(StringComparer.Ordinal);

    public PartBodies(ProgramModel program, Part part)
    {
        (this.program, this.part) = (program, part);
        members = new(part);
        substitution = new(Replace);
        foreach (var (level, function) in members.Exposed()) pending.Enqueue((level, function, true));
    }

    /// <summary>The call of a function of the part by the whole.</summary>
    /// <returns>Null when the part has no such function.</returns>
    public Expression? Called(ExternalCall call, EquatableArray<Expression> arguments)
    {
        if (part.Resolve(part.Contract.FullName, call.FunctionKey, isBase: false) is { } found)
        {
            pending.Enqueue((found.Level, found.Function, false));
            return new InternalCall(call.Type, part.Whole, members.KeyOf(found.Level, found.Function, isGuarded: false), false, arguments);
        }

        return part.Levels.SelectMany(level => level.Fields).FirstOrDefault(field => field.IsProperty && field.Name + "()" == call.FunctionKey) is { } field
            ? new FieldReference(call.Type, part.Whole, members.NameOf(field)) : null;
    }

    public Expression Apply(Expression expression) => substitution.Apply(expression);

    public Statement Apply(Statement statement) => substitution.Apply(statement);

    public IEnumerable<FieldModel> Fields() => part.Levels.Reverse().SelectMany(level => level.Fields).Select(members.Field);

    /// <summary>All functions that the outside, the whole or the constructors reach, in the order of their declarations, bases first.</summary>
    public IReadOnlyList<FunctionModel> Functions()
    {
        while (pending.Count > 0)
        {
            var (level, function, isGuarded) = pending.Dequeue();
            var key = members.KeyOf(level, function, isGuarded);
            if (done.ContainsKey(key) || function.Body is not { } body) continue;
            done.Add(key, function);
            var guards = body.Statements.Take(function.Guards.Count);
            var rest = body.Statements.Skip(function.Guards.Count).Select(Apply);
            done[key] = members.Function(level, function, isGuarded) with
            {
                Body = body with { Statements = (isGuarded ? guards.Concat(rest) : rest).ToEquatableArray() },
            };
        }

        return [.. part.Levels.Reverse().SelectMany(level => level.Functions.SelectMany(function => new[] { members.KeyOf(level, function, true), members.KeyOf(level, function, false) }))
            .Distinct(StringComparer.Ordinal).Where(done.ContainsKey).Select(key => done[key])];
    }

    private Expression? Replace(Expression expression)
    {
        switch (expression)
        {
            case FieldReference field when part.Owns(field.Contract):
                return field with { Contract = part.Whole, Name = members.NameOf(program.GetField(field.Contract, field.Name)) };
            case InternalCall call when part.Owns(call.Contract) && part.Resolve(call.Contract, call.FunctionKey, call.IsBase) is { } found:
                pending.Enqueue((found.Level, found.Function, true));
                return ((InternalCall)substitution.Parts(call)) with { Contract = part.Whole, FunctionKey = members.KeyOf(found.Level, found.Function, true), IsBase = false };
            default:
                return null;
        }
    }
}

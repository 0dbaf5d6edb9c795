using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>Puts constructors one after the other, as C# runs them: parts where they stand among the arguments, the generic base, the contract itself.</summary>
internal sealed class ConstructorComposer
{
    private readonly ContractModel whole;
    private readonly ContractModel generic;
    private readonly IReadOnlyDictionary<string, (Part Part, PartBodies Bodies)> parts;
    private readonly WholeBodies bodies;
    private readonly List<CompositionFault> faults;
    private readonly HashSet<string> taken;

    /// <param name="parts">By the properties they stand in.</param>
    public ConstructorComposer(
        ContractModel whole, ContractModel generic, IReadOnlyDictionary<string, (Part, PartBodies)> parts, WholeBodies bodies, List<CompositionFault> faults)
    {
        (this.whole, this.generic, this.parts, this.bodies, this.faults) = (whole, generic, parts, bodies, faults);
        taken = new(whole.Constructor?.Parameters.Select(parameter => parameter.Name) ?? [], StringComparer.Ordinal);
    }

    /// <summary>What C# runs before the constructor of the generic base, and so before that of its own base: parts, and arguments that are computed.</summary>
    public IReadOnlyList<Statement> Early { get; private set; } = [];

    public ConstructorModel? Compose()
    {
        var statements = new List<Statement>();
        var passed = new List<Expression>();
        var own = whole.Constructor;
        if (generic.Constructor is { } constructor)
        {
            var arguments = Arguments(constructor, own?.BaseArguments ?? [], statements);
            Early = [.. statements];
            var relocation = new Relocation(arguments, Free);
            passed.AddRange(constructor.BaseArguments.Select(argument => bodies.Apply(relocation.Apply(argument))));
            if (passed.Any(argument => Children.Expressions(argument).Any(part => part is not (LocalReference or Literal or DefaultValue))))
                faults.Add(new("", $"the base of {generic.Name} takes arguments that are computed"));
            statements.AddRange(constructor.Body.Statements.Where(statement => !PutsPart(statement)).Select(relocation.Apply).Select(bodies.Apply));
        }

        if (own is not null) statements.AddRange(new Relocation(Same(own), Free).Apply(own.Body.Statements).Select((statement, index) => bodies.Apply(statement with { Line = own.Body.Statements[index].Line })));
        if (own is null && statements.Count == 0) return null;
        var body = new Block(own?.Body.Line ?? 0, statements.ToEquatableArray());
        return own is null ? new(Accessibility.Public, [], passed.ToEquatableArray(), false, body, whole.Location, Documentation.None)
            : own with { BaseArguments = passed.ToEquatableArray(), Body = body };
    }

    private static Dictionary<string, Expression> Same(ConstructorModel constructor) =>
        constructor.Parameters.ToDictionary(parameter => parameter.Name, parameter => (Expression)new LocalReference(parameter.Type, parameter.Name), StringComparer.Ordinal);

    /// <summary>What stands for the parameters of a constructor: what is passed, or a local where that is more than a name or is changed.</summary>
    private Dictionary<string, Expression> Arguments(ConstructorModel constructor, EquatableArray<Expression> values, List<Statement> before)
    {
        var arguments = new Dictionary<string, Expression>(StringComparer.Ordinal);
        foreach (var (parameter, value) in constructor.Parameters.Zip(values, (parameter, value) => (parameter, value)))
        {
            if (value is NewPart part)
            {
                AddPart(part, parameter, constructor, before);
                continue;
            }

            if (value is Literal or DefaultValue or LocalReference && !IsChanged(constructor, parameter.Name))
            {
                arguments[parameter.Name] = value;
                continue;
            }

            var name = Free(parameter.Name);
            before.Add(new LocalDeclaration(0, name, parameter.Type, value, false));
            arguments[parameter.Name] = new LocalReference(parameter.Type, name);
        }

        return arguments;
    }

    private void AddPart(NewPart made, Parameter parameter, ConstructorModel constructor, List<Statement> before)
    {
        var puts = constructor.Body.Statements.OfType<ExpressionStatement>().Select(statement => statement.Expression).OfType<Assignment>()
            .Where(assignment => assignment.Value is LocalReference local && local.Name == parameter.Name).ToArray();
        if (puts is not [{ Target: FieldReference field }] || !parts.TryGetValue(field.Name, out var part))
        {
            faults.Add(new("", $"the constructor of {generic.Name} does not put '{parameter.Name}' into the property that is for it, and that once"));
            return;
        }

        var inside = new List<Statement>();
        Run(part.Part, part.Bodies, 0, made.Arguments, inside);
        if (inside.Count > 0) before.Add(new Block(0, inside.ToEquatableArray()));
    }

    /// <summary>A level of a part: its arguments, its base, its body.</summary>
    private void Run(Part part, PartBodies code, int level, EquatableArray<Expression> values, List<Statement> into)
    {
        if (level == part.Levels.Count) return;
        var constructor = part.Levels[level].Constructor;
        if (constructor is null)
        {
            Run(part, code, level + 1, [], into);
            return;
        }

        var relocation = new Relocation(Arguments(constructor, values, into), Free);
        Run(part, code, level + 1, constructor.BaseArguments.Select(argument => code.Apply(relocation.Apply(argument))).ToEquatableArray(), into);
        into.AddRange(constructor.Body.Statements.Select(relocation.Apply).Select(code.Apply));
    }

    /// <summary>A property of a part has no place on chain: there is nothing to put there.</summary>
    private bool PutsPart(Statement statement) =>
        statement is ExpressionStatement { Expression: Assignment { Target: FieldReference field, Value: LocalReference } } && field.Contract == generic.FullName && parts.ContainsKey(field.Name);

    private static bool IsChanged(ConstructorModel constructor, string name) =>
        Children.AllStatements(constructor.Body).OfType<Deconstruction>().SelectMany(statement => statement.Targets).Any(target => target.Place is { } place && Names(place, name))
        || Children.Expressions(constructor.Body).Any(expression => expression switch
        {
            Assignment assignment => Names(assignment.Target, name),
            CompoundAssignment compound => Names(compound.Target, name),
            Increment increment => Names(increment.Target, name),
            _ => false,
        });

    /// <summary>An element of an array is the caller's as well; a member of a struct is not.</summary>
    private static bool Names(Expression place, string name) => place switch
    {
        LocalReference local => local.Name == name,
        MemberAccess member => Names(member.Target, name),
        ElementAccess { Target.Type: FixedArrayType } element => Names(element.Target, name),
        _ => false,
    };

    private string Free(string wanted)
    {
        var name = wanted;
        for (var i = 2; !taken.Add(name); i++) name = wanted + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}

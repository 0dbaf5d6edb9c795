using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Locals that hold a tuple: a local for each element, for Solidity has tuples in passing only.</summary>
internal sealed class TupleLocals(FunctionScope scope)
{
    private readonly Dictionary<ILocalSymbol, TupleExpression> locals = new(SymbolEqualityComparer.Default);

    /// <summary>The elements of a tuple local, null when it was reported.</summary>
    public TupleExpression? Of(ILocalSymbol local) => locals.TryGetValue(local, out var known) ? known : null;

    /// <summary>Declares the locals; without a value they are assigned later.</summary>
    public Statement[] Declare(int line, ILocalSymbol local, Expression? value, Location place)
    {
        if (Places(local.Name, local.Type, place) is not { } places) return [];
        locals[local] = places;
        var leaves = Leaves(places).Cast<LocalReference>().ToArray();
        if (value is null) return [.. leaves.Select(leaf => new LocalDeclaration(line, leaf.Name, leaf.Type, null, false))];
        return [new Deconstruction(line, leaves.Select(leaf => new DeconstructionTarget(leaf.Type, leaf.Name, null)).ToEquatableArray(), Flat(value))];
    }

    /// <summary>A store into all elements at once.</summary>
    public static Statement Assign(int line, TupleExpression target, Expression value) =>
        new Deconstruction(line, Leaves(target).Select(leaf => new DeconstructionTarget(leaf.Type, null, leaf)).ToEquatableArray(), Flat(value));

    /// <summary>An element of a tuple value by its name or number.</summary>
    public Expression Element(IFieldReferenceOperation reference, Expression tuple)
    {
        var elements = reference.Field.ContainingType.TupleElements;
        var wanted = reference.Field.CorrespondingTupleField ?? reference.Field;
        var index = -1;
        for (var i = 0; i < elements.Length; i++)
            if (SymbolEqualityComparer.Default.Equals(elements[i].CorrespondingTupleField ?? elements[i], wanted)) index = i;
        if (index < 0 || tuple.Type is not TupleType type) return Poison.Instance;
        if (tuple is TupleExpression written && written.Elements.All(SubjectTranslator.IsStable)) return written.Elements[index];
        var before = new List<Statement>();
        var value = scope.Subjects.Of(tuple, before, mayChange: false) is TupleExpression apart ? apart.Elements[index] : Poison.Instance;
        return value is Poison ? value : new Sequence(type.Elements[index].Type, before.ToEquatableArray(), value);
    }

    private TupleExpression? Places(string name, ITypeSymbol symbol, Location place)
    {
        var elements = new List<Expression>();
        foreach (var element in ((INamedTypeSymbol)symbol).TupleElements)
        {
            var wanted = name + char.ToUpperInvariant(element.Name[0]) + element.Name.Substring(1);
            if (element.Type.IsTupleType)
            {
                if (Places(wanted, element.Type, place) is not { } inner) return null;
                elements.Add(inner);
            }
            else
            {
                if (scope.Contract.Places.Require(element.Type, TypePlace.Local, place) is not { } type) return null;
                elements.Add(new LocalReference(type, scope.Temporary(wanted)));
            }
        }

        return new(scope.Types.Translate(symbol)!, elements.ToEquatableArray());
    }

    private static IEnumerable<Expression> Leaves(Expression value) => value is TupleExpression tuple ? tuple.Elements.SelectMany(Leaves) : [value];

    private static Expression Flat(Expression value)
    {
        if (value is not TupleExpression tuple || !tuple.Elements.Any(element => element is TupleExpression)) return value;
        var leaves = Leaves(tuple).ToArray();
        return new TupleExpression(new TupleType(leaves.Select(leaf => new TupleElement("", leaf.Type)).ToEquatableArray()), leaves.ToEquatableArray());
    }
}

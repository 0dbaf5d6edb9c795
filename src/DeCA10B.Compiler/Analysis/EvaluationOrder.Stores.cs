using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

public sealed partial class EvaluationOrder
{
    private void AppendExpression(ExpressionStatement statement, List<Statement> output)
    {
        switch (statement.Expression)
        {
            case Assignment assignment:
                var (target, value) = TargetAndValue(assignment.Target, assignment.Value, output);
                output.Add(statement with { Expression = assignment with { Target = target, Value = value } });
                break;
            case CompoundAssignment compound:
                output.Add(statement with { Expression = Compound(compound, output) });
                break;
            case Increment { IsChecked: true } increment when isUnchecked:
                output.Add(statement with { Expression = Spelled(increment, output) });
                break;
            case Increment increment:
                output.Add(statement with { Expression = increment with { Target = Place(increment.Target, output) } });
                break;
            default:
                output.Add(statement with { Expression = Value(statement.Expression, output) });
                break;
        }
    }

    /// <summary>A store inside an expression: the store goes ahead, its value stays.</summary>
    private Expression Store(Expression expression, List<Statement> before)
    {
        switch (expression)
        {
            case Assignment assignment:
                var (target, value) = TargetAndValue(assignment.Target, assignment.Value, before);
                var stored = value is Literal ? value : Hoist(value, "assigned", before);
                before.Add(new ExpressionStatement(0, assignment with { Target = target, Value = stored }));
                return stored;
            case CompoundAssignment compound:
                var place = StablePlace(compound.Target, before, compound.Value);
                before.Add(new ExpressionStatement(0, Compound(compound with { Target = place }, before)));
                return Hoist(place, "assigned", before);
            case Increment increment:
                var counter = StablePlace(increment.Target, before);
                var step = new ExpressionStatement(0, increment.IsChecked && isUnchecked ? Spelled(increment with { Target = counter }, before) : increment with { Target = counter });
                if (increment.IsPrefix) before.Add(step);
                var result = Hoist(counter, NameFor(counter) + (increment.IsPrefix ? "After" : "Before"), before);
                if (!increment.IsPrefix) before.Add(step);
                return result;
            default:
                throw new InvalidOperationException();
        }
    }

    /// <summary>Parts of the target, then the value: Solidity runs the value first, so parts that do not commute with it are hoisted.</summary>
    private (Expression Target, Expression Value) TargetAndValue(Expression target, Expression value, List<Statement> before)
    {
        if (EarlyPlaces.Of(target) is { } early && !effects.Of(early).CommutesWith(effects.Of(value)))
        {
            var place = StablePlace(target, before, value);
            if (EarlyPlaces.Of(place) is { } notYet) place = Reach(place, notYet, before);
            return (place, Value(value, before));
        }

        target = ReachedInOrder(target, before, Stays([.. PlaceParts(target), value]));
        var parts = PlaceParts(target);
        var rewritten = Operands([.. parts, value], before, isOrdered: false);
        return (Packable(WithParts(target, new Queue<Expression>(rewritten)), before), rewritten[rewritten.Count - 1]);
    }

    /// <summary>The array is reached, with the index checks on the way, before the value that is pushed.</summary>
    private (Expression Target, Expression Value) ArrayAndValue(Push push, List<Statement> before)
    {
        if (EarlyPlaces.OrNull(push.Target) is not { } early || effects.Of(early).CommutesWith(effects.Of(push.Value))) return TargetAndValue(push.Target, push.Value, before);
        var place = StablePlace(push.Target, before, push.Value);
        return (EarlyPlaces.OrNull(place) is null ? place : Reach(place, place, before), Value(push.Value, before));
    }

    /// <summary>Has a part of a place found, and its indices checked, before the value is evaluated.</summary>
    private Expression Reach(Expression place, Expression early, List<Statement> before)
    {
        // What is stored as a whole is only looked at: a local that points to it would be pointed elsewhere by the store.
        if (early.Type is not (StructType or StorageArrayType or MappingType) || (early.Type is StructType && ReferenceEquals(early, place)))
        {
            before.Add(new ExpressionStatement(0, early));
            return place;
        }

        var name = names.Next("element");
        before.Add(new LocalDeclaration(0, name, early.Type, early, IsStorageReference: true));
        var element = new LocalReference(early.Type, name, IsStorageReference: true);
        return new Substitution(part => ReferenceEquals(part, early) ? element : null).Apply(place);
    }

    /// <summary>C# reads the target before it evaluates the value; Solidity after.</summary>
    private Expression Compound(CompoundAssignment compound, List<Statement> before)
    {
        // Without an operator of its own, Solidity names the target twice: what leads to it must run once.
        var place = IsOwnOperator(compound, isUnchecked) ? Place(compound.Target, before) : RepeatablePlace(compound.Target, before);
        var prelude = new List<Statement>();
        var value = Value(compound.Value, prelude);
        var read = effects.Of(place);
        var operands = effects.Of(value);
        if (read.CommutesWith(operands) && read.CommutesWith(effects.Of(prelude)))
        {
            before.AddRange(prelude);
            // C#'s &= and |= evaluate their right side always; Solidity has only the lazy forms.
            var isEager = compound is { Type: BoolType, Operator: BinaryOperator.And or BinaryOperator.Or };
            if (isEager && (!operands.Failures.IsEmpty || !operands.Writes.IsEmpty)) value = Hoist(value, "operand", before);
            return compound with { Target = place, Value = value };
        }

        place = StablePlace(place, before, compound.Value);
        var old = Hoist(place, NameFor(place) + "Before", before);
        before.AddRange(prelude);
        if (prelude.Count == 0 || !operands.IsPure) value = Hoist(value, "operand", before);
        Expression left = old.Type == compound.OperationType ? old : new Conversion(compound.OperationType, old, compound.IsChecked);
        Expression result = new Binary(compound.OperationType, compound.Operator, left, value, compound.IsChecked);
        if (compound.OperationType != compound.Type) result = new Conversion(compound.Type, result, compound.IsChecked);
        return new Assignment(compound.Type, place, result);
    }

    /// <summary>Whether Solidity's compound assignment does the same, so that the target is named once.</summary>
    internal static bool IsOwnOperator(CompoundAssignment compound, bool isUnchecked) => Contexts.Wraps(compound) != !isUnchecked &&
        compound.OperationType == compound.Type && compound.Type is IntegerType type && compound.Operator switch
        {
            BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.And or BinaryOperator.Or or BinaryOperator.ExclusiveOr => true,
            BinaryOperator.Divide => !type.IsSigned || !isUnchecked,
            BinaryOperator.Remainder => !type.IsSigned,
            _ => false,
        };

    /// <summary>A step that fails on overflow where the block around it wraps: the sum is a function's, so it is spelled out.</summary>
    private Assignment Spelled(Increment increment, List<Statement> before)
    {
        var place = StablePlace(increment.Target, before);
        var kind = increment.IsDecrement ? BinaryOperator.Subtract : BinaryOperator.Add;
        return new(increment.Type, place, new Binary(increment.Type, kind, place, new Literal(increment.Type, "1"), IsChecked: true));
    }

    private Expression Place(Expression target, List<Statement> before)
    {
        target = ReachedInOrder(target, before, Stays(PlaceParts(target)));
        return Packable(WithParts(target, new Queue<Expression>(Operands(PlaceParts(target), before, isOrdered: false))), before);
    }

    /// <summary>Which operands stay in the statement: those that act do not, nor those that can be told from another.</summary>
    private Func<Expression, bool> Stays(IReadOnlyList<Expression> operands)
    {
        var all = effects.Of(operands);
        return operand => IsRepeatable(operand) && effects.Of(operand).CommutesWith(all);
    }

    /// <summary>The place with what an index or key comes behind reached ahead of it, where that index is going to move out and the two can be told apart.</summary>
    /// <param name="target">The place.</param>
    /// <param name="before">What runs ahead.</param>
    /// <param name="stays">Whether an index stays where it is.</param>
    private Expression ReachedInOrder(Expression target, List<Statement> before, Func<Expression, bool> stays)
    {
        var (inner, index) = target switch
        {
            ElementAccess { Target.Type: not (ArrayType or BytesType) } element => (element.Target, element.Index),
            MappingAccess mapping => (mapping.Target, mapping.Key),
            MemberAccess member => (member.Target, null),
            _ => ((Expression?)null, (Expression?)null),
        };
        if (inner is null) return target;
        var reached = ReachedInOrder(inner, before, stays);
        if (index is not null && !stays(index) && EarlyPlaces.OrNull(reached) is { } early && !effects.Of(early).CommutesWith(effects.Of(index)))
        {
            var place = StablePlace(reached, before, index);
            reached = Reach(place, place, before);
        }

        return ReferenceEquals(reached, inner) ? target : new Substitution(part => ReferenceEquals(part, inner) ? reached : null).Apply(target);
    }

    /// <summary>The key of a packed mapping is named twice, so it must be a local or a literal.</summary>
    private Expression Packable(Expression place, List<Statement> before) =>
        place is MappingAccess { Target.Type: MappingType { IsPacked: true }, Key: not (Literal or LocalReference) } packed
            ? packed with { Key = Hoist(packed.Key, "key", before) } : place;

    /// <summary>A place that may be named twice: its operands are literals, or locals that what comes <paramref name="later"/> leaves alone.</summary>
    private Expression StablePlace(Expression target, List<Statement> before, Expression? later = null)
    {
        var written = effects.Of(later).Writes;
        target = ReachedInOrder(target, before, index => index is Literal or LocalReference);
        var parts = Operands(PlaceParts(target), before, isOrdered: false)
            .Select(part => part is Literal || (part is LocalReference local && !written.Contains(Effects.Local(local.Name))) ? part : Hoist(part, part.Type is ArrayType or BytesType ? "array" : "key", before));
        return WithParts(target, new Queue<Expression>(parts));
    }

    /// <summary>A place that may be named twice: no operand of it writes or calls.</summary>
    private Expression RepeatablePlace(Expression target, List<Statement> before)
    {
        target = ReachedInOrder(target, before, IsRepeatable);
        var parts = Operands(PlaceParts(target), before, isOrdered: false).Select(part => IsRepeatable(part) ? part : Hoist(part, "key", before));
        return Packable(WithParts(target, new Queue<Expression>(parts)), before);
    }

    private bool IsRepeatable(Expression part) =>
        effects.Of(part).Writes.IsEmpty && !Children.Expressions(part).Any(inner => inner is InternalCall or ExternalCall);

    /// <summary>The operands inside a place, in C#'s order: array values, indices and keys.</summary>
    private static List<Expression> PlaceParts(Expression place) => place switch
    {
        MemberAccess member => PlaceParts(member.Target),
        // Which array it is, is a value of its own: the local that holds it may be assigned another.
        ElementAccess { Target.Type: ArrayType or BytesType } element => [element.Target, element.Index],
        ElementAccess element => [.. PlaceParts(element.Target), element.Index],
        MappingAccess mapping => [.. PlaceParts(mapping.Target), mapping.Key],
        _ => [],
    };

    private static Expression WithParts(Expression place, Queue<Expression> parts) => place switch
    {
        MemberAccess member => member with { Target = WithParts(member.Target, parts) },
        ElementAccess { Target.Type: ArrayType or BytesType } element => WithIndex(element, parts.Dequeue(), parts),
        ElementAccess element => WithIndex(element, WithParts(element.Target, parts), parts),
        MappingAccess mapping => WithKey(mapping, WithParts(mapping.Target, parts), parts),
        _ => place,
    };

    private static ElementAccess WithIndex(ElementAccess element, Expression target, Queue<Expression> parts) =>
        element with { Target = target, Index = parts.Dequeue() };

    private static MappingAccess WithKey(MappingAccess mapping, Expression target, Queue<Expression> parts) =>
        mapping with { Target = target, Key = parts.Dequeue() };
}

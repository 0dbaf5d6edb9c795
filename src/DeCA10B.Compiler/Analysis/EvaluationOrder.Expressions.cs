using DeCA10B.Compiler.FixedPoint;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

public sealed partial class EvaluationOrder
{
    /// <summary>An expression without side effects of its own but calls; what must run before it is appended.</summary>
    private Expression Value(Expression expression, List<Statement> before)
    {
        switch (expression)
        {
            case Literal or DefaultValue or LocalReference or LoopCounter or FieldReference:
                return expression;
            case MemberAccess member:
                return member with { Target = Value(member.Target, before) };
            case ElementAccess element:
                var parts = Operands([element.Target, element.Index], before, isOrdered: false);
                return element with { Target = parts[0], Index = parts[1] };
            case MappingAccess { Target.Type: MappingType { IsPacked: true } } packed:
                // The key is named twice: once for the slot, once for the place in it.
                var (map, key) = (Value(packed.Target, before), Value(packed.Key, before));
                return packed with { Target = map, Key = key is Literal or LocalReference ? key : Hoist(key, "key", before) };
            case MappingAccess mapping:
                var keyed = Operands([mapping.Target, mapping.Key], before, isOrdered: false);
                return mapping with { Target = keyed[0], Key = keyed[1] };
            case LengthAccess length:
                return length with { Target = Value(length.Target, before) };
            case Unary unary:
                return unary with { Operand = Value(unary.Operand, before) };
            case Conversion conversion:
                var operand = Value(conversion.Operand, before);
                // A constant is written as one of the type that it is converted to.
                return operand is Literal { Type: IntegerType } constant && conversion.Type is IntegerType target && Conversions.Holds(target, constant.Value)
                    ? constant with { Type = target } : conversion with { Operand = operand };
            case Binary { Operator: BinaryOperator.ConditionalAnd or BinaryOperator.ConditionalOr } shortCircuit:
                return ShortCircuit(shortCircuit, before);
            case Binary { Type: BoolType, Left.Type: BoolType, Operator: BinaryOperator.And or BinaryOperator.Or } eager:
                // C#'s & and | evaluate both sides; Solidity has only the lazy forms.
                var both = Operands([eager.Left, eager.Right], before, isOrdered: false);
                if (!effects.Of(both[1]).Failures.IsEmpty || !effects.Of(both[1]).Writes.IsEmpty)
                    both = [Hoist(both[0], "left", before), Hoist(both[1], "right", before)];
                return eager with { Left = both[0], Right = both[1] };
            case Binary binary:
                var sides = Operands([binary.Left, binary.Right], before, isOrdered: false);
                return binary with { Left = sides[0], Right = sides[1] };
            case Conditional conditional:
                return Choice(conditional, before);
            case InternalCall call:
                return call with { Arguments = Operands([.. call.Arguments], before, isOrdered: true).ToEquatableArray() };
            case LibraryCall call:
                return call with { Arguments = Operands([.. call.Arguments], before, isOrdered: true).ToEquatableArray() };
            case ExternalCall { Value: { } sent } paid:
                // Solidity evaluates what is in braces where it stands, but that is written nowhere.
                var paidParts = Operands([paid.Target, sent, .. paid.Arguments], before, isOrdered: false);
                return paid with { Target = paidParts[0], Value = paidParts[1], Arguments = paidParts.Skip(2).ToEquatableArray() };
            case ExternalCall call:
                var all = Operands([call.Target, .. call.Arguments], before, isOrdered: true);
                return call with { Target = all[0], Arguments = all.Skip(1).ToEquatableArray() };
            case CaughtCall caught:
                var succeeded = new LocalReference(BoolType.Instance, names.Next("succeeded"));
                var answer = caught.Type is TupleType { Elements: [_, var valued] } ? new LocalReference(valued.Type, names.Next("value")) : null;
                before.Add(Caught(caught, 0, succeeded.Name, answer?.Name, before));
                return answer is null ? succeeded : new TupleExpression(caught.Type, [succeeded, answer]);
            case FixedPointCall { Function: FixedPointFunctions.Dot } dot:
                return dot with { Arguments = Operands([.. dot.Arguments], before, isOrdered: true).ToEquatableArray() };
            case FixedPointCall call:
                // A method of its first operand, which the legacy pipeline evaluates after the others.
                return call with { Arguments = Operands([.. call.Arguments], before, isOrdered: false).ToEquatableArray() };
            case NewStruct create:
                return create with { Values = Operands([.. create.Values], before, isOrdered: true).ToEquatableArray() };
            case NewArray create:
                return create with { Length = Value(create.Length, before) };
            case Intrinsic { Kind: IntrinsicKind.AddMod or IntrinsicKind.MulMod or IntrinsicKind.RecoverSigner or IntrinsicKind.TryCall or IntrinsicKind.TryStaticCall } builtin:
                // The legacy pipeline evaluates addmod's arguments from right to left; a call's value stands before its data.
                return builtin with { Arguments = WithoutZeroModulus(builtin.Kind, Operands([.. builtin.Arguments], before, isOrdered: false), before) };
            case Intrinsic { Kind: IntrinsicKind.ToEnum, Arguments: [Literal outside] } builtin:
                // solc refuses a constant that is no member; C# fails where it runs.
                return builtin with { Arguments = [Hoist(outside, "number", before)] };
            case TupleExpression tuple:
                return tuple with { Elements = Operands([.. tuple.Elements], before, isOrdered: false).ToEquatableArray() };
            case Sequence sequence:
                foreach (var statement in sequence.Before) Append(statement, before);
                return Value(sequence.Value, before);
            case Intrinsic intrinsic:
                return intrinsic with { Arguments = Operands([.. intrinsic.Arguments], before, isOrdered: true).ToEquatableArray() };
            case Assignment or CompoundAssignment or Increment:
                return Store(expression, before);
            default:
                throw new InvalidOperationException("Unknown expression " + expression.GetType().Name);
        }
    }

    /// <summary>Operands in C#'s order; <paramref name="isOrdered"/> says that Solidity, too, goes left to right here.</summary>
    private List<Expression> Operands(IReadOnlyList<Expression> operands, List<Statement> before, bool isOrdered)
    {
        var preludes = operands.Select(_ => new List<Statement>()).ToArray();
        var values = operands.Select((operand, i) => Value(operand, preludes[i])).ToArray();
        var valueEffects = values.Select(effects.Of).ToArray();
        var hoisted = new bool[values.Length];
        for (var i = values.Length - 1; i >= 0; i--)
            for (var j = i + 1; j < values.Length && !hoisted[i]; j++)
            {
                var movesAhead = preludes[j].Count > 0 && !valueEffects[i].CommutesWith(effects.Of(preludes[j]));
                var mayGoFirst = (!isOrdered || hoisted[j]) && !valueEffects[i].CommutesWith(valueEffects[j]);
                hoisted[i] = movesAhead || mayGoFirst;
            }

        for (var i = 0; i < values.Length; i++)
        {
            before.AddRange(preludes[i]);
            if (hoisted[i]) values[i] = Hoist(values[i], NameFor(values[i]), before);
        }

        return [.. values];
    }

    /// <summary>solc refuses a modulus that it sees to be zero; C# fails where it runs.</summary>
    private EquatableArray<Expression> WithoutZeroModulus(IntrinsicKind kind, List<Expression> arguments, List<Statement> before)
    {
        if (kind is IntrinsicKind.AddMod or IntrinsicKind.MulMod && arguments[2] is not Literal { Value: not "0" } && effects.Of(arguments[2]).IsPure)
            arguments[2] = Hoist(arguments[2], "modulus", before);
        return arguments.ToEquatableArray();
    }

    private Expression ShortCircuit(Binary binary, List<Statement> before)
    {
        var left = Value(binary.Left, before);
        var prelude = new List<Statement>();
        var right = Value(binary.Right, prelude);
        if (prelude.Count == 0) return binary with { Left = left, Right = right };

        var result = Hoist(left, "holds", before);
        prelude.Add(new ExpressionStatement(0, new Assignment(binary.Type, result, right)));
        var goesOn = binary.Operator == BinaryOperator.ConditionalAnd ? result : new Unary(binary.Type, UnaryOperator.LogicalNot, result, false);
        before.Add(new If(0, goesOn, new Block(0, prelude.ToEquatableArray()), null));
        return result;
    }

    private Expression Choice(Conditional conditional, List<Statement> before)
    {
        var condition = Value(conditional.Condition, before);
        var (then, otherwise) = (new List<Statement>(), new List<Statement>());
        var (whenTrue, whenFalse) = (Value(conditional.WhenTrue, then), Value(conditional.WhenFalse, otherwise));
        // Solidity has no choice between a value in storage and one in memory.
        var isMixed = conditional.Type is StringType or StructType or FixedArrayType && StoragePlaces.Contains(whenTrue) != StoragePlaces.Contains(whenFalse);
        if (then.Count + otherwise.Count == 0 && !isMixed) return conditional with { Condition = condition, WhenTrue = whenTrue, WhenFalse = whenFalse };

        var local = names.Next("choice");
        var result = new LocalReference(conditional.Type, local);
        before.Add(new LocalDeclaration(0, local, conditional.Type, null, false));
        then.Add(new ExpressionStatement(0, new Assignment(conditional.Type, result, whenTrue)));
        otherwise.Add(new ExpressionStatement(0, new Assignment(conditional.Type, result, whenFalse)));
        before.Add(new If(0, condition, new Block(0, then.ToEquatableArray()), new Block(0, otherwise.ToEquatableArray())));
        return result;
    }

    private static string NameFor(Expression expression) => expression switch
    {
        InternalCall call => CallName(call.FunctionKey),
        ExternalCall call => CallName(call.FunctionKey),
        LibraryCall call => CallName(call.FunctionKey.StartsWith("op_", StringComparison.Ordinal) ? call.FunctionKey.Substring(3) : call.FunctionKey),
        FieldReference field => field.Name,
        MemberAccess member => member.Member,
        LocalReference local => local.Name,
        Conversion conversion => NameFor(conversion.Operand),
        MappingAccess mapping => NameFor(mapping.Target),
        ElementAccess => "element",
        _ => "operand",
    };

    private static string CallName(string key) => key.Split('(')[0] + "Result";
}

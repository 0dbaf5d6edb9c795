using System.Numerics;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis.Ranges;

public sealed partial class ProvenRanges
{
    /// <summary>The expression with conversions that cannot fail unchecked; its checked operations are judged on the way.</summary>
    private static Expression Visit(Expression expression, RangeState state, ProvenOperations operations)
    {
        switch (expression)
        {
            case Binary { Operator: BinaryOperator.ConditionalAnd or BinaryOperator.ConditionalOr } logic:
                var left = Visit(logic.Left, state, operations);
                return logic with { Left = left, Right = Visit(logic.Right, state.After(logic.Left, logic.Operator == BinaryOperator.ConditionalAnd), operations) };
            case Binary binary:
                Judge(binary, state, operations);
                return binary with { Left = Visit(binary.Left, state, operations), Right = Visit(binary.Right, state, operations) };
            case Unary unary:
                if (unary is { Operator: UnaryOperator.Negate, IsChecked: true, Type: IntegerType type }) operations.Add(type, Interval.Point(0) - RangeOf.Expression(unary.Operand, state), null);
                return unary with { Operand = Visit(unary.Operand, state, operations) };
            case Conversion conversion:
                return conversion with { Operand = Visit(conversion.Operand, state, operations), IsChecked = conversion.IsChecked && !Fits(conversion, state) };
            case Conditional choice:
                return choice with
                {
                    Condition = Visit(choice.Condition, state, operations),
                    WhenTrue = Visit(choice.WhenTrue, state.After(choice.Condition, true), operations),
                    WhenFalse = Visit(choice.WhenFalse, state.After(choice.Condition, false), operations),
                };
            case Assignment or CompoundAssignment or Increment or Sequence:
                // Stores stand in statements of their own by now.
                operations.Reject();
                return expression;
            default:
                return new Substitution(part => Visit(part, state, operations)).Parts(expression);
        }
    }

    private static bool Fits(Conversion conversion, RangeState state) =>
        conversion is { Type: IntegerType to, Operand.Type: IntegerType } && Interval.Of(to).Contains(RangeOf.Expression(conversion.Operand, state));

    private static void Judge(Binary binary, RangeState state, ProvenOperations operations)
    {
        if (binary.Type is not IntegerType type) return;
        if (binary.Operator is BinaryOperator.Divide or BinaryOperator.Remainder)
        {
            // Solidity's unchecked division wraps for the minimum by -1, where C#'s fails.
            if (type.IsSigned && binary.Right is not Literal { Value: not "-1" }) operations.Reject();
            return;
        }

        if (binary.IsChecked) Judge(binary.Operator, type, binary.Left, binary.Right, state, operations);
    }

    private static void Judge(BinaryOperator kind, IntegerType type, Expression left, Expression right, RangeState state, ProvenOperations operations)
    {
        if (RangeOf.Exact(kind, left, right, state) is not { } exact) return;
        var isOrdered = kind == BinaryOperator.Subtract && RangeOf.IsAtMost(right, left, state);
        var needsOrder = isOrdered && !Interval.Of(type).Contains(RangeOf.Expression(left, state) - RangeOf.Expression(right, state));
        operations.Add(type, exact, needsOrder ? (RangeOf.Local(right, state)!, RangeOf.Local(left, state)!) : null);
    }

    /// <summary>A statement that stores: what it stores is judged, and the local has a new range.</summary>
    private Statement Store(ExpressionStatement statement, RangeState state, ProvenOperations operations)
    {
        switch (statement.Expression)
        {
            case Assignment assignment:
                var stored = assignment with { Target = VisitTarget(assignment.Target, state, operations), Value = Visit(assignment.Value, state, operations) };
                if (Stores.Target(assignment) is { } local) Assigned(local, assignment.Value, state);
                return statement with { Expression = stored };
            case CompoundAssignment compound:
                return statement with { Expression = Compound(compound, state, operations) };
            case Increment { Type: IntegerType type } increment:
                var step = Interval.Point(increment.IsDecrement ? -1 : 1);
                if (increment.IsChecked) operations.Add(type, RangeOf.Expression(increment.Target, state) + step, null);
                Changed(increment.Target, type, step, increment.IsChecked, state);
                return statement with { Expression = increment with { Target = VisitTarget(increment.Target, state, operations) } };
            default:
                return statement with { Expression = Visit(statement.Expression, state, operations) };
        }
    }

    private CompoundAssignment Compound(CompoundAssignment compound, RangeState state, ProvenOperations operations)
    {
        var result = compound with { Target = VisitTarget(compound.Target, state, operations), Value = Visit(compound.Value, state, operations) };
        if (compound is not { Type: IntegerType type, OperationType: IntegerType operation, Target.Type: IntegerType })
        {
            if (Stores.Target(compound) is { } other) Lost(other, state);
            return result;
        }

        var change = RangeOf.Expression(compound.Value, state);
        // What is narrower than the operation is converted back, and that is checked by a function.
        if (type != operation) operations.Reject();
        if (compound.Operator is BinaryOperator.Divide or BinaryOperator.Remainder && operation.IsSigned) operations.Reject();
        if (compound.IsChecked) Judge(compound.Operator, operation, compound.Target, compound.Value, state, operations);
        if (compound.Operator == BinaryOperator.Add) Changed(compound.Target, type, change, compound.IsChecked, state);
        else if (compound.Operator == BinaryOperator.Subtract) Changed(compound.Target, type, Interval.Point(0) - change, compound.IsChecked, state);
        else if (Stores.Target(compound) is { } local) Lost(local, state);
        return result;
    }

    /// <summary>The keys and indices of a place; the place itself is no value.</summary>
    private static Expression VisitTarget(Expression target, RangeState state, ProvenOperations operations) => target switch
    {
        MemberAccess member => member with { Target = VisitTarget(member.Target, state, operations) },
        ElementAccess element => element with { Target = VisitTarget(element.Target, state, operations), Index = Visit(element.Index, state, operations) },
        MappingAccess mapping => mapping with { Target = VisitTarget(mapping.Target, state, operations), Key = Visit(mapping.Key, state, operations) },
        _ => target,
    };

    private void Assigned(string local, Expression value, RangeState state)
    {
        var range = RangeOf.Expression(value, state);
        if (value.Type is IntegerType) state.Set(local, range);
        else state.Forget(local);
        foreach (var frame in frames) frame.Lose(local);
    }

    private void Lost(string local, RangeState state)
    {
        state.Forget(local);
        foreach (var frame in frames) frame.Lose(local);
    }

    /// <summary>A local goes up or down by something.</summary>
    private void Changed(Expression target, IntegerType type, Interval change, bool isChecked, RangeState state)
    {
        if (target is not LocalReference { IsStorageReference: false } local) return;
        var all = Interval.Of(type);
        var exact = state.Of(local.Name, type) + change;
        state.Set(local.Name, isChecked || all.Contains(exact) ? all.And(exact) : all);
        BigInteger? times = BigInteger.One;
        for (var i = frames.Count - 1; i >= 0; i--)
        {
            frames[i].Add(local.Name, change, times);
            times = times * frames[i].Turns;
        }
    }
}

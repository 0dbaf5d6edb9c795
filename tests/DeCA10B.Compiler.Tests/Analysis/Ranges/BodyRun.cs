using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Analysis.Ranges;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Tests.Analysis.Ranges;

/// <summary>Runs a body over unbounded integers and holds every proof in it against what happens.</summary>
internal sealed class BodyRun(Dictionary<string, BigInteger> locals)
{
    private sealed class Failed : Exception;

    private sealed class Left(Statement by) : Exception
    {
        public Statement By => by;
    }

    private int fuel = 2_000;

    /// <summary>How many checked operations and conversions ran without their check.</summary>
    public int Unproven { get; private set; }

    public int Proven { get; private set; }

    /// <summary>Runs to the end, to a return, or to where a check fails.</summary>
    public void Run(Block body)
    {
        try
        {
            Execute(body, isProven: false);
        }
        catch (Exception exception) when (exception is Failed or Left { By: Return or Revert })
        {
            // As a call ends.
        }
    }

    private void Execute(Statement statement, bool isProven)
    {
        if (--fuel < 0) throw new Failed();
        switch (statement)
        {
            case Block block: foreach (var inner in block.Statements) Execute(inner, isProven || block.Proof.Length > 0); break;
            case LocalDeclaration local: locals[local.Name] = local.Initializer is null ? 0 : Value(local.Initializer, isProven); break;
            case If branch:
                if (Truth(branch.Condition)) Execute(branch.Then, isProven);
                else if (branch.Else is not null) Execute(branch.Else, isProven);
                break;
            case For loop:
                foreach (var first in loop.Initializers) Execute(first, isProven);
                for (; loop.Condition is null || Truth(loop.Condition); loop.Increments.ToList().ForEach(step => Execute(step, isProven)))
                    if (!Turn(loop.Body, isProven)) break;
                break;
            case While { IsDoWhile: false } loop:
                while (Truth(loop.Condition) && Turn(loop.Body, isProven)) fuel--;
                break;
            case While loop:
                do
                {
                    if (!Turn(loop.Body, isProven)) break;
                }
                while (Truth(loop.Condition));
                break;
            case Require require: if (!Truth(require.Condition)) throw new Failed(); break;
            case ExpressionStatement { Expression: Assignment store }: locals[((LocalReference)store.Target).Name] = Value(store.Value, isProven); break;
            case ExpressionStatement { Expression: CompoundAssignment store }:
                var name = ((LocalReference)store.Target).Name;
                locals[name] = Checked(store.Type, Apply(store.Operator, locals[name], Value(store.Value, isProven)), isProven);
                break;
            case ExpressionStatement { Expression: Increment step }:
                var counter = ((LocalReference)step.Target).Name;
                locals[counter] = Checked(step.Type, locals[counter] + (step.IsDecrement ? -1 : 1), isProven);
                break;
            default: throw new Left(statement);
        }
    }

    private bool Turn(Statement body, bool isProven)
    {
        try
        {
            Execute(body, isProven);
            return true;
        }
        catch (Left exit) when (exit.By is Break or Continue)
        {
            return exit.By is Continue;
        }
    }

    private bool Truth(Expression condition) => condition switch
    {
        Unary not => !Truth(not.Operand),
        Binary { Operator: BinaryOperator.ConditionalAnd } both => Truth(both.Left) && Truth(both.Right),
        Binary { Operator: BinaryOperator.ConditionalOr } either => Truth(either.Left) || Truth(either.Right),
        Binary comparison => Compare(comparison.Operator, Value(comparison.Left, false), Value(comparison.Right, false)),
        _ => throw new InvalidOperationException(condition.ToString()),
    };

    private BigInteger Value(Expression expression, bool isProven) => expression switch
    {
        Literal literal => BigInteger.Parse(literal.Value, CultureInfo.InvariantCulture),
        LocalReference local => locals[local.Name],
        LoopCounter counter => locals[counter.Name] + counter.Offset,
        Conditional choice => Truth(choice.Condition) ? Value(choice.WhenTrue, isProven) : Value(choice.WhenFalse, isProven),
        Unary unary => Checked(unary.Type, -Value(unary.Operand, isProven), isProven),
        // What the generator of bodies makes is checked: an unchecked conversion is one that was proven.
        Conversion conversion => Checked(conversion.Type, Value(conversion.Operand, isProven), !conversion.IsChecked),
        Binary binary => Checked(binary.Type, Apply(binary.Operator, Value(binary.Left, isProven), Value(binary.Right, isProven)), isProven && binary.Operator is (BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply)),
        _ => throw new InvalidOperationException(expression.ToString()),
    };

    private BigInteger Checked(IrType type, BigInteger exact, bool isProven)
    {
        var fits = Interval.Of((IntegerType)type).Contains(Interval.Point(exact));
        if (isProven)
        {
            Proven++;
            Assert.True(fits, $"{exact} was proven to fit {type}");
        }
        else
        {
            Unproven++;
        }

        return fits ? exact : throw new Failed();
    }

    private static BigInteger Apply(BinaryOperator kind, BigInteger left, BigInteger right) => kind switch
    {
        BinaryOperator.Add => left + right,
        BinaryOperator.Subtract => left - right,
        BinaryOperator.Multiply => left * right,
        BinaryOperator.Divide => right.IsZero ? throw new Failed() : BigInteger.Divide(left, right),
        BinaryOperator.Remainder => right.IsZero ? throw new Failed() : BigInteger.Remainder(left, right),
        BinaryOperator.And => left & right,
        BinaryOperator.ShiftRight => left >> (int)right,
        _ => throw new InvalidOperationException(kind.ToString()),
    };

    private static bool Compare(BinaryOperator kind, BigInteger left, BigInteger right) => kind switch
    {
        BinaryOperator.Less => left < right,
        BinaryOperator.LessOrEqual => left <= right,
        BinaryOperator.Greater => left > right,
        BinaryOperator.GreaterOrEqual => left >= right,
        BinaryOperator.Equal => left == right,
        _ => left != right,
    };
}

using System.Numerics;
using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Analysis.Ranges;
using DeCA10B.Compiler.Model;
using static DeCA10B.Compiler.Tests.Models;

namespace DeCA10B.Compiler.Tests.Analysis.Ranges;

/// <summary>What is proven holds: for each form of proof with values that satisfy its premise, and for whole bodies with any values.</summary>
public sealed class ProvenRangesTests
{
    private static readonly IntegerType Byte = new(8, false);
    private static readonly IntegerType Int64 = new(64, true);
    private static readonly IntegerType Int128 = new(128, true);

    /// <summary>Ten thousand bodies: no operation that was proven overflows, whatever the arguments.</summary>
    [Fact]
    public void No_operation_in_a_proven_block_overflows_and_no_conversion_without_a_check_loses_anything()
    {
        var (proven, bodies) = (0, 0);
        for (var seed = 1; seed <= 10_000; seed++)
        {
            var random = new RandomBody(seed);
            var body = ProvenRanges.Apply(random.Make());
            if (!Children.AllStatements(body).Any(statement => statement is Block { Proof.Length: > 0 }) && !Children.Expressions(body).Any(part => part is Conversion { IsChecked: false })) continue;
            bodies++;
            for (var round = 0; round < 8; round++)
            {
                var run = new BodyRun(random.Parameters.ToDictionary(item => item.Name, item => random.Value((IntegerType)item.Type)));
                try
                {
                    run.Run(body);
                }
                catch (Xunit.Sdk.XunitException exception)
                {
                    Assert.Fail($"Seed {seed}: {exception.Message}\n{body}");
                }

                proven += run.Proven;
            }
        }

        Assert.True(bodies > 1_000 && proven > 10_000, $"Too little was proven to tell anything: {bodies} bodies, {proven} operations.");
    }

    [Fact]
    public void Results_of_operators_lie_in_the_interval_of_their_operands()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var (left, right) = (Any(random), Any(random));
            var (a, b) = (Inside(random, left), Inside(random, right));
            Assert.True((left + right).Contains(Interval.Point(a + b)));
            Assert.True((left - right).Contains(Interval.Point(a - b)));
            Assert.True((left * right).Contains(Interval.Point(a * b)));
            if (right.Low > 0) Assert.True((left / right).Contains(Interval.Point(BigInteger.Divide(a, b))));
        }
    }

    [Theory]
    [InlineData(BinaryOperator.Remainder, -70, 90, 7)]
    [InlineData(BinaryOperator.Remainder, -3, -1, 5)]
    [InlineData(BinaryOperator.And, -128, 127, 15)]
    [InlineData(BinaryOperator.ShiftRight, 0, 1000, 3)]
    [InlineData(BinaryOperator.Divide, -128, 127, 3)]
    public void A_mask_a_remainder_a_quotient_and_a_shift_bound_what_they_give(BinaryOperator kind, int low, int high, int right)
    {
        var state = new RangeState();
        state.Set("x", new(low, high));
        var range = RangeOf.Expression(new Binary(Int64, kind, Local("x", Int64), Number(right, kind == BinaryOperator.ShiftRight ? Int32Type : Int64), true), state);
        for (var x = low; x <= high; x++)
        {
            long value = kind switch { BinaryOperator.Remainder => x % right, BinaryOperator.And => x & right, BinaryOperator.ShiftRight => x >> right, _ => x / right };
            Assert.True(range.Contains(Interval.Point(value)), $"{x}: {value} is not in {range.Low}..{range.High}");
        }

        Assert.True(range.High - range.Low < high - low || kind is BinaryOperator.Remainder);
    }

    [Fact]
    public void Narrow_operands_promoted_to_int_do_not_overflow()
    {
        var sum = new Binary(Int32Type, BinaryOperator.Add, new Conversion(Int32Type, Local("a", Byte), true), new Conversion(Int32Type, Local("b", Byte), true), true);
        Assert.Equal(new(0, 510), RangeOf.Expression(sum, new RangeState()));
    }

    [Theory]
    [InlineData(BinaryOperator.LessOrEqual, true)]
    [InlineData(BinaryOperator.Less, true)]
    [InlineData(BinaryOperator.GreaterOrEqual, false)]
    [InlineData(BinaryOperator.NotEqual, false)]
    public void A_difference_after_its_comparison_needs_no_check(BinaryOperator kind, bool isProven)
    {
        var body = Body(new Require(1, new Binary(BoolType.Instance, kind, Local("amount"), Local("mine"), false), "E", []), Set(Local("rest"), Minus("mine", "amount")));
        AssertProven(isProven, body);
        AssertProven(false, Body(body.Statements[0], new ExpressionStatement(1, new Increment(Uint64Type, Local("amount"), false, true, true)), body.Statements[1]));
        AssertProven(false, Body(body.Statements[0], new If(1, new Literal(BoolType.Instance, "true"), Set(Local("mine"), Number(0)), null), body.Statements[1]));
    }

    [Fact]
    public void A_comparison_that_leaves_proves_what_follows_and_one_that_does_not_proves_nothing()
    {
        var test = new Binary(BoolType.Instance, BinaryOperator.Less, Local("mine"), Local("amount"), false);
        AssertProven(true, Body(new If(1, test, new Return(1, null), null), Set(Local("rest"), Minus("mine", "amount"))));
        AssertProven(false, Body(new If(1, test, Set(Local("rest"), Number(1)), null), Set(Local("rest"), Minus("mine", "amount"))));
    }

    [Theory]
    [InlineData(10, 1, true)]
    [InlineData(1_000_000, 1, true)]
    [InlineData(3, 1L << 62, false)]
    [InlineData(1, 1L << 61, true)]
    public void A_sum_of_bounded_terms_over_a_bounded_loop_needs_no_check(long turns, long term, bool isProven)
    {
        // From 0: turns * term must stay below 2^63 (the proof counts one turn more), and at 3 * 2^62 it does not.
        var add = new ExpressionStatement(1, new CompoundAssignment(Int64, Local("sum", Int64), BinaryOperator.Add, Number(term, Int64), Int64, true));
        AssertProven(isProven, Body(new LocalDeclaration(1, "sum", Int64, Number(0, Int64), false), Loop(turns, add)));
        Assert.Equal(isProven, new BigInteger(turns) * term < BigInteger.Pow(2, 63));
    }

    [Fact]
    public void A_sum_that_something_else_assigns_or_whose_loop_has_no_bound_keeps_its_check()
    {
        var add = new ExpressionStatement(1, new CompoundAssignment(Int64, Local("sum", Int64), BinaryOperator.Add, Number(1, Int64), Int64, true));
        var start = new LocalDeclaration(1, "sum", Int64, Number(0, Int64), false);
        AssertProven(false, Body(start, Loop(10, add, Set(Local("sum", Int64), Local("x", Int64)))));
        AssertProven(false, Body(start, new While(1, new Binary(BoolType.Instance, BinaryOperator.Less, Local("x", Int64), Local("y", Int64), false), Body(add), false)));
        AssertProven(false, Body(new LocalDeclaration(1, "sum", Int64, Local("x", Int64), false), Loop(10, add)));
    }

    [Fact]
    public void A_sum_over_lengths_of_arrays_needs_no_check_in_128_bits_and_one_in_64()
    {
        foreach (var (type, isProven) in new[] { (Int128, true), (Int64, false) })
        {
            var item = new Conversion(type, new ElementAccess(Int64, Local("data", new ArrayType(Int64, DataLocation.Calldata)), Local("i", IntegerType.UInt256)), false);
            var add = new ExpressionStatement(1, new CompoundAssignment(type, Local("sum", type), BinaryOperator.Add, item, type, true));
            var limit = new LengthAccess(IntegerType.UInt256, Local("data", new ArrayType(Int64, DataLocation.Calldata)));
            AssertProven(isProven, Body(new LocalDeclaration(1, "sum", type, Number(0, type), false), Loop(limit, add)));
        }
    }

    [Fact]
    public void A_division_that_wraps_in_Solidity_keeps_its_check()
    {
        var quotient = new Binary(Int64, BinaryOperator.Divide, Local("x", Int64), Local("y", Int64), true);
        AssertProven(false, Body(Loop(10, Set(Local("z", Int64), new Binary(Int64, BinaryOperator.Subtract, quotient, quotient, true)))));
    }

    private static For Loop(long turns, params Statement[] body) => Loop(Number(turns, IntegerType.UInt256), body);

    private static For Loop(Expression limit, params Statement[] body) => new(1,
        [new LocalDeclaration(1, "i", IntegerType.UInt256, Number(0, IntegerType.UInt256), false)],
        new Binary(BoolType.Instance, BinaryOperator.Less, Local("i", IntegerType.UInt256), limit, false),
        [new ExpressionStatement(1, new Increment(IntegerType.UInt256, Local("i", IntegerType.UInt256), false, true, true))], Body(body));

    private static Binary Minus(string left, string right) => new(Uint64Type, BinaryOperator.Subtract, Local(left), Local(right), true);

    private static void AssertProven(bool isProven, Block body) =>
        Assert.Equal(isProven, Children.AllStatements(ProvenRanges.Apply(body)).Any(statement => statement is Block { Proof.Length: > 0 }));

    private static Interval Any(Random random)
    {
        BigInteger low = random.Next(-300, 300);
        return random.Next(4) == 0 ? new(low, low) : new(low, low + random.Next(500));
    }

    private static BigInteger Inside(Random random, Interval interval) => interval.Low + random.Next((int)(interval.High - interval.Low) + 1);
}

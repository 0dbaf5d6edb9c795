using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;
using static DeCA10B.Compiler.Tests.Models;

namespace DeCA10B.Compiler.Tests.Analysis;

/// <summary>Where Solidity leaves the order of operands open, the generated code fixes C#'s.</summary>
public sealed class EvaluationOrderTests
{
    [Fact]
    public void An_operand_read_before_a_call_that_changes_it_moves_into_a_local()
        => Assert.Equal(["uint64 total = _total;", "return total + bump();"], Printed(new Return(5, Add(Field("total"), Call("Bump")))));

    [Fact]
    public void Operands_that_commute_stay_where_the_author_put_them()
        => Assert.Equal(["return _total + _total;"], Printed(new Return(5, Add(Field("total"), Field("total")))));

    [Fact]
    public void A_key_read_before_the_value_that_changes_it_moves_into_a_local()
    {
        var items = new MappingType(Uint64Type, Uint64Type, false);
        var target = new MappingAccess(Uint64Type, Field("items", items), Field("total"));
        Assert.Equal(["uint64 total = _total;", "_items[total] = bump();"], Printed(Set(target, Call("Bump"))));
    }

    [Fact]
    public void A_compound_assignment_reads_its_target_before_its_value()
    {
        var compound = new CompoundAssignment(Uint64Type, Field("total"), BinaryOperator.Add, Call("Bump"), Uint64Type, true);
        Assert.Equal(
            ["uint64 totalBefore = _total;", "uint64 operand = bump();", "_total = totalBefore + operand;"],
            Printed(new ExpressionStatement(5, compound)));
    }

    [Fact]
    public void A_compound_assignment_of_a_value_that_does_not_touch_its_target_stays_compound()
        => Assert.Equal(
            ["_total += value;"],
            Printed(new ExpressionStatement(5, new CompoundAssignment(Uint64Type, Field("total"), BinaryOperator.Add, Local("value"), Uint64Type, true))));

    [Fact]
    public void An_increment_inside_an_expression_moves_out_and_keeps_its_old_value()
    {
        var postfix = new Increment(Uint64Type, Local("value"), false, false, true);
        Assert.Equal(
            ["uint64 valueBefore = value;", "++value;", "return valueBefore + value;"],
            Printed(new Return(5, Add(postfix, Local("value")))));
    }

    [Fact]
    public void What_a_storage_reference_points_to_is_read_before_a_call_that_may_change_it()
    {
        var record = new LocalReference(new StructType("Sample.Record"), "record", IsStorageReference: true);
        Assert.Equal(
            ["uint64 count = record.count;", "return count + bump();"],
            Printed(new Return(5, Add(new MemberAccess(Uint64Type, record, "Count"), Call("Bump")))));
    }

    [Fact]
    public void Two_operands_that_may_fail_differently_fail_in_order()
    {
        var divided = new Binary(Uint64Type, BinaryOperator.Divide, Local("value"), Field("total"), true);
        var sum = Add(Local("value"), Number(1));
        Assert.Equal(["uint64 operand = value / _total;", "return operand + (value + 1);"], Printed(new Return(5, Add(divided, sum))));
    }

    [Fact]
    public void A_right_side_with_statements_of_its_own_runs_only_when_it_should()
    {
        var stored = new Assignment(Uint64Type, Local("value"), Call("Bump"));
        var test = new Binary(BoolType.Instance, BinaryOperator.Greater, stored, Number(3), false);
        var both = new Binary(BoolType.Instance, BinaryOperator.ConditionalAnd, new Binary(BoolType.Instance, BinaryOperator.Less, Local("value"), Number(9), false), test, false);
        Assert.Equal(
            ["bool holds = value < 9;", "if (holds) {", "uint64 assigned = bump();", "value = assigned;", "holds = assigned > 3;", "}", "if (holds) {", "return 1;", "}", "return 2;"],
            Printed(new If(5, both, new Return(6, Number(1)), null), new Return(7, Number(2))));
    }

    [Fact]
    public void A_loop_condition_with_statements_of_its_own_is_tested_each_turn()
    {
        var condition = new Binary(BoolType.Instance, BinaryOperator.Greater, new Increment(Uint64Type, Local("value"), true, false, true), Number(0), false);
        Assert.Equal(
            ["while (true) {", "uint64 valueBefore = value;", "--value;", "if (valueBefore == 0) {", "break;", "}", "_total += 1;", "}", "return 0;"],
            Printed(
                new While(5, condition, Body(new ExpressionStatement(6, new CompoundAssignment(Uint64Type, Field("total"), BinaryOperator.Add, Number(1), Uint64Type, true))), false),
                new Return(7, Number(0))));
    }

    private static string[] Printed(params Statement[] statements)
    {
        IrType result = statements[^1] is Return ? Uint64Type : VoidType.Instance;
        var program = Program(Function("Probe", result, Body(statements), new Parameter("value", "value", Uint64Type)));
        var text = SolidityBackend.Emit(program, [Contract])[0].Text;
        var lines = text.Split('\n').Select(line => line.Trim()).ToList();
        var start = lines.FindIndex(line => line.StartsWith("function probe", StringComparison.Ordinal));
        var end = lines.FindIndex(start, line => line.Length == 0 || line == "}" && lines.IndexOf(line) == lines.Count);
        var body = lines.Skip(start + 1).TakeWhile(line => line.Length > 0).ToList();
        // The function's own brace, and the contract's after it.
        return [.. body.Take(body.Count - 2)];
    }
}

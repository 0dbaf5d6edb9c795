using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using static DeCA10B.Compiler.Tests.Models;

namespace DeCA10B.Compiler.Tests.Analysis;

/// <summary>Where a struct in memory is not copied, and that it is wherever somebody could tell.</summary>
public sealed class SharedValuesTests
{
    private static readonly StructType Record = new("Sample.Record");
    private static readonly LocalReference Value = Local("value", Record);
    private static readonly MemberAccess Count = new(Uint64Type, Value, "Count");

    private static readonly FunctionModel Reads = Taking("Reads", new Return(1, Count));
    private static readonly FunctionModel Writes = Taking("Writes", Set(Count, Number(1)), new Return(2, Count));
    private static readonly FunctionModel WritesThroughReference = Taking(
        "WritesThroughReference", new LocalDeclaration(1, "other", Record, Value, true), new Return(2, Number(1)));

    private static readonly FunctionModel WritesInParts = Taking(
        "WritesInParts", new Deconstruction(1, [new DeconstructionTarget(Uint64Type, null, Count)], new TupleExpression(new TupleType([]), [Number(1)])), new Return(2, Number(1)));

    [Fact]
    public void A_function_that_only_reads_its_parameter_takes_the_value_itself() => Assert.Equal(1, SharedIn(new Return(1, Take(Reads, Value))));

    [Fact]
    public void A_function_that_changes_its_parameter_takes_a_copy()
    {
        Assert.Equal(0, SharedIn(new Return(1, Take(Writes, Value))));
        Assert.Equal(0, SharedIn(new Return(1, Take(WritesThroughReference, Value))));
        Assert.Equal(0, SharedIn(new Return(1, Take(WritesInParts, Value))));
    }

    [Fact]
    public void A_function_that_may_be_another_at_run_time_takes_a_copy()
    {
        var open = Reads with { IsVirtual = true };
        Assert.Equal(0, SharedIn(Program(open), [new Return(1, Take(open, Value))]));
    }

    [Fact]
    public void What_changes_something_beside_the_value_keeps_the_copy()
    {
        var counting = new Increment(Uint64Type, Count, false, true, true);
        Assert.Equal(1, SharedIn(new Emit(1, "Sample.Event", [Value, Number(1)])));
        Assert.Equal(0, SharedIn(new Emit(1, "Sample.Event", [Value, counting])));
        Assert.Equal(0, SharedIn(new Emit(1, "Sample.Event", [Value, Take(Writes, Value)])));
    }

    [Fact]
    public void An_element_of_a_memory_array_is_copied_and_one_of_an_inline_array_is_not()
    {
        var array = new ElementAccess(Record, Local("all", new ArrayType(Record, DataLocation.Memory)), Number(0));
        var inline = new ElementAccess(Record, Local("row", new FixedArrayType(Record, 2, "Sample.Row")), Number(0));
        Assert.Equal(0, SharedIn(new Return(1, Take(Reads, array))));
        Assert.Equal(1, SharedIn(new Return(1, Take(Reads, inline))));
    }

    [Fact]
    public void What_is_stored_pushed_logged_or_thrown_is_not_copied_before()
    {
        Assert.Equal(1, SharedIn(Set(Field("record", Record), Value)));
        Assert.Equal(1, SharedIn(new Push(1, Field("records", new StorageArrayType(Record)), Value)));
        Assert.Equal(1, SharedIn(new Emit(1, "Sample.Event", [Value])));
        Assert.Equal(1, SharedIn(new Revert(1, "Sample.Error", [Value])));
        Assert.Equal(1, SharedIn(new Require(1, new Literal(BoolType.Instance, "true"), "Sample.Error", [Value])));
    }

    [Fact]
    public void What_stays_in_memory_is_copied()
    {
        Assert.Equal(0, SharedIn(new LocalDeclaration(1, "other", Record, Value, false)));
        Assert.Equal(0, SharedIn(Set(Local("other", Record), Value)));
        Assert.Equal(0, SharedIn(Set(new ElementAccess(Record, Local("all", new ArrayType(Record, DataLocation.Memory)), Number(0)), Value)));
    }

    [Fact]
    public void What_is_returned_is_copied_unless_it_leaves_the_contract()
    {
        Assert.Equal(0, SharedIn(new Return(1, Value)));
        Assert.Equal(1, NumberIn(SharedValues.Apply(Program(), Program().Get<ContractModel>(Contract), Body(new Return(1, Value)), isEncoded: true)));
    }

    private static FunctionModel Taking(string name, params Statement[] body) => Function(name, Uint64Type, Body(body), new Parameter("value", "value", Record));

    private static InternalCall Take(FunctionModel function, Expression value) => new(Uint64Type, Contract, function.Key, false, [value]);

    private static int SharedIn(params Statement[] statements) => SharedIn(Program(Reads, Writes, WritesThroughReference, WritesInParts), statements);

    private static int SharedIn(ProgramModel program, Statement[] statements) =>
        NumberIn(SharedValues.Apply(program, program.Get<ContractModel>(Contract), Body(statements), isEncoded: false));

    private static int NumberIn(Block body) => Children.Expressions(body).OfType<Shared>().Count();
}

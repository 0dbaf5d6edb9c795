using DeCA10B.Build;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;
using static DeCA10B.Compiler.Tests.Models;

namespace DeCA10B.Compiler.Tests.Solidity;

public sealed class SolidityBackendTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Every_kind_of_conversion_and_operator_compiles_without_a_warning(bool viaIR, bool optimize)
    {
        var files = SolidityBackend.Emit(Program([.. Conversions(), .. Operators(), Packed()]), [Contract]);
        var settings = new CompilationSettings { ViaIR = viaIR, Optimize = optimize };
        var sources = files.Select(file => new SoliditySource(file.Path, file.Text, file.LineMap)).ToArray();
        var result = await SolidityCompilation.CompileAsync(sources, settings, cancellation: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics);
    }

    private static IEnumerable<FunctionModel> Conversions()
    {
        IntegerType[] types = [new(8, false), new(32, true), new(64, false), new(80, true), new(128, false), new(256, true), new(256, false)];
        var number = 0;
        foreach (var from in types)
            foreach (var to in types)
                foreach (var isChecked in new[] { true, false })
                    yield return Function($"Convert{number++}", to, Body(new Return(1, new Conversion(to, Local("x", from), isChecked))), new Parameter("x", "x", from));
    }

    private static IEnumerable<FunctionModel> Operators()
    {
        IntegerType[] types = [new(32, true), new(64, false), new(80, true), new(256, true), new(256, false)];
        var number = 0;
        foreach (var type in types)
            foreach (var kind in Enum.GetValues<BinaryOperator>())
            {
                if (kind is BinaryOperator.ConditionalAnd or BinaryOperator.ConditionalOr) continue;
                IrType result = kind >= BinaryOperator.Equal ? BoolType.Instance : type;
                var isShift = kind is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight;
                var right = Local("y", isShift ? Int32Type : type);
                yield return Function($"Operate{number++}", result, Body(new Return(1, new Binary(result, kind, Local("x", type), right, true))),
                    new Parameter("x", "x", type), new Parameter("y", "y", right.Type));
            }
    }

    private static FunctionModel Packed()
    {
        var int80 = new IntegerType(80, true);
        var entry = new MappingAccess(int80, Field("packed", new MappingType(Uint64Type, int80, true)), Add(Local("key"), Number(1)));
        return Function("Pack", int80,
            Body(new ExpressionStatement(1, new CompoundAssignment(int80, entry, BinaryOperator.Add, Number(5, int80), int80, true)), new Return(2, entry)),
            new Parameter("key", "key", Uint64Type));
    }
}

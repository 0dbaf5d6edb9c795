using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Tests;

/// <summary>Short forms to build models by hand.</summary>
internal static class Models
{
    public const string Contract = "Sample.Counter";

    public static readonly IntegerType Uint64Type = new(64, false);
    public static readonly IntegerType Int32Type = IntegerType.Int32;
    public static readonly SourceLocation Here = new("Counter.cs", 1);

    public static Literal Number(long value, IrType? type = null) =>
        new(type ?? Uint64Type, value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static LocalReference Local(string name, IrType? type = null) => new(type ?? Uint64Type, name);

    public static FieldReference Field(string name, IrType? type = null) => new(type ?? Uint64Type, Contract, name);

    public static InternalCall Call(string name, params Expression[] arguments) =>
        new(Uint64Type, Contract, name + "()", false, arguments.ToEquatableArray());

    public static Binary Add(Expression left, Expression right) => new(left.Type, BinaryOperator.Add, left, right, true);

    public static Statement Set(Expression target, Expression value) => new ExpressionStatement(2, new Assignment(target.Type, target, value));

    public static Block Body(params Statement[] statements) => new(1, statements.ToEquatableArray());

    public static FieldModel Storage(string name, IrType type) =>
        new(name, name, type, FieldKind.Storage, Accessibility.Private, false, true, null, null, Here, Documentation.None);

    public static FunctionModel Function(string name, IrType result, Block body, params Parameter[] parameters) =>
        new(name + "()", name, char.ToLowerInvariant(name[0]) + name[1..], Accessibility.Public, parameters.ToEquatableArray(), result,
            null, Mutability.NonPayable, false, false, false, false, [], body, Here, Documentation.None);

    /// <summary>A contract with storage <c>total</c> and <c>items</c>, and a function <c>Bump()</c> that changes the total and returns it.</summary>
    public static ProgramModel Program(params FunctionModel[] functions)
    {
        var bump = Function("Bump", Uint64Type, Body(Set(Field("total"), Add(Field("total"), Number(1))), new Return(3, Field("total"))));
        var record = new StructModel("Sample.Record", "Record", [new Parameter("Count", "count", Uint64Type)], Here, Documentation.None);
        var contract = new ContractModel(Contract, "Sample", "Counter", "public", false, true, null, [],
            [Storage("total", Uint64Type), Storage("items", new MappingType(Uint64Type, Uint64Type, false)), Storage("packed", new MappingType(Uint64Type, new IntegerType(80, true), true))],
            null, [bump, .. functions], null, Here, Documentation.None);
        return DeCA10B.Compiler.Analysis.MutabilityInference.Run(new ProgramModel([contract, record]));
    }
}

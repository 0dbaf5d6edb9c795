using CsCheck;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Models as text.</summary>
public sealed class SerializationTests
{
    private static readonly SourceLocation Place = new("A.cs", 3);

    private static readonly Gen<IrType> Types = Gen.Recursive<IrType>((depth, inner) => Gen.Frequency(
        (4, Gen.OneOf<IrType>(BoolType.Instance, new IntegerType(80, true), AddressType.Instance, new FixedBytesType(32), StringType.Instance, new StructType("N.S"))),
        (depth < 3 ? 2 : 0, inner.Select(Gen.Bool, (element, isMemory) => (IrType)new ArrayType(element, isMemory ? DataLocation.Memory : DataLocation.Calldata))),
        (depth < 3 ? 1 : 0, inner.Select(inner, Gen.Bool, (key, value, isPacked) => (IrType)new MappingType(key, value, isPacked))),
        (depth < 3 ? 1 : 0, inner.Array[0, 3].Select(elements => (IrType)new TupleType(elements.Select((type, i) => new TupleElement("e" + i, type)).ToEquatableArray())))));

    private static readonly Gen<Expression> Expressions = Gen.Recursive<Expression>((depth, inner) => Gen.Frequency(
        (3, Gen.Select(Types, Gen.String, (type, text) => (Expression)new Literal(type, text))),
        (1, Types.Select(type => (Expression)new DefaultValue(type))),
        (depth < 4 ? 3 : 0, Gen.Select(Types, Gen.Enum<BinaryOperator>(), inner, inner, Gen.Bool, (type, kind, left, right, isChecked) => (Expression)new Binary(type, kind, left, right, isChecked))),
        (depth < 4 ? 1 : 0, Gen.Select(Types, inner.Array[0, 3], (type, arguments) => (Expression)new InternalCall(type, "N.C", "F(int)", false, arguments.ToEquatableArray())))));

    private static readonly Gen<Declaration> Declarations = Gen.Select(Types, Expressions, Gen.String, Gen.Bool, (type, value, text, hasValue) => (Declaration)new ContractModel(
        "N.C", "N", "C", "public", false, true, hasValue ? "N.B" : null, ["N.I"],
        [new FieldModel("x", "x", type, FieldKind.Storage, Accessibility.Private, false, true, hasValue ? value : null, null, Place, Documentation.None)],
        null,
        [
            new FunctionModel(
                "F(int)", "F", "f", Accessibility.Public, [new Parameter("a", "a", type)], type, hasValue ? Mutability.View : null, Mutability.View, false, false, false, false,
                [], new Block(1, [new Return(2, value)]), Place, new Documentation(text, "", [new ParameterDocumentation("a", text)], "")),
        ],
        null, Place, Documentation.None));

    [Fact]
    public void What_is_read_is_what_was_written() => Declarations.Sample(model =>
    {
        var text = ModelSerializer.Serialize(model);
        Assert.True(ModelSerializer.TryDeserialize(text, out var read, out var reason), reason);
        Assert.Equal(model, read);
        Assert.Equal(text, ModelSerializer.Serialize(read));
    });

    [Fact]
    public void The_family_survives_the_round_trip()
    {
        foreach (var model in Generate.Models(FamilyTests.Family()).Values)
        {
            Assert.True(ModelSerializer.TryDeserialize(ModelSerializer.Serialize(model), out var read, out _));
            Assert.Equal(model, read);
        }
    }

    [Fact]
    public void Another_format_is_refused_with_both_names()
    {
        Assert.False(ModelSerializer.TryDeserialize("0-deadbeef:AAAA", out _, out var reason));
        Assert.Contains("0-deadbeef", reason, StringComparison.Ordinal);
        Assert.Contains(ModelSerializer.Format, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Broken_text_is_refused() => Gen.Byte.Array[0, 60].Sample(bytes =>
    {
        // Whatever it is, it is read or refused; nothing else happens.
        _ = ModelSerializer.TryDeserialize(ModelSerializer.Format + ":" + Convert.ToBase64String(bytes), out _, out _);
        Assert.False(ModelSerializer.TryDeserialize(ModelSerializer.Format + ":" + Convert.ToBase64String(bytes) + "*", out _, out _));
    });
}

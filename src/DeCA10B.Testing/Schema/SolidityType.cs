using System.Globalization;

namespace DeCA10B.Testing.Schema;

/// <summary>A type of the ABI, without a C# type.</summary>
/// <param name="Name">The canonical name, as it stands in a signature.</param>
public abstract record SolidityType(string Name)
{
    /// <summary>Whether the head holds an offset to a tail.</summary>
    public virtual bool IsDynamic => false;

    /// <summary>Bytes in the head.</summary>
    public virtual int HeadSize => 32;

    /// <summary>The value in the form that the schema works with, made of any C# value that fits.</summary>
    /// <exception cref="ArgumentException">It is no value of this type.</exception>
    public abstract object Normalize(object value);

    /// <inheritdoc/>
    public sealed override string ToString() => Name;

    private protected ArgumentException Unfit(object? value) => new($"{value ?? "null"} ({value?.GetType().Name}) is no {Name}.");
}

/// <summary><c>uint8</c> to <c>int256</c>; values are <see cref="System.Numerics.BigInteger"/>.</summary>
/// <param name="Bits">Its width.</param>
/// <param name="IsSigned">Whether it has a sign.</param>
public sealed record SolidityInteger(int Bits, bool IsSigned)
    : SolidityType((IsSigned ? "int" : "uint") + Bits.ToString(CultureInfo.InvariantCulture))
{
    /// <summary>The smallest value.</summary>
    public System.Numerics.BigInteger Minimum { get; } = IsSigned ? -(System.Numerics.BigInteger.One << (Bits - 1)) : 0;

    /// <summary>The largest value.</summary>
    public System.Numerics.BigInteger Maximum { get; } = (System.Numerics.BigInteger.One << (IsSigned ? Bits - 1 : Bits)) - 1;

    /// <inheritdoc/>
    public override object Normalize(object value)
    {
        var number = Integers.Of(value) ?? throw Unfit(value);
        return number >= Minimum && number <= Maximum ? number : throw Unfit(value);
    }
}

/// <summary><c>bool</c>.</summary>
public sealed record SolidityBool() : SolidityType("bool")
{
    /// <inheritdoc/>
    public override object Normalize(object value) => value is bool ? value : throw Unfit(value);
}

/// <summary><c>address</c>, also of a contract; values are <see cref="Address"/>.</summary>
public sealed record SolidityAddress() : SolidityType("address")
{
    /// <inheritdoc/>
    public override object Normalize(object value) => value switch
    {
        Address => value,
        IContract contract => contract.Address,
        Chains.ContractClient client => client.Address,
        _ => throw Unfit(value),
    };
}

/// <summary><c>bytes1</c> to <c>bytes32</c>; values are <c>byte[]</c>.</summary>
/// <param name="Length">Its bytes.</param>
public sealed record SolidityFixedBytes(int Length) : SolidityType("bytes" + Length.ToString(CultureInfo.InvariantCulture))
{
    /// <inheritdoc/>
    public override object Normalize(object value) => value switch
    {
        byte[] bytes when bytes.Length == Length => bytes,
        _ => FixedBytes.Of(value) is { } bytes && bytes.Length == Length ? bytes : throw Unfit(value),
    };
}

/// <summary><c>bytes</c>.</summary>
public sealed record SolidityBytes() : SolidityType("bytes")
{
    /// <inheritdoc/>
    public override bool IsDynamic => true;

    /// <inheritdoc/>
    public override object Normalize(object value) => value is byte[] ? value : throw Unfit(value);
}

/// <summary><c>string</c>.</summary>
public sealed record SolidityString() : SolidityType("string")
{
    /// <inheritdoc/>
    public override bool IsDynamic => true;

    /// <inheritdoc/>
    public override object Normalize(object value) => value is string ? value : throw Unfit(value);
}

/// <summary><c>T[]</c>, or <c>T[n]</c>; values are <c>object[]</c>.</summary>
/// <param name="Element">The type of the elements.</param>
/// <param name="Length">n; null when the value says how many.</param>
public sealed record SolidityArray(SolidityType Element, int? Length)
    : SolidityType($"{Element.Name}[{Length?.ToString(CultureInfo.InvariantCulture)}]")
{
    /// <inheritdoc/>
    public override bool IsDynamic => Length is null || Element.IsDynamic;

    /// <inheritdoc/>
    public override int HeadSize => IsDynamic ? 32 : Length!.Value * Element.HeadSize;

    /// <inheritdoc/>
    public override object Normalize(object value)
    {
        var elements = value is System.Collections.IEnumerable list and not string
            ? list.Cast<object>().Select(Element.Normalize).ToArray()
            : throw Unfit(value);
        return Length is { } length && elements.Length != length ? throw Unfit(value) : elements;
    }
}

/// <summary>A struct, or several values; values are <c>object[]</c>.</summary>
/// <param name="Fields">Names and types in order.</param>
public sealed record SolidityTuple(IReadOnlyList<SchemaParameter> Fields)
    : SolidityType($"({string.Join(',', Fields.Select(field => field.Type.Name))})")
{
    /// <inheritdoc/>
    public override bool IsDynamic { get; } = Fields.Any(item => item.Type.IsDynamic);

    /// <inheritdoc/>
    public override int HeadSize => IsDynamic ? 32 : Fields.Sum(item => item.Type.HeadSize);

    /// <inheritdoc/>
    public override object Normalize(object value) => value is object[] parts && parts.Length == Fields.Count
        ? parts.Zip(Fields, (part, field) => field.Type.Normalize(part)).ToArray()
        : throw Unfit(value);
}

/// <summary>A parameter, return value or struct field.</summary>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsIndexed">Whether it is an event's indexed argument.</param>
public sealed record SchemaParameter(string Name, SolidityType Type, bool IsIndexed = false);

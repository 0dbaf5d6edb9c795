using System.Numerics;
using System.Reflection;

namespace DeCA10B.Tests.FixedPoint;

/// <summary>A format with its operations on plain integers, by reflection: a new format is tested by being listed.</summary>
public sealed class Format
{
    readonly Type type;
    readonly Type raw;

    Format(Type type, int bits, bool isSigned, int decimals, int fractionBits)
    {
        (this.type, Bits, IsSigned) = (type, bits, isSigned);
        raw = type.GetProperty("Raw")!.PropertyType;
        Scale = decimals > 0 ? BigInteger.Pow(10, decimals) : BigInteger.One << fractionBits;
        Maximum = (BigInteger.One << (isSigned ? bits - 1 : bits)) - 1;
        Minimum = isSigned ? -Maximum - 1 : 0;
    }

    public static IReadOnlyList<Format> All { get; } =
    [
        new(typeof(Fixed64), 64, true, 9, 0), new(typeof(Fixed80), 80, true, 9, 0), new(typeof(Fixed64x64), 128, true, 0, 64),
        new(typeof(Wad), 256, true, 18, 0), new(typeof(UnsignedWad), 256, false, 18, 0),
    ];

    public int Bits { get; }

    public bool IsSigned { get; }

    public BigInteger Scale { get; }

    public BigInteger Minimum { get; }

    public BigInteger Maximum { get; }

    public string Name => type.Name;

    public override string ToString() => Name;

    public static Format Of(string name) => All.Single(format => format.Name == name);

    public bool Holds(BigInteger value) => value >= Minimum && value <= Maximum;

    /// <summary>The result of a static method or operator on numbers behind integers; the exception that the method throws.</summary>
    public BigInteger Call(string method, params BigInteger[] integers)
    {
        var found = type.GetMethods(BindingFlags.Public | BindingFlags.Static).Single(item => item.Name == method && item.GetParameters().Length == integers.Length);
        object[] arguments = [.. integers.Zip(found.GetParameters(), (integer, parameter) => parameter.ParameterType == type ? Number(integer) : Integer(integer))];
        return ToBigInteger(found.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
    }

    /// <summary>A boxed number.</summary>
    public object Number(BigInteger integer) => type.GetMethod("FromRaw")!.Invoke(null, [Integer(integer)])!;

    BigInteger ToBigInteger(object value) => value.GetType() == type ? ToBigInteger(type.GetProperty("Raw")!.GetValue(value)!) : BigInteger.Parse(value.ToString()!, System.Globalization.CultureInfo.InvariantCulture);

    object Integer(BigInteger value) => raw == typeof(long) ? (long)value : raw == typeof(Int128) ? (Int128)value
        : raw.GetMethods().Single(item => item.Name == "op_Explicit" && item.ReturnType == raw && item.GetParameters()[0].ParameterType == typeof(BigInteger)).Invoke(null, [value])!;
}

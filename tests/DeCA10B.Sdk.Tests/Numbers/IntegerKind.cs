using System.Numerics;
using System.Reflection;

namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>An integer type as its width and sign say it must behave, with <see cref="BigInteger"/> as the judge.</summary>
public sealed record IntegerKind(Type Type, int Bits, bool IsSigned)
{
    public static readonly IntegerKind[] OfCSharp =
    [
        new(typeof(byte), 8, false), new(typeof(ushort), 16, false), new(typeof(uint), 32, false), new(typeof(ulong), 64, false),
        new(typeof(sbyte), 8, true), new(typeof(short), 16, true), new(typeof(int), 32, true), new(typeof(long), 64, true),
        new(typeof(UInt128), 128, false), new(typeof(Int128), 128, true),
    ];

    /// <summary>Every width of Solidity's that C# lacks. A type that is missing fails here.</summary>
    public static readonly IntegerKind[] Ours =
    [
        .. from bits in Enumerable.Range(1, 32).Select(bytes => 8 * bytes)
           where bits is not (8 or 16 or 32 or 64 or 128)
           from isSigned in new[] { false, true }
           select new IntegerKind(typeof(UInt256).Assembly.GetType($"DeCA10B.{(isSigned ? "" : "U")}Int{bits}", throwOnError: true)!, bits, isSigned),
    ];

    public static readonly IntegerKind[] All = [.. OfCSharp, .. Ours];

    public BigInteger Min => IsSigned ? -(BigInteger.One << (Bits - 1)) : 0;

    public BigInteger Max => (BigInteger.One << (IsSigned ? Bits - 1 : Bits)) - 1;

    public static IntegerKind Of(Type type) => Array.Find(All, kind => kind.Type == type) ?? throw new ArgumentException($"{type} is no integer.");

    public static IntegerKind Of(string name) => Array.Find(All, kind => kind.Type.Name == name) ?? throw new ArgumentException($"{name} is no integer.");

    /// <summary>The width that C# computes in, which says how far a shift goes.</summary>
    public int ComputedBits => Bits <= 32 ? 32 : Bits <= 64 ? 64 : Bits <= 128 ? 128 : 256;

    public bool Fits(BigInteger value) => value >= Min && value <= Max;

    public bool Fits(IntegerKind other) => Fits(other.Min) && Fits(other.Max);

    /// <summary>The value with the same low bits that the type has.</summary>
    public BigInteger Wrap(BigInteger value)
    {
        var bits = value & ((BigInteger.One << Bits) - 1);
        return bits > Max ? bits - (BigInteger.One << Bits) : bits;
    }

    public object Box(BigInteger value) => Conversion("op_Explicit", typeof(BigInteger), Type)(value);

    public BigInteger Unbox(object value) => (BigInteger)(
        TryConversion("op_Implicit", Type, typeof(BigInteger)) ?? throw new InvalidOperationException($"No way from {Type} to BigInteger."))(value);

    public override string ToString() => Type.Name;

    static Func<object, object> Conversion(string name, Type from, Type to) =>
        TryConversion(name, from, to) ?? throw new InvalidOperationException($"No {name} from {from} to {to}.");

    static readonly System.Collections.Concurrent.ConcurrentDictionary<(string, Type, Type), Func<object, object>?> Conversions = new();

    public static Func<object, object>? TryConversion(string name, Type from, Type to) => Conversions.GetOrAdd((name, from, to), static key =>
    {
        var (name, from, to) = key;
        var method = new[] { from, to, typeof(BigInteger) }.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .FirstOrDefault(method => method.Name == name && method.ReturnType == to && method.GetParameters()[0].ParameterType == from);
        if (method is null)
            return null;
        var invoker = MethodInvoker.Create(method);
        return value => invoker.Invoke(null, value)!;
    });
}

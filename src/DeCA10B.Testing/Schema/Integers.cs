using System.Collections.Concurrent;
using System.Numerics;
using System.Reflection;

namespace DeCA10B.Testing.Schema;

/// <summary>Reads every integer type of C# and of the SDK.</summary>
static class Integers
{
    /// <summary>The number, or null when the object is none.</summary>
    public static BigInteger? Of(object value) => value switch
    {
        BigInteger number => number,
        byte number => number,
        ushort number => number,
        uint number => number,
        ulong number => number,
        sbyte number => number,
        short number => number,
        int number => number,
        long number => number,
        UInt128 number => (BigInteger)number,
        Int128 number => (BigInteger)number,
        FixedPoint.IFixedPoint number => Of(number.Integer),
        Enum => Of(Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), System.Globalization.CultureInfo.InvariantCulture)),
        _ => OfSdk(value),
    };

    /// <summary>The SDK's integers have a conversion each; it is found once a type.</summary>
    static BigInteger? OfSdk(object value) => Conversions.GetOrAdd(value.GetType(), static type =>
    {
        var conversion = type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(method => method.Name == "op_Implicit" && method.ReturnType == typeof(BigInteger) && method.GetParameters()[0].ParameterType == type);
        return conversion is null ? null : MethodInvoker.Create(conversion);
    }) is { } invoker ? (BigInteger)invoker.Invoke(null, value)! : null;

    static readonly ConcurrentDictionary<Type, MethodInvoker?> Conversions = new();

    /// <summary>The low 256 bits of the number, two's complement.</summary>
    public static UInt256 Word(BigInteger number) => (UInt256)(number.Sign < 0 ? number + (BigInteger.One << 256) : number);
}

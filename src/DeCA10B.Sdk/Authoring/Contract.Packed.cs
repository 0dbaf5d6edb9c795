using DeCA10B.Abi;

namespace DeCA10B;

/// <content>Solidity's <c>abi.encodePacked</c>.</content>
public abstract partial class Contract
{
    /// <summary>The one value packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1>(T1 value1)
        where T1 : allows ref struct =>
        Packed.Encode(value1);

    /// <summary>The two values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2>(T1 value1, T2 value2)
        where T1 : allows ref struct
        where T2 : allows ref struct =>
        Packed.Encode(value1, value2);

    /// <summary>The three values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct =>
        Packed.Encode(value1, value2, value3);

    /// <summary>The four values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct =>
        Packed.Encode(value1, value2, value3, value4);

    /// <summary>The five values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct =>
        Packed.Encode(value1, value2, value3, value4, value5);

    /// <summary>The six values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct =>
        Packed.Encode(value1, value2, value3, value4, value5, value6);

    /// <summary>The seven values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
        where T7 : allows ref struct =>
        Packed.Encode(value1, value2, value3, value4, value5, value6, value7);

    /// <summary>The eight values packed: each in its own width, array elements padded to 32 bytes.</summary>
    public static byte[] EncodePacked<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
        where T1 : allows ref struct
        where T2 : allows ref struct
        where T3 : allows ref struct
        where T4 : allows ref struct
        where T5 : allows ref struct
        where T6 : allows ref struct
        where T7 : allows ref struct
        where T8 : allows ref struct =>
        Packed.Encode(value1, value2, value3, value4, value5, value6, value7, value8);
}

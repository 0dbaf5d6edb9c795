using DeCA10B.Abi;

namespace DeCA10B;

/// <content>Solidity's <c>abi.encode</c>, <c>abi.encodeWithSignature</c> and <c>abi.decode</c>.</content>
public abstract partial class Contract
{
    /// <summary>The ABI encoding of one value.</summary>
    public static byte[] Encode<T1>(T1 value1)
    {
        var writer = new AbiWriter(AbiTypeTable.Of<T1>().HeadSize);
        Write(ref writer, value1);
        return writer.ToArray();
    }

    /// <summary>The ABI encoding of two values.</summary>
    public static byte[] Encode<T1, T2>(T1 value1, T2 value2)
    {
        var writer = new AbiWriter(AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        return writer.ToArray();
    }

    /// <summary>The ABI encoding of three values.</summary>
    public static byte[] Encode<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
    {
        var writer = new AbiWriter(AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        return writer.ToArray();
    }

    /// <summary>The ABI encoding of four values.</summary>
    public static byte[] Encode<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
    {
        var writer = new AbiWriter(AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize + AbiTypeTable.Of<T4>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        Write(ref writer, value4);
        return writer.ToArray();
    }

    /// <summary>The ABI encoding of five values.</summary>
    public static byte[] Encode<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
    {
        var writer = new AbiWriter(AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize + AbiTypeTable.Of<T4>().HeadSize + AbiTypeTable.Of<T5>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        Write(ref writer, value4);
        Write(ref writer, value5);
        return writer.ToArray();
    }

    /// <summary>The ABI encoding of six values.</summary>
    public static byte[] Encode<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
    {
        var writer = new AbiWriter(AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize + AbiTypeTable.Of<T4>().HeadSize + AbiTypeTable.Of<T5>().HeadSize + AbiTypeTable.Of<T6>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        Write(ref writer, value4);
        Write(ref writer, value5);
        Write(ref writer, value6);
        return writer.ToArray();
    }

    /// <summary>Call data of a function without parameters: the selector of a signature such as <c>"total()"</c>.</summary>
    public static byte[] EncodeCall(string signature) => new AbiWriter(SelectorOf(signature), 0).ToArray();

    /// <summary>Call data: the selector of a signature such as <c>"transfer(address,uint256)"</c>, and one encoded argument.</summary>
    public static byte[] EncodeCall<T1>(string signature, T1 value1)
    {
        var writer = new AbiWriter(SelectorOf(signature), AbiTypeTable.Of<T1>().HeadSize);
        Write(ref writer, value1);
        return writer.ToArray();
    }

    /// <summary>Call data: the selector of a signature such as <c>"transfer(address,uint256)"</c>, and two encoded arguments.</summary>
    public static byte[] EncodeCall<T1, T2>(string signature, T1 value1, T2 value2)
    {
        var writer = new AbiWriter(SelectorOf(signature), AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        return writer.ToArray();
    }

    /// <summary>Call data: the selector of a signature such as <c>"transfer(address,uint256)"</c>, and three encoded arguments.</summary>
    public static byte[] EncodeCall<T1, T2, T3>(string signature, T1 value1, T2 value2, T3 value3)
    {
        var writer = new AbiWriter(SelectorOf(signature), AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        return writer.ToArray();
    }

    /// <summary>Call data: the selector of a signature such as <c>"transfer(address,uint256)"</c>, and four encoded arguments.</summary>
    public static byte[] EncodeCall<T1, T2, T3, T4>(string signature, T1 value1, T2 value2, T3 value3, T4 value4)
    {
        var writer = new AbiWriter(SelectorOf(signature), AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize + AbiTypeTable.Of<T4>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        Write(ref writer, value4);
        return writer.ToArray();
    }

    /// <summary>Call data: the selector of a signature such as <c>"transfer(address,uint256)"</c>, and five encoded arguments.</summary>
    public static byte[] EncodeCall<T1, T2, T3, T4, T5>(string signature, T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
    {
        var writer = new AbiWriter(SelectorOf(signature), AbiTypeTable.Of<T1>().HeadSize + AbiTypeTable.Of<T2>().HeadSize + AbiTypeTable.Of<T3>().HeadSize + AbiTypeTable.Of<T4>().HeadSize + AbiTypeTable.Of<T5>().HeadSize);
        Write(ref writer, value1);
        Write(ref writer, value2);
        Write(ref writer, value3);
        Write(ref writer, value4);
        Write(ref writer, value5);
        return writer.ToArray();
    }

    /// <summary>The value of an ABI encoding. Bytes behind it are ignored.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of the type; the call reverts with empty data.</exception>
    public static T Decode<T>(byte[] data) => new AbiReader(data) { Allocates = true }.Read(AbiTypeTable.Of<T>());

    /// <summary>The two values of an ABI encoding. Bytes behind them are ignored.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of the types; the call reverts with empty data.</exception>
    public static (T1, T2) Decode<T1, T2>(byte[] data)
    {
        var reader = new AbiReader(data) { Allocates = true };
        var value1 = reader.Read(AbiTypeTable.Of<T1>());
        var value2 = reader.Read(AbiTypeTable.Of<T2>());
        return (value1, value2);
    }

    /// <summary>The three values of an ABI encoding. Bytes behind them are ignored.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of the types; the call reverts with empty data.</exception>
    public static (T1, T2, T3) Decode<T1, T2, T3>(byte[] data)
    {
        var reader = new AbiReader(data) { Allocates = true };
        var value1 = reader.Read(AbiTypeTable.Of<T1>());
        var value2 = reader.Read(AbiTypeTable.Of<T2>());
        var value3 = reader.Read(AbiTypeTable.Of<T3>());
        return (value1, value2, value3);
    }

    /// <summary>The four values of an ABI encoding. Bytes behind them are ignored.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of the types; the call reverts with empty data.</exception>
    public static (T1, T2, T3, T4) Decode<T1, T2, T3, T4>(byte[] data)
    {
        var reader = new AbiReader(data) { Allocates = true };
        var value1 = reader.Read(AbiTypeTable.Of<T1>());
        var value2 = reader.Read(AbiTypeTable.Of<T2>());
        var value3 = reader.Read(AbiTypeTable.Of<T3>());
        var value4 = reader.Read(AbiTypeTable.Of<T4>());
        return (value1, value2, value3, value4);
    }

    /// <summary>The five values of an ABI encoding. Bytes behind them are ignored.</summary>
    /// <exception cref="AbiDecodingException">The bytes are no encoding of the types; the call reverts with empty data.</exception>
    public static (T1, T2, T3, T4, T5) Decode<T1, T2, T3, T4, T5>(byte[] data)
    {
        var reader = new AbiReader(data) { Allocates = true };
        var value1 = reader.Read(AbiTypeTable.Of<T1>());
        var value2 = reader.Read(AbiTypeTable.Of<T2>());
        var value3 = reader.Read(AbiTypeTable.Of<T3>());
        var value4 = reader.Read(AbiTypeTable.Of<T4>());
        var value5 = reader.Read(AbiTypeTable.Of<T5>());
        return (value1, value2, value3, value4, value5);
    }

    private static void Write<T>(ref AbiWriter writer, T value) => writer.Write(AbiTypeTable.Of<T>(), value ?? (T)EmptyValue.Of(typeof(T)));

    private static uint SelectorOf(string signature) =>
        System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(Hashing.Keccak.Hash(System.Text.Encoding.UTF8.GetBytes(signature)).ToArray());
}

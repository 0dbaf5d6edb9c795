namespace DeCA10B;

public readonly partial struct Bytes32
{
    /// <summary>One of the bytes, the first at 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public byte this[int index] => unchecked((uint)index) < Size ? unchecked((byte)((UInt256)this >> (8 * (Size - 1 - index)))) : throw new IndexOutOfRangeException();

    /// <summary>Bitwise and.</summary>
    public static Bytes32 operator &(Bytes32 left, Bytes32 right) => (Bytes32)((UInt256)left & (UInt256)right);

    /// <summary>Bitwise or.</summary>
    public static Bytes32 operator |(Bytes32 left, Bytes32 right) => (Bytes32)((UInt256)left | (UInt256)right);

    /// <summary>Bitwise exclusive or.</summary>
    public static Bytes32 operator ^(Bytes32 left, Bytes32 right) => (Bytes32)((UInt256)left ^ (UInt256)right);

    /// <summary>Bitwise complement.</summary>
    public static Bytes32 operator ~(Bytes32 value) => (Bytes32)~(UInt256)value;

    /// <summary>Towards the first byte; zeros come in. The count is masked by 255.</summary>
    public static Bytes32 operator <<(Bytes32 value, int count) => (Bytes32)((UInt256)value << count);

    /// <summary>Towards the last byte; zeros come in. The count is masked by 255.</summary>
    public static Bytes32 operator >>(Bytes32 value, int count) => (Bytes32)((UInt256)value >> count);
}

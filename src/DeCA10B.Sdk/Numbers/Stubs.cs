#pragma warning disable CS1591
namespace DeCA10B
{
    public readonly record struct UInt256 : IComparable<UInt256>
    {
        public static implicit operator UInt256(ulong value) => default;
        public static implicit operator UInt256(int value) => default;
        public static explicit operator ulong(UInt256 value) => default;
        public static explicit operator int(UInt256 value) => default;
        public static UInt256 operator +(UInt256 a, UInt256 b) => default;
        public static UInt256 operator -(UInt256 a, UInt256 b) => default;
        public static bool operator <(UInt256 a, UInt256 b) => default;
        public static bool operator >(UInt256 a, UInt256 b) => default;
        public static UInt256 Parse(string s, IFormatProvider? p) => default;
        public int CompareTo(UInt256 other) => 0;
    }
    public readonly record struct Int256;
    public readonly record struct Int80;
    public readonly record struct UInt80;
    public readonly record struct UInt24;
    public readonly record struct Address
    {
        public Address(ReadOnlySpan<byte> bytes) { }
        public static Address Parse(string s) => default;
        public void CopyTo(Span<byte> s) { }
    }
    public readonly record struct Bytes32
    {
        public Bytes32(ReadOnlySpan<byte> bytes) { }
        public byte[] ToArray() => new byte[32];
    }
}
namespace DeCA10B.Abi
{
    public static class Keccak
    {
        public static Bytes32 Hash(ReadOnlySpan<byte> data) => default;
    }
    public static class Packed
    {
        public static byte[] Encode<T1>(T1 a) where T1 : allows ref struct => [];
        public static byte[] Encode<T1, T2>(T1 a, T2 b) where T1 : allows ref struct where T2 : allows ref struct => [];
        public static byte[] Encode<T1, T2, T3>(T1 a, T2 b, T3 c) where T1 : allows ref struct where T2 : allows ref struct where T3 : allows ref struct => [];
        public static byte[] Encode<T1, T2, T3, T4>(T1 a, T2 b, T3 c, T4 d) where T1 : allows ref struct where T2 : allows ref struct where T3 : allows ref struct where T4 : allows ref struct => [];
        public static byte[] Encode<T1, T2, T3, T4, T5>(T1 a, T2 b, T3 c, T4 d, T5 e) where T1 : allows ref struct where T2 : allows ref struct where T3 : allows ref struct where T4 : allows ref struct where T5 : allows ref struct => [];
        public static byte[] Encode<T1, T2, T3, T4, T5, T6>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f) where T1 : allows ref struct where T2 : allows ref struct where T3 : allows ref struct where T4 : allows ref struct where T5 : allows ref struct where T6 : allows ref struct => [];
        public static byte[] Encode<T1, T2, T3, T4, T5, T6, T7>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g) where T1 : allows ref struct where T2 : allows ref struct where T3 : allows ref struct where T4 : allows ref struct where T5 : allows ref struct where T6 : allows ref struct where T7 : allows ref struct => [];
        public static byte[] Encode<T1, T2, T3, T4, T5, T6, T7, T8>(T1 a, T2 b, T3 c, T4 d, T5 e, T6 f, T7 g, T8 h) where T1 : allows ref struct where T2 : allows ref struct where T3 : allows ref struct where T4 : allows ref struct where T5 : allows ref struct where T6 : allows ref struct where T7 : allows ref struct where T8 : allows ref struct => [];
    }
}

using System.Numerics;
using DeCA10B.Hashing;
using DeCA10B.Numbers.Tests.Programs;

namespace DeCA10B.Numbers.Tests.Asking;

/// <summary>Answers as the prober has them: a word, or the hash of the revert data.</summary>
static class Words
{
    static readonly UInt256 Overflow = OfPanic(0x11);
    static readonly UInt256 DivisionByZero = OfPanic(0x12);

    public static UInt256 Of(Answer answer) => answer.Panic switch
    {
        0 => OfNumber(answer.Value),
        0x11 => Overflow,
        _ => DivisionByZero,
    };

    public static UInt256 OfNumber(BigInteger number) => number >= long.MinValue && number <= long.MaxValue
        ? unchecked((UInt256)(Int256)(long)number)
        : (UInt256)(number.Sign < 0 ? number + (BigInteger.One << 256) : number);

    public static UInt256 OfRevert(ReadOnlySpan<byte> data) => (UInt256)Keccak.Hash(data);

    public static string Describe(UInt256 word) =>
        word == Overflow ? "panic 0x11" : word == DivisionByZero ? "panic 0x12" : unchecked((Int256)word).ToString();

    static UInt256 OfPanic(byte code)
    {
        var data = new byte[36];
        (data[0], data[1], data[2], data[3], data[35]) = (0x4e, 0x48, 0x7b, 0x71, code);
        return OfRevert(data);
    }
}

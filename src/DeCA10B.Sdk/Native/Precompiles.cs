namespace DeCA10B.Native;

/// <summary>The addresses where the EVM has functions of its own (hard fork Osaka). The native chain has none of them, and must not pretend that nothing is there.</summary>
internal static class Precompiles
{
    private const uint Last = 0x11;
    private const uint Secp256r1 = 0x100;

    // What these read has a fixed length or is not empty: blake2f, point evaluation, and the seven of BLS12-381.
    private const uint FirstThatRefusesNothing = 0x09;

    /// <summary>Whether a plain transfer fails there.</summary>
    /// <exception cref="NotSupportedException">Data are sent to one.</exception>
    public static bool Refuses(Address to, byte[] data)
    {
        var number = (UInt256)to;
        if (number == default(UInt256) || (number > (UInt256)Last && number != (UInt256)Secp256r1)) return false;
        if (data.Length > 0) throw new NotSupportedException($"{to} is a function of the EVM itself, which the native chain does not have.");
        return number >= (UInt256)FirstThatRefusesNothing && number <= (UInt256)Last;
    }
}

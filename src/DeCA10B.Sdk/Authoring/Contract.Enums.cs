using System.Runtime.CompilerServices;

namespace DeCA10B;

public abstract partial class Contract
{
    /// <summary>The member of an enum with a number. C#'s own cast would make a value of any number, which a chain cannot hold.</summary>
    /// <param name="number">The member's number.</param>
    /// <exception cref="RevertException">With panic 0x21: there is no such member.</exception>
    public static TEnum ToEnum<TEnum>(UInt256 number)
        where TEnum : struct, Enum =>
        number < EnumMembers<TEnum>.Count ? EnumMembers<TEnum>.Of((int)number) : throw RevertException.Panic(PanicCode.EnumOutOfRange);

    static class EnumMembers<TEnum>
        where TEnum : struct, Enum
    {
        // The language has enums without gaps, from 0.
        static readonly TEnum[] Members = [.. Enum.GetValues<TEnum>().Distinct()];

        public static int Count => Members.Length;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static TEnum Of(int number) => Members[number];
    }
}

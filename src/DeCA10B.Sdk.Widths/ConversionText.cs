using System.Text;

namespace DeCA10B.Widths;

/// <summary>The conversions between a type and the others: implicit where nothing is lost, else explicit, truncating or checked.</summary>
internal static class ConversionText
{
    private static readonly IntegerWidth Int32 = new(32, true);

    public static string Of(IntegerWidth width)
    {
        var text = new StringBuilder($$"""

            namespace DeCA10B;

            public readonly partial struct {{width.Name}}
            {
                /// <summary>Every value fits.</summary>
                public static implicit operator System.Numerics.BigInteger({{width.Name}} value) => value.number;

                /// <summary>Checked in every context.</summary>
                /// <exception cref="OverflowException">The value does not fit.</exception>
                public static explicit operator {{width.Name}}(System.Numerics.BigInteger value) => Check(({{width.Carrier.Name}})value);

            """);
        foreach (var other in IntegerWidth.All.Where(width.Declares))
        {
            if (!IsThroughInt(other, width)) Append(text, other, width);
            Append(text, width, other);
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>C#'s promotion takes the narrow signed types to int, and from there the conversion of int goes on.</summary>
    private static bool IsThroughInt(IntegerWidth from, IntegerWidth to) => from is { Bits: 8 or 16, IsSigned: true } && !to.IsSigned;

    private static void Append(StringBuilder text, IntegerWidth from, IntegerWidth to)
    {
        if (from == Int32 && !to.IsSigned && to.HasOperators)
            text.Append($$"""

                    /// <summary>For literals such as <c>x + 1</c>: C# cannot restrict an operator to constants, so a negative number throws in every context.</summary>
                    /// <exception cref="OverflowException">The value is negative.</exception>
                    [MethodImpl(MethodImplOptions.AggressiveInlining)]
                    public static implicit operator {{to.Name}}(int value)
                    {
                        if (value < 0)
                            NumericFault.Overflow();
                        return new(unchecked((uint)value));
                    }

                """);
        else if (to.Holds(from))
            text.Append($$"""

                    /// <summary>Every value fits.</summary>
                    [MethodImpl(MethodImplOptions.AggressiveInlining)]
                    public static implicit operator {{to.Name}}({{from.Name}} value) => {{(to.IsGenerated ? $"new({Cast(from, to.Carrier, "unchecked")})" : Cast(from, to, "unchecked"))}};

                """);
        else
            text.Append($$"""

                    /// <summary>The low bits{{(from.Bits < to.Bits ? ", the sign extended" : "")}}.</summary>
                    [MethodImpl(MethodImplOptions.AggressiveInlining)]
                    public static explicit operator {{to.Name}}({{from.Name}} value) => {{(to.IsGenerated ? $"{to.Name}.Truncate({Cast(from, to.Carrier, "unchecked")})" : Cast(from, to, "unchecked"))}};

                    /// <summary>Checked conversion.</summary>
                    /// <exception cref="OverflowException">The value does not fit.</exception>
                    [MethodImpl(MethodImplOptions.AggressiveInlining)]
                    public static explicit operator checked {{to.Name}}({{from.Name}} value) => {{(to.IsGenerated ? $"{to.Name}.Check({Cast(from, to.Carrier, "checked")})" : Cast(from, to, "checked"))}};

                """);
    }

    /// <summary>A value of a type, or of its carrier, as another that C# or the SDK has by hand.</summary>
    private static string Cast(IntegerWidth from, IntegerWidth to, string context)
    {
        var value = from.IsGenerated ? "value.number" : "value";
        if (from.Carrier == to) return value;
        // The conversion of int to UInt256 is the literals' one, which never wraps.
        if (from.Carrier is { Bits: <= 32, IsSigned: true } && to is { Bits: 256, IsSigned: false }) value = "(long)" + value;
        return $"{context}(({to.Name}){value})";
    }
}

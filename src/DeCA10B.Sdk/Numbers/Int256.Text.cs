namespace DeCA10B;

public readonly partial struct Int256
{
    /// <summary>Reads a decimal number, or a hexadecimal magnitude that starts with 0x, either after an optional minus; no white space.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    /// <exception cref="OverflowException">It is outside of -2^255 to 2^255 - 1.</exception>
    public static Int256 Parse(ReadOnlySpan<char> text) => Read(text, out var value) switch
    {
        UInt256.ParseOutcome.Number => value,
        UInt256.ParseOutcome.TooLarge => throw new OverflowException($"{text} exceeds 256 signed bits."),
        _ => throw new FormatException($"'{text}' is not a number."),
    };

    /// <summary>Reads what <see cref="Parse"/> reads; false when it is no number or does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Int256 value) => Read(text, out value) == UInt256.ParseOutcome.Number;

    /// <summary>Decimal digits, after a minus for a negative number.</summary>
    public override string ToString() => IsNegative ? $"-{Magnitude}" : bits.ToString();

    /// <summary>Decimal digits for the format D, G or none; the two's complement in hexadecimal digits without a prefix for X or x.</summary>
    /// <exception cref="FormatException">It is another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        IsNegative && format is not ("X" or "x") ? "-" + Magnitude.ToString(format, formatProvider) : bits.ToString(format, formatProvider);

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!IsNegative || format is "X" or "x")
            return bits.TryFormat(destination, out charsWritten, format, provider);
        charsWritten = 0;
        if (destination.IsEmpty || !Magnitude.TryFormat(destination[1..], out var digits, format, provider))
            return false;
        destination[0] = '-';
        charsWritten = digits + 1;
        return true;
    }

    static UInt256.ParseOutcome Read(ReadOnlySpan<char> text, out Int256 value)
    {
        var negative = text.StartsWith('-');
        var outcome = UInt256.Read(negative ? text[1..] : text, out var magnitude);
        value = new(negative ? unchecked(default(UInt256) - magnitude) : magnitude);
        if (outcome == UInt256.ParseOutcome.Number && (magnitude.IsZero || value.IsNegative == negative))
            return outcome;
        value = default;
        return outcome == UInt256.ParseOutcome.NotANumber ? outcome : UInt256.ParseOutcome.TooLarge;
    }
}

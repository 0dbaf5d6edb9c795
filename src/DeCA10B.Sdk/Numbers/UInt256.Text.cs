using System.Globalization;

namespace DeCA10B;

public readonly partial struct UInt256
{
    /// <summary>Digits of 2^256 - 1.</summary>
    internal const int MaxDigits = 78;

    // The largest power of ten in a limb takes 19 digits out of the number at a time.
    const ulong Chunk = 10_000_000_000_000_000_000;
    const int ChunkDigits = 19;

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x; no sign, no white space.</summary>
    /// <exception cref="FormatException">It is no number.</exception>
    /// <exception cref="OverflowException">It exceeds 2^256 - 1.</exception>
    public static UInt256 Parse(ReadOnlySpan<char> text) => Read(text, out var value) switch
    {
        ParseOutcome.Number => value,
        ParseOutcome.TooLarge => throw new OverflowException($"{text} exceeds 256 bits."),
        _ => throw new FormatException($"'{text}' is not an unsigned number."),
    };

    /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x; false when it is no number or does not fit.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out UInt256 value) => Read(text, out value) == ParseOutcome.Number;

    /// <summary>Decimal digits.</summary>
    public override string ToString()
    {
        Span<char> digits = stackalloc char[MaxDigits];
        return new string(digits[WriteDigits(digits)..]);
    }

    /// <summary>Decimal digits for the format D, G or none; hexadecimal digits without a prefix for X or x.</summary>
    /// <exception cref="FormatException">It is another format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[MaxDigits];
        TryFormat(text, out var length, format, formatProvider);
        return new string(text[..length]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> buffer = stackalloc char[MaxDigits];
        var text = format switch
        {
            "" or "D" or "d" or "G" or "g" => buffer[WriteDigits(buffer)..],
            "X" or "x" => WriteHex(buffer, format[0] == 'X'),
            _ => throw new FormatException($"No format '{format}' for a number of 256 bits."),
        };
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten != 0;
    }

    /// <summary>Writes the digits to the end of a buffer of <see cref="MaxDigits"/>; returns where they start.</summary>
    internal int WriteDigits(Span<char> buffer)
    {
        var start = buffer.Length;
        var rest = this;
        while (!rest.FitsUInt64)
        {
            rest = DivideByLimb(rest, Chunk, out var chunk);
            for (var i = 0; i < ChunkDigits; i++, chunk /= 10)
                buffer[--start] = (char)('0' + chunk % 10);
        }
        var last = rest.limb0;
        do
        {
            buffer[--start] = (char)('0' + last % 10);
            last /= 10;
        }
        while (last != 0);
        return start;
    }

    Span<char> WriteHex(Span<char> buffer, bool upperCase)
    {
        var digits = Math.Max(1, (BitLength + 3) / 4);
        var letters = upperCase ? "0123456789ABCDEF" : "0123456789abcdef";
        for (var i = 0; i < digits; i++)
            buffer[digits - 1 - i] = letters[(int)(Limb(i / 16) >> (4 * (i % 16)) & 15)];
        return buffer[..digits];
    }

    internal enum ParseOutcome
    {
        Number,
        NotANumber,
        TooLarge,
    }

    internal static ParseOutcome Read(ReadOnlySpan<char> text, out UInt256 value)
    {
        value = default;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return ReadHex(text[2..], out value);
        if (text.IsEmpty || text.ContainsAnyExceptInRange('0', '9'))
            return ParseOutcome.NotANumber;
        var digits = text.TrimStart('0');
        if (digits.Length > MaxDigits)
            return ParseOutcome.TooLarge;
        while (!digits.IsEmpty)
        {
            var first = digits.Length % ChunkDigits is var odd and not 0 ? odd : ChunkDigits;
            var chunk = ulong.Parse(digits[..first], NumberStyles.None, CultureInfo.InvariantCulture);
            // Only the last chunk of 78 digits can leave the range, and every chunk but the first has all its digits.
            var shifted = Multiply(value, Chunk, out var excess);
            value = Add(shifted, chunk, out var carry);
            if ((excess | carry) != 0)
                return ParseOutcome.TooLarge;
            digits = digits[first..];
        }
        return ParseOutcome.Number;
    }

    static ParseOutcome ReadHex(ReadOnlySpan<char> text, out UInt256 value)
    {
        value = default;
        if (text.IsEmpty)
            return ParseOutcome.NotANumber;
        foreach (var letter in text)
            if (!char.IsAsciiHexDigit(letter))
                return ParseOutcome.NotANumber;
        var digits = text.TrimStart('0');
        if (digits.Length > 2 * Size)
            return ParseOutcome.TooLarge;
        Span<char> padded = stackalloc char[2 * Size];
        padded.Fill('0');
        digits.CopyTo(padded[^digits.Length..]);
        Span<byte> bytes = stackalloc byte[Size];
        Convert.FromHexString(padded, bytes, out _, out _);
        value = ReadBigEndian(bytes);
        return ParseOutcome.Number;
    }
}

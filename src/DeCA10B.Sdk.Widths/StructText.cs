namespace DeCA10B.Widths;

/// <summary>What every integer has: its field, its range, equality, order and text.</summary>
internal static class StructText
{
    public static string Of(IntegerWidth width)
    {
        var (name, carrier, bits) = (width.Name, width.Carrier.Name, IntegerWidth.Number(width.Bits));
        var word = width.IsSigned ? "Int256" : "UInt256";
        return $$"""

            namespace DeCA10B;

            /// <summary>{{(width.IsSigned ? "A signed" : "An unsigned")}} integer of {{bits}} bits, Solidity's <c>{{width.SolidityName}}</c>{{(width.HasOperators ? $", with C#'s integer semantics at {bits} bits" : "")}}.</summary>
            {{Remarks(width)}}
            public readonly partial struct {{name}} : IEquatable<{{name}}>, IComparable<{{name}}>, IComparable, ISpanFormattable, IWordValue<{{name}}>
            {
                /// <summary>Bits of the type.</summary>
                public const int BitCount = {{bits}};

                {{(width.IsSigned ? "// Always sign-extended." : "// Always below 2^" + bits + ".")}}
                internal readonly {{carrier}} number;

                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                internal {{name}}({{carrier}} number) => this.number = number;

            {{Range(width)}}

                /// <summary>0.</summary>
                public static {{name}} Zero => default;

                /// <summary>1.</summary>
                public static {{name}} One => new(1);

            {{Narrowing(width)}}

                /// <inheritdoc/>
                public bool Equals({{name}} other) => number == other.number;

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => {{Hash(width)}};

                /// <inheritdoc/>
                public int CompareTo({{name}} other) => number.CompareTo(other.number);

                /// <inheritdoc/>
                public int CompareTo(object? obj) => obj switch
                {
                    null => 1,
                    {{name}} other => CompareTo(other),
                    _ => throw new ArgumentException($"Not {{(width.IsSigned ? "an" : "a")}} {nameof({{name}})}.", nameof(obj)),
                };

                /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x.</summary>
                /// <exception cref="FormatException">It is no number.</exception>
                /// <exception cref="OverflowException">It does not fit.</exception>
                public static {{name}} Parse(ReadOnlySpan<char> text) => checked(({{name}}){{word}}.Parse(text));

                /// <summary>Reads a decimal number, or a hexadecimal one that starts with 0x; false when it is no number or does not fit.</summary>
                public static bool TryParse(ReadOnlySpan<char> text, out {{name}} value)
                {
                    var fits = {{word}}.TryParse(text, out var wide) && wide >= MinValue && wide <= MaxValue;
                    value = fits ? unchecked(({{name}})wide) : default;
                    return fits;
                }

                /// <summary>Decimal digits.</summary>
                public override string ToString() => (({{word}})this).ToString();

                /// <inheritdoc cref="UInt256.ToString(string?, IFormatProvider?)"/>
                public string ToString(string? format, IFormatProvider? formatProvider) => (({{word}})this).ToString(format, formatProvider);

                /// <inheritdoc/>
                public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                    (({{word}})this).TryFormat(destination, out charsWritten, format, provider);

                static string IWordValue.SolidityName => "{{width.SolidityName}}";

                static int IWordValue.ByteCount => {{IntegerWidth.Number(width.Bits / 8)}};

                UInt256 IWordValue.ToWord() => {{(width.IsSigned ? "unchecked((UInt256)(Int256)this)" : "this")}};

                object IWordValue.Sibling(UInt256 word) => unchecked(({{name}})word);

                static {{name}} IWordValue<{{name}}>.FromWord(UInt256 word) => unchecked(({{name}})word);
            }
            """;
    }

    private static string Remarks(IntegerWidth width)
    {
        if (!width.HasOperators)
            return """
                /// <remarks>As C# computes with <see cref="byte"/> and <see cref="short"/>, so with this: it has no arithmetic of its own but <c>++</c> and <c>--</c>, an operation
                /// promotes it to <see cref="int"/>, and the way back is an explicit conversion, which throws <see cref="OverflowException"/> in a checked context.</remarks>
                """;
        var (bits, carrier) = (IntegerWidth.Number(width.Bits), width.Carrier.Bits);
        var division = width.IsSigned
            ? "A division by zero throws <see cref=\"DivideByZeroException\"/> and <c>MinValue / -1</c> an <see cref=\"OverflowException\"/> in both;\n/// division truncates towards zero and the remainder has the dividend's sign."
            : "A division by zero throws <see cref=\"DivideByZeroException\"/> in both.";
        return $"""
            /// <remarks>In a checked context a result out of range throws <see cref="OverflowException"/>, in an unchecked one it wraps.
            /// {division}
            /// A shift count is masked by {IntegerWidth.Number(carrier - 1)}, as that of the {IntegerWidth.Number(carrier)}-bit type beneath, and the result truncated to {bits} bits: a shift by {bits} to {IntegerWidth.Number(carrier - 1)} shifts everything out.</remarks>
            """;
    }

    private static string Range(IntegerWidth width)
    {
        var (name, bits) = (width.Name, IntegerWidth.Number(width.Bits));
        return width.IsSigned
            ? $$"""
                    /// <summary>-2^{{IntegerWidth.Number(width.Bits - 1)}}.</summary>
                    public static {{name}} MinValue => new({{width.CarrierOnes(width.Carrier.Bits - width.Bits + 1, width.Bits - 1)}});

                    /// <summary>2^{{IntegerWidth.Number(width.Bits - 1)}} - 1.</summary>
                    public static {{name}} MaxValue => new({{width.CarrierOnes(width.Bits - 1, 0)}});

                    /// <summary>-1.</summary>
                    public static {{name}} NegativeOne => new(-1);
                """
            : $$"""
                    static {{width.Carrier.Name}} Mask => {{width.CarrierOnes(width.Bits, 0)}};

                    /// <summary>0.</summary>
                    public static {{name}} MinValue => default;

                    /// <summary>2^{{bits}} - 1.</summary>
                    public static {{name}} MaxValue => new(Mask);
                """;
    }

    private static string Narrowing(IntegerWidth width)
    {
        var (name, carrier, spare) = (width.Name, width.Carrier.Name, IntegerWidth.Number(width.Carrier.Bits - width.Bits));
        var (truncated, isTooLarge) = width.IsSigned
            ? ($"value << {spare} >> {spare}", "Truncate(value).number != value")
            : ("value & Mask", width.Carrier.Bits == 128 ? "(value >> BitCount) != default" : "value > Mask");
        return $$"""
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                internal static {{name}} Truncate({{carrier}} value) => new({{truncated}});

                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                internal static {{name}} Check({{carrier}} value)
                {
                    if ({{isTooLarge}})
                        NumericFault.Overflow();
                    return new(value);
                }
            """;
    }

    private static string Hash(IntegerWidth width) => width.Carrier.Bits switch
    {
        32 => width.IsSigned ? "number" : "unchecked((int)number)",
        64 => "LimbHash.Of(unchecked((ulong)number), 0)",
        128 => "unchecked(LimbHash.Of((ulong)number, (ulong)(number >> 64)))",
        _ => "number.GetHashCode()",
    };
}

namespace DeCA10B.FixedPointTypes;

internal static partial class FixedPointTemplate
{
    /// <summary>Where numbers come from, and what they are.</summary>
    private static string Values(FixedPointNames names) => $$"""
                /// <summary>0.</summary>
                public static {{names.Type}} Zero => default;

                /// <summary>1.</summary>
                public static {{names.Type}} One => new(Scale);

                /// <summary>The smallest number.</summary>
                public static {{names.Type}} MinValue => new({{names.Raw}}.MinValue);

                /// <summary>The largest number.</summary>
                public static {{names.Type}} MaxValue => new({{names.Raw}}.MaxValue);

                /// <summary>The integer behind the number, in units of {{names.Unit}}.</summary>
                public {{names.Raw}} Raw => raw;

                object IFixedPoint.Integer => raw;

                static string IWordValue.SolidityName => "{{names.Codec.ToLowerInvariant()}}";

                static int IWordValue.ByteCount => {{names.Format.Bits}} / 8;

                UInt256 IWordValue.ToWord() => unchecked((UInt256)({{names.Wide}})raw);

                object IWordValue.Sibling(UInt256 word) => OfWord(word);

                static {{names.Type}} IWordValue<{{names.Type}}>.FromWord(UInt256 word) => OfWord(word);

                private static {{names.Type}} OfWord(UInt256 word) => new(unchecked(({{names.Raw}})({{names.Wide}})word));

                /// <summary>The number behind an integer in units of {{names.Unit}}.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public static {{names.Type}} FromRaw({{names.Raw}} raw) => new(raw);

                /// <summary>The number of a text such as <c>"-0.25"</c>. In a contract the text is a constant, and so is the number.</summary>
                /// <remarks>A sign, digits, and a point with digits behind it if need be. A decimal format takes no more digits than it has; a binary one rounds to nearest.</remarks>
                /// <exception cref="System.FormatException">The text is no number of this type.</exception>
                public static {{names.Type}} Parse(string text) => new(checked(({{names.Raw}})FixedPointText.Parse("DeCA10B.{{names.Type}}", text)));

                /// <inheritdoc/>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public bool Equals({{names.Type}} other) => raw == other.raw;

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{names.Type}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => raw.GetHashCode();

                /// <inheritdoc/>
                public int CompareTo({{names.Type}} other) => raw.CompareTo(other.raw);

                /// <inheritdoc/>
                public int CompareTo(object? obj) => obj switch
                {
                    null => 1,
                    {{names.Type}} other => CompareTo(other),
                    _ => throw new System.ArgumentException("Not a {{names.Type}}.", nameof(obj)),
                };

                /// <summary>The exact decimal digits, in any culture.</summary>
                public override string ToString() => FixedPointText.Print("DeCA10B.{{names.Type}}", raw);

        """;
}

namespace DeCA10B.Widths;

/// <summary>A string of 1 to 31 bytes: the unsigned integer of the same width, the first byte its highest.</summary>
internal static class BytesText
{
    public static readonly IReadOnlyList<int> Lengths = [.. Enumerable.Range(1, 31)];

    public static string Of(int length)
    {
        var carrier = new IntegerWidth(8 * length, false);
        var (name, number, size) = ("Bytes" + IntegerWidth.Number(length), carrier.Name, IntegerWidth.Number(length));
        var mask = IntegerWidth.Number((carrier.Bits <= 32 ? 32 : carrier.Carrier.Bits) - 1);
        var spare = IntegerWidth.Number(256 - 8 * length);
        return $$"""

            namespace DeCA10B;

            /// <summary>{{size}} byte{{(length == 1 ? "" : "s")}}, Solidity's <c>bytes{{size}}</c>.</summary>
            /// <remarks>It compares by the bytes, the first one first, and has no arithmetic. A shift drops bits and brings in zeros; its count is masked by {{mask}}, as that of <see cref="{{number}}"/>.</remarks>
            public readonly struct {{name}} : IEquatable<{{name}}>, IComparable<{{name}}>, IWordValue<{{name}}>
            {
                /// <summary>Bytes in it.</summary>
                public const int Size = {{size}};

                readonly {{number}} number;

                {{name}}({{number}} number) => this.number = number;

                /// <summary>Takes {{size}} byte{{(length == 1 ? "" : "s")}}.</summary>
                /// <exception cref="ArgumentException">There are not as many.</exception>
                public {{name}}(ReadOnlySpan<byte> bytes)
                {
                    if (bytes.Length != Size)
                        throw new ArgumentException($"{bytes.Length} bytes instead of {Size}.", nameof(bytes));
                    Span<byte> word = stackalloc byte[UInt256.Size];
                    word.Clear();
                    bytes.CopyTo(word[(UInt256.Size - Size)..]);
                    number = unchecked(({{number}})UInt256.ReadBigEndian(word));
                }

                /// <summary>All zeros.</summary>
                public static {{name}} Zero => default;

                /// <summary>One of the bytes, the first at 0.</summary>
                /// <exception cref="IndexOutOfRangeException">There is none.</exception>
                public byte this[int index] => unchecked((uint)index) < Size ? unchecked((byte)(number >> (8 * (Size - 1 - index)))) : throw new IndexOutOfRangeException();

                /// <summary>Writes the bytes.</summary>
                /// <exception cref="ArgumentException">There is room for fewer.</exception>
                public void CopyTo(Span<byte> destination)
                {
                    Span<byte> word = stackalloc byte[UInt256.Size];
                    ((UInt256)number).WriteBigEndian(word);
                    word[(UInt256.Size - Size)..].CopyTo(destination);
                }

                /// <summary>The bytes.</summary>
                public byte[] ToArray()
                {
                    var bytes = new byte[Size];
                    CopyTo(bytes);
                    return bytes;
                }

                /// <summary>Reads 0x and {{IntegerWidth.Number(2 * length)}} hexadecimal digits.</summary>
                /// <exception cref="FormatException">It is something else.</exception>
                public static {{name}} Parse(ReadOnlySpan<char> text) =>
                    TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not 0x and {2 * Size} hexadecimal digits.");

                /// <summary>Reads 0x and {{IntegerWidth.Number(2 * length)}} hexadecimal digits; false when it is something else.</summary>
                public static bool TryParse(ReadOnlySpan<char> text, out {{name}} value)
                {
                    Span<byte> bytes = stackalloc byte[Size];
                    var read = HexText.TryRead(text, bytes);
                    value = read ? new(bytes) : default;
                    return read;
                }

                /// <summary>0x and {{IntegerWidth.Number(2 * length)}} lower-case hexadecimal digits.</summary>
                public override string ToString()
                {
                    Span<byte> bytes = stackalloc byte[Size];
                    CopyTo(bytes);
                    return HexText.Write(bytes);
                }

                /// <inheritdoc/>
                public bool Equals({{name}} other) => number == other.number;

                /// <inheritdoc/>
                public override bool Equals(object? obj) => obj is {{name}} other && Equals(other);

                /// <inheritdoc/>
                public override int GetHashCode() => number.GetHashCode();

                /// <summary>Compares by the bytes, the first one first.</summary>
                public int CompareTo({{name}} other) => number.CompareTo(other.number);

                /// <summary>Equal.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.number == right.number;

                /// <summary>Not equal.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => left.number != right.number;

                /// <summary>Less than, by the bytes.</summary>
                public static bool operator <({{name}} left, {{name}} right) => left.number < right.number;

                /// <summary>Greater than, by the bytes.</summary>
                public static bool operator >({{name}} left, {{name}} right) => left.number > right.number;

                /// <summary>At most, by the bytes.</summary>
                public static bool operator <=({{name}} left, {{name}} right) => left.number <= right.number;

                /// <summary>At least, by the bytes.</summary>
                public static bool operator >=({{name}} left, {{name}} right) => left.number >= right.number;

                /// <summary>Bitwise and.</summary>
                public static {{name}} operator &({{name}} left, {{name}} right) => new(unchecked(({{number}})(left.number & right.number)));

                /// <summary>Bitwise or.</summary>
                public static {{name}} operator |({{name}} left, {{name}} right) => new(unchecked(({{number}})(left.number | right.number)));

                /// <summary>Bitwise exclusive or.</summary>
                public static {{name}} operator ^({{name}} left, {{name}} right) => new(unchecked(({{number}})(left.number ^ right.number)));

                /// <summary>Bitwise complement.</summary>
                public static {{name}} operator ~({{name}} value) => new(unchecked(({{number}})~value.number));

                /// <summary>Towards the first byte; zeros come in.</summary>
                public static {{name}} operator <<({{name}} value, int count) => new(unchecked(({{number}})(value.number << count)));

                /// <summary>Towards the last byte; zeros come in.</summary>
                public static {{name}} operator >>({{name}} value, int count) => new(unchecked(({{number}})(value.number >> count)));

                /// <summary>The number with this big-endian form.</summary>
                public static explicit operator {{number}}({{name}} value) => value.number;

                /// <summary>The big-endian form of a number.</summary>
                public static explicit operator {{name}}({{number}} value) => new(value);

                /// <summary>The same bytes, then zeros.</summary>
                public static explicit operator Bytes32({{name}} value) => (Bytes32)((UInt256)value.number << {{spare}});

                /// <summary>The first bytes.</summary>
                public static explicit operator {{name}}(Bytes32 value) => new(unchecked(({{number}})((UInt256)value >> {{spare}})));

                static string IWordValue.SolidityName => "bytes{{size}}";

                static int IWordValue.ByteCount => Size;

                UInt256 IWordValue.ToWord() => (UInt256)number << {{spare}};

                object IWordValue.Sibling(UInt256 word) => new {{name}}(unchecked(({{number}})(word >> {{spare}})));

                static {{name}} IWordValue<{{name}}>.FromWord(UInt256 word) => new(unchecked(({{number}})(word >> {{spare}})));
            }
            """;
    }
}

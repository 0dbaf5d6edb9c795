namespace DeCA10B.Widths;

/// <summary>The operators of a type: those of its carrier, the result narrowed.</summary>
internal static class OperatorText
{
    public static string Of(IntegerWidth width)
    {
        var name = width.Name;
        return $$"""

            namespace DeCA10B;

            public readonly partial struct {{name}}
            {
                /// <summary>Sum modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
                public static {{name}} operator +({{name}} left, {{name}} right) => Truncate(unchecked(left.number + right.number));

                /// <summary>Checked sum.</summary>
                public static {{name}} operator checked +({{name}} left, {{name}} right) => Check(unchecked(left.number + right.number));

                /// <summary>Difference modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
                public static {{name}} operator -({{name}} left, {{name}} right) => Truncate(unchecked(left.number - right.number));

                /// <summary>Checked difference.</summary>
                public static {{name}} operator checked -({{name}} left, {{name}} right) => Check(unchecked(left.number - right.number));

                /// <summary>Product modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
                public static {{name}} operator *({{name}} left, {{name}} right) => Truncate(unchecked(left.number * right.number));

                /// <summary>Checked product.</summary>
                public static {{name}} operator checked *({{name}} left, {{name}} right) => Check(checked(left.number * right.number));

            {{(width.IsSigned ? Signed(width) : Unsigned(width))}}

                /// <summary>The value itself.</summary>
                public static {{name}} operator +({{name}} value) => value;

                /// <summary>Increment modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
                public static {{name}} operator ++({{name}} value) => unchecked(value + One);

                /// <summary>Checked increment.</summary>
                public static {{name}} operator checked ++({{name}} value) => checked(value + One);

                /// <summary>Decrement modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
                public static {{name}} operator --({{name}} value) => unchecked(value - One);

                /// <summary>Checked decrement.</summary>
                public static {{name}} operator checked --({{name}} value) => checked(value - One);

                /// <summary>Bitwise and.</summary>
                public static {{name}} operator &({{name}} left, {{name}} right) => new(left.number & right.number);

                /// <summary>Bitwise or.</summary>
                public static {{name}} operator |({{name}} left, {{name}} right) => new(left.number | right.number);

                /// <summary>Bitwise exclusive or.</summary>
                public static {{name}} operator ^({{name}} left, {{name}} right) => new(left.number ^ right.number);

                /// <summary>Bitwise complement.</summary>
                public static {{name}} operator ~({{name}} value) => Truncate(~value.number);

                /// <summary>Left shift; bits beyond the {{IntegerWidth.Number(width.Bits)}}th are lost.</summary>
                public static {{name}} operator <<({{name}} value, int count) => Truncate(value.number << count);

                /// <summary>Less than.</summary>
                public static bool operator <({{name}} left, {{name}} right) => left.number < right.number;

                /// <summary>Greater than.</summary>
                public static bool operator >({{name}} left, {{name}} right) => left.number > right.number;

                /// <summary>At most.</summary>
                public static bool operator <=({{name}} left, {{name}} right) => left.number <= right.number;

                /// <summary>At least.</summary>
                public static bool operator >=({{name}} left, {{name}} right) => left.number >= right.number;

                /// <summary>Equal.</summary>
                public static bool operator ==({{name}} left, {{name}} right) => left.number == right.number;

                /// <summary>Not equal.</summary>
                public static bool operator !=({{name}} left, {{name}} right) => left.number != right.number;
            }
            """;
    }

    /// <summary>What C# gives <c>byte</c> and <c>short</c>: everything else computes in <c>int</c>.</summary>
    public static string OfNarrow(IntegerWidth width) => $$"""

        namespace DeCA10B;

        public readonly partial struct {{width.Name}}
        {
            /// <summary>Increment modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
            public static {{width.Name}} operator ++({{width.Name}} value) => Truncate(value.number + 1);

            /// <summary>Checked increment.</summary>
            public static {{width.Name}} operator checked ++({{width.Name}} value) => Check(value.number + 1);

            /// <summary>Decrement modulo 2^{{IntegerWidth.Number(width.Bits)}}.</summary>
            public static {{width.Name}} operator --({{width.Name}} value) => Truncate(unchecked(value.number - 1));

            /// <summary>Checked decrement.</summary>
            public static {{width.Name}} operator checked --({{width.Name}} value) => Check(unchecked(value.number - 1));
        }
        """;

    private static string Unsigned(IntegerWidth width)
    {
        var name = width.Name;
        return $$"""
                /// <summary>Quotient, truncated.</summary>
                /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
                public static {{name}} operator /({{name}} left, {{name}} right) => new(left.number / right.number);

                /// <summary>Remainder.</summary>
                /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
                public static {{name}} operator %({{name}} left, {{name}} right) => new(left.number % right.number);

                /// <summary>Right shift; zeros come in.</summary>
                public static {{name}} operator >>({{name}} value, int count) => new(value.number >> count);

                /// <summary>Right shift; zeros come in.</summary>
                public static {{name}} operator >>>({{name}} value, int count) => new(value.number >>> count);
            """;
    }

    private static string Signed(IntegerWidth width)
    {
        var (name, carrier) = (width.Name, width.Carrier.Name);
        var unsigned = width.Carrier with { IsSigned = false };
        var spare = IntegerWidth.Number(width.Carrier.Bits - width.Bits);
        return $$"""
                /// <summary>Quotient, truncated towards zero.</summary>
                /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
                /// <exception cref="OverflowException">It is <c>MinValue / -1</c>, in an unchecked context too.</exception>
                public static {{name}} operator /({{name}} left, {{name}} right) => Check(left.number / right.number);

                /// <summary>Remainder, with the dividend's sign.</summary>
                /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
                /// <exception cref="OverflowException">It is <c>MinValue % -1</c>, in an unchecked context too, as C#'s own integers do.</exception>
                public static {{name}} operator %({{name}} left, {{name}} right)
                {
                    if (left == MinValue && right == NegativeOne)
                        NumericFault.Overflow();
                    return new(left.number % right.number);
                }

                /// <summary>Negation modulo 2^{{IntegerWidth.Number(width.Bits)}}: <see cref="MinValue"/> stays as it is.</summary>
                public static {{name}} operator -({{name}} value) => Truncate(unchecked(-value.number));

                /// <summary>Checked negation.</summary>
                public static {{name}} operator checked -({{name}} value) => Check(unchecked(-value.number));

                /// <summary>Right shift; copies of the sign come in.</summary>
                public static {{name}} operator >>({{name}} value, int count) => new(value.number >> count);

                /// <summary>Right shift; zeros come in.</summary>
                public static {{name}} operator >>>({{name}} value, int count) =>
                    Truncate(unchecked(({{carrier}})((({{unsigned.Name}})value.number << {{spare}} >>> {{spare}}) >>> count)));
            """;
    }
}

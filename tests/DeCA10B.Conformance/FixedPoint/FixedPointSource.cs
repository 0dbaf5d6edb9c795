namespace DeCA10B.Conformance.FixedPoint;

/// <summary>A contract with a function for each operation of a format.</summary>
static class FixedPointSource
{
    static readonly string[] Roundings = ["Down", "Up", "TowardZero", "Nearest"];

    /// <summary>The C# of the contract <c>Case</c>.</summary>
    /// <param name="type">The format's name.</param>
    /// <param name="raw">The C# name of its integer.</param>
    /// <param name="isSigned">Whether it has negative numbers.</param>
    public static string Of(string type, string raw, bool isSigned) => $$"""
        [Contract]
        public sealed partial class Case : Contract
        {
            public {{type}} Add({{type}} x, {{type}} y) => x + y;
            public {{type}} Subtract({{type}} x, {{type}} y) => x - y;
            public {{type}} Multiply({{type}} x, {{type}} y) => x * y;
            public {{type}} Divide({{type}} x, {{type}} y) => x / y;
            public (bool a, bool b, bool c, bool d, bool e, bool f) Compare({{type}} x, {{type}} y) => (x < y, x <= y, x > y, x >= y, x == y, x != y);
            public {{type}} MultiplyInteger({{type}} x, {{raw}} n) => {{type}}.MultiplyInteger(x, n);
            public {{type}} FromInteger({{raw}} n) => {{type}}.FromInteger(n);
            public ({{type}} least, {{type}} greatest) Order({{type}} x, {{type}} y) => ({{type}}.Min(x, y), {{type}}.Max(x, y));
            public {{type}} Sqrt({{type}} x) => {{type}}.Sqrt(x);
            public {{type}} DotArrays({{type}}[] x, {{type}}[] y) => {{type}}.Dot(x, y);
            public {{type}} DotSpans(ReadOnlySpan<{{type}}> x, ReadOnlySpan<{{type}}> y) => {{type}}.Dot(x, y);
            public {{type}} DotMixed({{type}}[] x, ReadOnlySpan<{{type}}> y) => {{type}}.Dot(x, y) + {{type}}.Dot(y, x);
            public ({{raw}} raw, {{type}} number) Raw({{type}} x, {{raw}} n) => (x.Raw, {{type}}.FromRaw(n));
        {{string.Join("\n", Roundings.Select(rounding => $"""
                public {type} Multiply{rounding}({type} x, {type} y) => {type}.Multiply{rounding}(x, y);
                public {type} Divide{rounding}({type} x, {type} y) => {type}.Divide{rounding}(x, y);
                public {type} MultiplyDivide{rounding}({type} x, {type} y, {type} d) => {type}.MultiplyDivide{rounding}(x, y, d);
                public {raw} ToInteger{rounding}({type} x) => {type}.ToInteger{rounding}(x);
            """))}}
        {{(isSigned ? $"""
                public {type} Negate({type} x) => -x;
                public {type} Abs({type} x) => {type}.Abs(x);
                public {type} Exp({type} x) => {type}.Exp(x);
                public {type} Ln({type} x) => {type}.Ln(x);
                public {type} Log2({type} x) => {type}.Log2(x);
                public {type} Pow({type} x, {type} y) => {type}.Pow(x, y);
            """ : "")}}
        }
        """;
}

using System.Numerics;

namespace DeCA10B.Numbers.Tests.Programs;

/// <summary>The operators of a width, each with C#'s rule.</summary>
public sealed class Operations(Width width)
{
    static readonly string[] Binary = ["+", "-", "*", "/", "%", "&", "|", "^"];
    static readonly string[] Shifts = ["<<", ">>", ">>>"];

    readonly Width promoted = width.Promoted;

    /// <summary>The type that holds every result.</summary>
    public string Word => width is { Bits: 256, IsSigned: false } ? "UInt256" : "Int256";

    public IReadOnlyList<Question> OfTwo =>
    [
        .. Binary.Select(text => Of($"a {text} b", (left, right) => Apply(text, left, right, promoted, isChecked: true))),
        .. Binary[..5].Select(text => Of($"a {text} b", (left, right) => Apply(text, left, right, promoted, isChecked: false), isUnchecked: true)),
        .. Binary.Select(text => Stored($"x {text}= b", (left, right) => Apply(text, left, right, promoted, isChecked: true), isUnchecked: false)),
        .. Binary[..3].Select(text => Stored($"x {text}= b", (left, right) => Apply(text, left, right, promoted, isChecked: false), isUnchecked: true)),
    ];

    public IReadOnlyList<Question> OfOne =>
    [
        .. Negations(),
        Of("~a", (value, _) => new(promoted.Wrap(-value - 1))),
        Of("+a", (value, _) => new(value)),
        Step("++x", 1, false), Step("--x", -1, false), Step("++x", 1, true), Step("--x", -1, true),
        new("x++ + x", $"{width.CSharp} x = a; var old = x++; return ({Word})old - ({Word})x;", (value, _) => width.Fits(value + 1) ? Difference(value) : Answer.Overflow),
    ];

    public IReadOnlyList<Question> OfShift =>
    [
        .. Shifts.Select(text => Of($"a {text} b", (left, right) => new(Shift(text, left, right)))),
        .. Shifts.Select(text => Stored($"x {text}= b", (left, right) => new(Shift(text, left, right)), isUnchecked: false)),
        .. Shifts.Select(text => Stored($"x {text}= b", (left, right) => new(Shift(text, left, right)), isUnchecked: true)),
    ];

    /// <summary>All comparisons as the bits of one number.</summary>
    public static Question Comparison { get; } = new(
        "comparisons", "int r = 0; if (a < b) r |= 1; if (a <= b) r |= 2; if (a > b) r |= 4; if (a >= b) r |= 8; if (a == b) r |= 16; if (a != b) r |= 32; return r;",
        (left, right) => new((left < right ? 1 + 2 + 32 : left > right ? 4 + 8 + 32 : 2 + 8 + 16)));

    IEnumerable<Question> Negations()
    {
        // C# has no negation of ulong, and the SDK's wide unsigned types have none.
        if (!width.IsSigned && width.Bits >= 64) yield break;
        var type = !width.IsSigned && width.Bits >= 32 ? Width.Long : promoted;
        yield return Of("-a", (value, _) => type.Fits(-value) ? new(-value) : Answer.Overflow);
        yield return Of("-a", (value, _) => new(type.Wrap(-value)), isUnchecked: true);
    }

    Answer Difference(BigInteger value) => Word == "UInt256" ? Answer.Overflow : new(-1);

    Question Step(string code, int by, bool isUnchecked) =>
        Stored(code, (value, _) => width.Bits < 32 || isUnchecked || width.Fits(value + by) ? new(value + by) : Answer.Overflow, isUnchecked);

    Question Of(string expression, Func<BigInteger, BigInteger, Answer> oracle, bool isUnchecked = false) =>
        new(expression, $"return ({Word})({expression});", oracle, isUnchecked);

    /// <summary>An operation whose result goes back into a variable of the type.</summary>
    Question Stored(string statement, Func<BigInteger, BigInteger, Answer> oracle, bool isUnchecked) => new(
        statement, $"{width.CSharp} x = a; {statement}; return ({Word})x;",
        (left, right) => oracle(left, right) is { Panic: 0 } answer
            ? isUnchecked ? new(width.Wrap(answer.Value)) : width.Fits(answer.Value) ? answer : Answer.Overflow
            : oracle(left, right),
        isUnchecked);

    BigInteger Shift(string text, BigInteger value, BigInteger count)
    {
        var masked = (int)(count & width.ShiftMask);
        return text switch
        {
            "<<" => promoted.Wrap(value << masked),
            ">>" => value >> masked,
            _ => promoted.Wrap((value < 0 ? value + (BigInteger.One << promoted.Bits) : value) >> masked),
        };
    }

    static Answer Apply(string text, BigInteger left, BigInteger right, Width type, bool isChecked)
    {
        if (text is "/" or "%")
            return right.IsZero ? Answer.DivisionByZero
                : type.IsSigned && left == type.Min && right == -1 ? Answer.Overflow
                : new(text == "/" ? BigInteger.Divide(left, right) : BigInteger.Remainder(left, right));
        var result = text switch
        {
            "+" => left + right,
            "-" => left - right,
            "*" => left * right,
            "&" => left & right,
            "|" => left | right,
            _ => left ^ right,
        };
        return type.Fits(result) ? new(result) : isChecked ? Answer.Overflow : new(type.Wrap(result));
    }
}

using System.Numerics;
using System.Text;

namespace DeCA10B.Numbers.Tests.Programs;

/// <summary>Contracts that answer questions.</summary>
public static class ProgramText
{
    static readonly BigInteger[] One = [0];
    static readonly BigInteger[] Counts = [0, 1, 7, 8, 23, 24, 31, 32, 33, 39, 40, 63, 64, 65, 79, 80, 127, 128, 129, 255, 256, 257, -1, -8, int.MinValue, int.MaxValue];

    /// <summary>All operators of a width.</summary>
    public static Program OfOperators(Width width, IReadOnlyList<BigInteger> lefts, IReadOnlyList<BigInteger> rights)
    {
        var operations = new Operations(width);
        var all = width.Bits == 8 ? width.Everything : lefts;
        return Of(width.CSharp + " operators",
        [
            (operations.Word, new("Two", width.CSharp, width.CSharp, operations.OfTwo, lefts, rights)),
            (operations.Word, new("One", width.CSharp, width.CSharp, operations.OfOne, all, One)),
            (operations.Word, new("Shift", width.CSharp, "int", operations.OfShift, lefts, Counts)),
            ("int", new("Compare", width.CSharp, width.CSharp, [Operations.Comparison], lefts, rights)),
        ]);
    }

    /// <summary>Conversions of a width to others.</summary>
    public static Program OfCasts(Width source, IEnumerable<Width> targets, IReadOnlyList<BigInteger> values)
    {
        var byWord = targets.GroupBy(to => to is { Bits: 256, IsSigned: false } ? "UInt256" : "Int256");
        return Of(source.CSharp + " casts",
        [
            .. from word in byWord
               from isUnchecked in new[] { false, true }
               select (word.Key, new Battery(
                   (isUnchecked ? "Truncate" : "Convert") + (word.Key == "UInt256" ? "Widest" : ""), source.CSharp, "int",
                   [.. word.Select(to => new Question($"({to})a", $"return ({word.Key})({to.CSharp})a;", (value, _) => Cast(source, to, value, isUnchecked), isUnchecked))], values, One)),
        ]);
    }

    static Answer Cast(Width from, Width to, BigInteger value, bool isUnchecked)
    {
        if (to.Fits(value)) return new(value);
        // The way from C#'s int to our unsigned types is there for literals, and refuses a negative number in every context.
        var isForLiterals = from.IsSigned && from.Bits <= 32 && from.IsOfCSharp && !to.IsSigned && !to.IsOfCSharp && to.Bits > 32;
        return isUnchecked && !isForLiterals ? new(to.Wrap(value)) : Answer.Overflow;
    }

    static Program Of(string name, IReadOnlyList<(string Word, Battery Battery)> functions)
    {
        var text = new StringBuilder("[Contract]\npublic sealed partial class Case : Contract\n{\n");
        foreach (var (word, battery) in functions)
        {
            text.Append($"    public {word} {battery.Function}({battery.Left} a, {battery.Right} b, int k)\n    {{\n");
            for (var k = 0; k < battery.Questions.Count; k++)
            {
                var question = battery.Questions[k];
                var code = question.IsUnchecked ? $"unchecked {{ {question.Code} }}" : question.Code;
                text.Append($"        if (k == {k}) {{ {code} }}\n");
            }

            text.Append("        return 0;\n    }\n");
        }

        return new Program(name, text.Append("}\n").ToString(), [.. functions.Select(item => item.Battery)]);
    }
}

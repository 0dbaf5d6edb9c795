using System.Globalization;
using System.Numerics;
using System.Text;

namespace DeCA10B.Conformance.Format;

/// <summary>Reads the words and values of one directive. A <c>//</c> outside a text ends it: what follows is for people.</summary>
internal sealed class Scanner(string text)
{
    private int at;

    public bool AtEnd
    {
        get
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            return at >= text.Length || text.AsSpan(at).StartsWith("//", StringComparison.Ordinal);
        }
    }

    /// <summary>What is left, for messages.</summary>
    public string Rest => AtEnd ? "the end" : $"'{text[at..]}'";

    public bool IsAt(string mark) => !AtEnd && text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);

    public bool Skip(string mark)
    {
        if (!IsAt(mark)) return false;
        at += mark.Length;
        return true;
    }

    public void Expect(string mark)
    {
        if (!Skip(mark)) throw new CaseFormatException($"expected '{mark}' at {Rest}");
    }

    /// <summary>Skips a word that is exactly this one.</summary>
    public bool SkipWord(string word)
    {
        var before = at;
        if (!AtEnd && Word() == word) return true;
        at = before;
        return false;
    }

    /// <summary>Letters, digits, and what names of rows and functions hold besides; empty when there is none.</summary>
    public string Word(string besides = "_")
    {
        return AtEnd ? "" : Adjacent(besides);
    }

    /// <summary>The same, when it follows without a space.</summary>
    private string Adjacent(string besides)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || besides.Contains(text[at], StringComparison.Ordinal))) at++;
        return text[start..at];
    }

    public BigInteger Number() => Value() is var value && value is NumberValue number ? number.Number
        : value is HexValue hex ? new BigInteger(hex.Bytes, isUnsigned: true, isBigEndian: true) : throw new CaseFormatException($"{value} is no number");

    public List<CaseValue> Values(string close)
    {
        var values = new List<CaseValue>();
        if (Skip(close)) return values;
        do values.Add(Value());
        while (Skip(","));
        Expect(close);
        return values;
    }

    public CaseValue Value()
    {
        if (AtEnd) throw new CaseFormatException("a value is missing");
        if (Skip("[")) return new ListValue(Values("]"), IsStruct: false);
        if (Skip("(")) return new ListValue(Values(")"), IsStruct: true);
        if (Skip("\"")) return Text();
        if (Skip("0x")) return new HexValue(Adjacent("_").Replace("_", "", StringComparison.Ordinal));
        if (Skip("@")) return new NameValue("@" + Adjacent(""));
        if (char.IsDigit(text[at]) || text[at] == '-') return Integer();
        return Word() switch
        {
            "true" => new BoolValue(true),
            "false" => new BoolValue(false),
            "" => throw new CaseFormatException($"expected a value at {Rest}"),
            var name => new NameValue(name),
        };
    }

    /// <summary><c>5</c>, <c>-1_000</c>, <c>2^255-1</c>, <c>-2^127</c>.</summary>
    private NumberValue Integer()
    {
        var isNegative = Skip("-");
        var number = Digits();
        if (Next('^')) number = BigInteger.Pow(number, (int)Digits());
        if (isNegative) number = -number;
        if (at + 1 < text.Length && char.IsDigit(text[at + 1]))
        {
            if (Next('+')) number += Digits();
            else if (Next('-')) number -= Digits();
        }

        return new(number);
    }

    private bool Next(char mark)
    {
        if (at >= text.Length || text[at] != mark) return false;
        at++;
        return true;
    }

    private BigInteger Digits()
    {
        var start = at;
        while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '_')) at++;
        return BigInteger.TryParse(text[start..at].Replace("_", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : throw new CaseFormatException($"expected digits at {Rest}");
    }

    private TextValue Text()
    {
        var result = new StringBuilder();
        for (; at < text.Length; at++)
        {
            if (text[at] == '"')
            {
                at++;
                return new(result.ToString());
            }

            if (text[at] != '\\') result.Append(text[at]);
            else
            {
                at++;
                result.Append(text[at] switch
                {
                    'n' => '\n',
                    't' => '\t',
                    '0' => '\0',
                    'u' => (char)ushort.Parse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                    var other => other,
                });
                if (text[at] == 'u') at += 4;
            }
        }

        throw new CaseFormatException("a text has no end");
    }
}

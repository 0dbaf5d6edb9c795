namespace DeCA10B.Mutation.Mutants;

/// <summary>Pieces of Solidity in the printers' texts, and what each is changed to.</summary>
internal static class Fragments
{
    private static readonly (string From, string To)[] Swaps =
    [
        (" + ", " - "), (" - ", " + "), (" * ", " / "), (" / ", " * "), (" % ", " / "), (" & ", " | "), (" | ", " & "), (" ^ ", " & "),
        (" < ", " <= "), (" <= ", " < "), (" > ", " >= "), (" >= ", " > "), (" == ", " != "), (" != ", " == "), (" && ", " || "), (" || ", " && "),
        (" >> ", " << "), (" << ", " >> "), ("memory", "storage"), ("calldata", "memory"), ("storage", "memory"), ("0x11", "0x12"), ("0x12", "0x11"), ("0x32", "0x11"),
        ("external", "public"), ("private", "internal"), (" view", ""), (" pure", " view"), (" payable", ""), (" virtual", ""), (" override", ""), (" indexed", ""),
        ("unchecked", ""), ("delete ", ""), (".min", ".max"), (".max", ".min"), ("++", "--"), ("--", "++"), ("immutable", ""), ("true", "false"), ("false", "true"), ("-1", "1"),
    ];

    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["+"] = "-", ["-"] = "+", ["*"] = "/", ["/"] = "*", ["%"] = "/", ["<<"] = ">>", [">>"] = "<<", ["&"] = "|", ["|"] = "&", ["^"] = "&", ["<"] = "<=", ["<="] = "<", [">"] = ">=", [">="] = ">",
        ["=="] = "!=", ["!="] = "==", ["&&"] = "||", ["||"] = "&&", ["~"] = "", ["!"] = "",
    };

    /// <summary>The texts that one literal's text is changed to, one change each.</summary>
    public static IEnumerable<(string Text, string Change)> Of(string text)
    {
        if (Whole.TryGetValue(text, out var other)) yield return (other, $"\"{text}\" to \"{other}\"");
        foreach (var (from, to) in Swaps)
        {
            // A comment of the generated file is no behaviour.
            var at = text.IndexOf(from, StringComparison.Ordinal);
            if (at >= 0 && !text.AsSpan(text.LastIndexOf('\n', at) + 1).TrimStart().StartsWith("///")) yield return (text[..at] + to + text[(at + from.Length)..], $"\"{from.Trim()}\" to \"{to.Trim()}\"");
        }
    }
}

using System.Globalization;

namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Where the tokens of a text begin and end.</summary>
public static class Tokens
{
    /// <summary>Runs of two or more letters, digits and underscores, in lower case.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> Words(string text) => Runs(text, letter => char.IsLetterOrDigit(letter) || letter == '_').Where(word => word.Length >= 2);

    /// <summary>Runs of letters, digits and signs of currency, in lower case; digits alone are one token by their number, <c>#5</c>, because a telephone number says more by being one than by its digits.</summary>
    /// <param name="text">The text.</param>
    public static IEnumerable<string> WordsOfMessage(string text) =>
        Runs(text, letter => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol)
            .Select(word => word.All(char.IsDigit) ? "#" + word.Length.ToString(CultureInfo.InvariantCulture) : word);

    private static IEnumerable<string> Runs(string text, Func<char, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
            if (i < text.Length && belongs(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                yield return text[start..i].ToLowerInvariant();
                start = -1;
            }
    }
}

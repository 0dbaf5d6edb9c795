namespace DeCA10B.Compiler.Text;

/// <summary>Names of C# members as names of parameters.</summary>
internal static class CamelCase
{
    public static string Of(string name)
    {
        var stem = name.TrimStart('_', '@');
        if (stem.Length == 0) return "value";
        // No name begins with a digit.
        if (char.IsDigit(stem[0])) return "_" + stem;
        var upper = 0;
        while (upper < stem.Length && char.IsUpper(stem[upper])) upper++;
        // An acronym at the start goes down as a whole: "ABCount" is "abCount", "URL" is "url".
        var lowered = upper <= 1 ? upper : upper == stem.Length ? upper : upper - 1;
        return stem.Substring(0, lowered).ToLowerInvariant() + stem.Substring(lowered);
    }
}

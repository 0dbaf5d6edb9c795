namespace DeCA10B.Compiler.Text;

/// <summary>Breaks a line of code that is too long at the commas of its outermost argument list.</summary>
internal static class LineWrapper
{
    /// <summary>The line, or its head, one argument a line indented once, and its tail.</summary>
    public static IEnumerable<string> Wrap(string line, int width)
    {
        if (line.Length <= width || line.TrimStart().StartsWith("//", StringComparison.Ordinal)) return [line];
        for (var open = line.IndexOf('('); open >= 0; open = line.IndexOf('(', open + 1))
        {
            if (Parts(line, open) is not { } parts) continue;
            var indented = parts.Arguments.Select((argument, i) => "    " + argument + (i < parts.Arguments.Count - 1 ? "," : "")).ToArray();
            if (parts.Head.Length > width || indented.Any(argument => argument.Length > width)) continue;
            return [parts.Head, .. indented, .. Wrap(parts.Tail, width)];
        }

        return [line];
    }

    private static (string Head, List<string> Arguments, string Tail)? Parts(string line, int open)
    {
        var arguments = new List<string>();
        var (depth, start, isQuoted) = (0, open + 1, false);
        for (var i = open; i < line.Length; i++)
        {
            if (line[i] == '"' && line[i - 1] != '\\') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if (line[i] is '(' or '[' or '{') depth++;
            if (line[i] is ')' or ']' or '}') depth--;
            if (depth > 1 || (depth == 1 && line[i] != ',')) continue;
            if (i == open) continue;
            arguments.Add(line.Substring(start, i - start).Trim());
            start = i + 1;
            if (depth == 0) return arguments.Any(argument => argument.Length > 0) ? (line.Substring(0, open + 1), arguments, line.Substring(i)) : null;
        }

        return null;
    }
}

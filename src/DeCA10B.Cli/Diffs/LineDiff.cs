using System.Globalization;
using System.Text;

namespace DeCA10B.Cli.Diffs;

/// <summary>What differs between two texts, line by line, as a unified diff.</summary>
static class LineDiff
{
    const int Context = 3;

    // Beyond that the table of common lines would take hundreds of megabytes: the whole middle is then shown as replaced.
    const long LargestTable = 25_000_000;

    enum Mark
    {
        Same = ' ',
        Removed = '-',
        Added = '+',
    }

    readonly record struct Line(Mark Mark, string Text, int OldNumber, int NewNumber);

    /// <summary>The diff; empty when the texts are the same but for line ends.</summary>
    /// <param name="old">The old text.</param>
    /// <param name="new">The new text.</param>
    /// <param name="remark">What to write behind a place's heading, by the 1-based line of the new text; may be null.</param>
    public static string Write(string old, string @new, Func<int, string?>? remark = null)
    {
        var lines = Compare(Split(old), Split(@new));
        var text = new StringBuilder();
        for (var start = lines.FindIndex(line => line.Mark != Mark.Same); start >= 0;)
        {
            var end = EndOfHunk(lines, start);
            WriteHunk(text, lines[Math.Max(0, start - Context)..Math.Min(lines.Count, end + Context)], remark);
            start = end >= lines.Count ? -1 : lines.FindIndex(end, line => line.Mark != Mark.Same);
        }

        return text.ToString();
    }

    static string[] Split(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>The line behind the last change that is near enough to the ones before it to be shown with them.</summary>
    static int EndOfHunk(List<Line> lines, int start)
    {
        var end = start;
        for (var index = start; index < lines.Count && index <= end + 2 * Context; index++)
            if (lines[index].Mark != Mark.Same) end = index + 1;
        return end;
    }

    static void WriteHunk(StringBuilder text, List<Line> lines, Func<int, string?>? remark)
    {
        var changed = lines.First(line => line.Mark != Mark.Same);
        text.Append(CultureInfo.InvariantCulture, $"@@ -{lines[0].OldNumber} +{lines[0].NewNumber} @@");
        if (remark?.Invoke(changed.NewNumber) is { } said) text.Append(' ').Append(said);
        text.Append('\n');
        foreach (var line in lines) text.Append((char)line.Mark).Append(line.Text).Append('\n');
    }

    static List<Line> Compare(string[] old, string[] @new)
    {
        var head = 0;
        while (head < old.Length && head < @new.Length && old[head] == @new[head]) head++;
        var tail = 0;
        while (tail < old.Length - head && tail < @new.Length - head && old[^(tail + 1)] == @new[^(tail + 1)]) tail++;
        var lines = new List<Line>();
        for (var index = 0; index < head; index++) lines.Add(new(Mark.Same, old[index], index + 1, index + 1));
        CompareMiddle(lines, old, @new, head, old.Length - tail, @new.Length - tail);
        for (var index = tail; index > 0; index--) lines.Add(new(Mark.Same, old[^index], old.Length - index + 1, @new.Length - index + 1));
        return lines;
    }

    static void CompareMiddle(List<Line> lines, string[] old, string[] @new, int start, int oldEnd, int newEnd)
    {
        var common = CommonLines(old, @new, start, oldEnd, newEnd);
        var (left, right) = (start, start);
        while (left < oldEnd || right < newEnd)
        {
            if (common is not null && left < oldEnd && right < newEnd && old[left] == @new[right])
                lines.Add(new(Mark.Same, old[left], ++left, ++right));
            else if (left < oldEnd && (right >= newEnd || common is null || common[left - start + 1, right - start] >= common[left - start, right - start + 1]))
                lines.Add(new(Mark.Removed, old[left], ++left, right + 1));
            else
                lines.Add(new(Mark.Added, @new[right], left + 1, ++right));
        }
    }

    /// <summary>How many lines the rests have in common, by where they begin; null when the table would be too large.</summary>
    static int[,]? CommonLines(string[] old, string[] @new, int start, int oldEnd, int newEnd)
    {
        var (rows, columns) = (oldEnd - start, newEnd - start);
        if ((long)rows * columns > LargestTable) return null;
        var common = new int[rows + 1, columns + 1];
        for (var row = rows - 1; row >= 0; row--)
            for (var column = columns - 1; column >= 0; column--)
                common[row, column] = old[start + row] == @new[start + column] ? common[row + 1, column + 1] + 1 : Math.Max(common[row + 1, column], common[row, column + 1]);
        return common;
    }
}

namespace DeCA10B.Build;

/// <summary>The last lines that a process complained with, for the message when it fails.</summary>
sealed class StandardErrorTail
{
    const int Kept = 12;
    readonly Queue<string> lines = new();

    public void Add(string? line)
    {
        if (line is null)
            return;
        lock (lines)
        {
            lines.Enqueue(line);
            if (lines.Count > Kept)
                lines.Dequeue();
        }
    }

    public void Clear()
    {
        lock (lines)
            lines.Clear();
    }

    public override string ToString()
    {
        lock (lines)
            return lines.Count == 0 ? "" : " It said: " + string.Join('\n', lines);
    }
}

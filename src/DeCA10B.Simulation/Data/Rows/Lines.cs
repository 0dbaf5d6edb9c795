namespace DeCA10B.Simulation.Data.Rows;

/// <summary>Reads a text line by line, without those that are empty.</summary>
static class Lines
{
    public static IEnumerable<(long Number, string Text)> Read(string path)
    {
        var number = 0L;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0) yield return (number, line);
        }
    }
}

namespace DeCA10B.Simulation.Reports;

/// <summary>A run file that cannot be read.</summary>
public sealed class RunFileException : Exception
{
    /// <summary>Says what is wrong, and where.</summary>
    /// <param name="file">The file.</param>
    /// <param name="place">A path such as <c>$.balances[3].b</c>, or a line, or nothing when the file as a whole is wrong.</param>
    /// <param name="problem">What is wrong, as a sentence.</param>
    /// <param name="cause">What it was noticed by.</param>
    public RunFileException(string file, string place, string problem, Exception? cause = null)
        : base(place.Length == 0 ? $"{file}: {problem}" : $"{file}, {place}: {problem}", cause)
    {
        File = file;
        Place = place;
    }

    /// <summary>The file.</summary>
    public string File { get; }

    /// <summary>A path such as <c>$.balances[3].b</c>, or a line, or nothing when the file as a whole is wrong.</summary>
    public string Place { get; }
}

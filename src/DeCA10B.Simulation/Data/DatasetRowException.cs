using System.Globalization;

namespace DeCA10B.Simulation.Data;

/// <summary>A row of a file cannot be read.</summary>
public sealed class DatasetRowException : DatasetException
{
    /// <summary>Says which row, and what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">The line that the row begins on, from 1.</param>
    /// <param name="what">What is wrong, a sentence.</param>
    public DatasetRowException(string path, long line, string what)
        : base(string.Create(CultureInfo.InvariantCulture, $"{path}, line {line}: {what}")) => (Path, Line) = (path, line);

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>The line that the row begins on, from 1.</summary>
    public long Line { get; }
}

namespace DeCA10B.Cli.Simulations;

/// <summary>Files that a command writes on the side, at a path of the user's.</summary>
static class WrittenFile
{
    /// <summary>The full path of a plot to write.</summary>
    /// <exception cref="CliException">Its name says no form of a plot.</exception>
    public static string PlotPath(Invocation invocation, string named) => Path.GetExtension(named).ToLowerInvariant() is ".png" or ".svg"
        ? invocation.PathOf(named)
        : throw CliException.Input("plot-form", $"{named} says no form of a plot.", "End the name with .png or .svg.");

    /// <summary>Writes a file.</summary>
    /// <param name="option">The option that names it, for messages.</param>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes it, whole or not at all.</param>
    /// <exception cref="CliException">It cannot be written.</exception>
    public static void Write(string option, string path, Action<string> write)
    {
        try
        {
            write(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CliException.Input("unwritable", $"{path} cannot be written: {exception.Message.TrimEnd('.')}.", $"Name another file with {option}.", exception);
        }
    }
}

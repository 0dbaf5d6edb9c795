namespace DeCA10B.Simulation.Reports;

/// <summary>Writes a plot in the form that its file's name asks for.</summary>
static class PlotFile
{
    public static void Write(string path, Func<byte[]> png, Func<string> svg)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.EndsWith(".png", StringComparison.OrdinalIgnoreCase))
            WholeFile.Write(path, png());
        else if (path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
            WholeFile.Write(path, svg());
        else
            throw new ArgumentException($"'{path}' says no form of a plot: its name must end with .png or .svg.", nameof(path));
    }
}

using System.Reflection;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>The pages of <c>docs/diagnostics</c>, which this assembly carries: a user of the package has them in his editor.</summary>
internal static class Pages
{
    private static readonly Assembly Own = typeof(Pages).Assembly;

    // RepositoryUrl of Directory.Build.props; while it names none, links are relative to the repository.
    private static readonly string Root = Own.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value is { Length: > 0 } url
        ? url.TrimEnd('/') + "/blob/main/"
        : "";

    public static string Link(string id) => Root + "docs/diagnostics/" + id + ".md";

    /// <summary>What the page says below its title.</summary>
    public static string Text(string id)
    {
        using var stream = Own.GetManifestResourceStream(id + ".md") ?? throw new InvalidOperationException("There is no page for " + id + ".");
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd().Replace("\r\n", "\n");
        return page.Substring(page.IndexOf('\n') + 1).Trim();
    }
}

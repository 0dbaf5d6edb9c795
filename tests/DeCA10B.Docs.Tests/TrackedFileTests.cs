using System.Text.RegularExpressions;

namespace DeCA10B.Docs.Tests;

public sealed partial class TrackedFileTests
{
    private const int LinesOfAScreen = 50;

    [Fact]
    public void No_file_names_a_folder_of_one_machine()
    {
        var found = from file in Repository.Files
                    from Match path in MachinePath().Matches(Repository.Read(file))
                    select $"{file}: {path.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void No_file_names_the_host_of_a_package_registry()
    {
        var found = from file in Repository.Files
                    from Match host in RegistryHost().Matches(Repository.Read(file))
                    select $"{file}: {host.Value}";
        Assert.Empty(found);
    }

    [Fact]
    public void Every_room_has_a_page_of_at_most_one_screen()
    {
        // Directly under src: the projects inside the templates are content.
        var rooms = Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal) && file.Count(letter => letter == '/') == 2)
            .Select(file => file[..file.LastIndexOf('/')] + "/README.md");
        var missing = rooms.Except(Repository.Files, StringComparer.Ordinal);
        var tooLong = from page in Repository.Pages
                    where page.StartsWith("src/", StringComparison.Ordinal) && page.EndsWith("/README.md", StringComparison.Ordinal) && Repository.Read(page).Count(letter => letter == '\n') > LinesOfAScreen
                    select page;
        Assert.Empty(missing.Concat(tooLong));
    }

    // The patterns are put together so that this file does not match itself.
    [GeneratedRegex("(?<![\\w./~])/(ho" + "me|ro" + "ot|Use" + "rs|tm" + "p|wo" + @"rk)/[\w.-]+|[A-Z]:\\\\?Use" + @"rs\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex("registry\\.npm" + "js\\.org|registry\\.yarn" + "pkg\\.com|api\\.nu" + "get\\.org|https?://[^/\\s\"]*(artif" + "actory|nex" + "us)", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();
}

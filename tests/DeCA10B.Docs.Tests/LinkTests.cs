using System.Text.RegularExpressions;

namespace DeCA10B.Docs.Tests;

public sealed partial class LinkTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file_or_folder()
    {
        var broken = from page in Repository.Pages
                     from Match link in Link().Matches(WithoutCode(Repository.Read(page)))
                     let target = link.Groups["target"].Value.Split('#')[0]
                     where target.Length > 0 && !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal)
                     let folder = Path.GetDirectoryName(Repository.Path(page))!
                     where !Path.Exists(Path.Combine(folder, Uri.UnescapeDataString(target)))
                     select $"{page}: {target}";
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_anchor_is_a_heading_of_its_page()
    {
        var broken = from page in Repository.Pages
                     from Match link in Link().Matches(WithoutCode(Repository.Read(page)))
                     let parts = link.Groups["target"].Value.Split('#')
                     where parts.Length == 2 && !parts[0].Contains("://", StringComparison.Ordinal)
                     let target = parts[0].Length == 0 ? Repository.Path(page) : Path.Combine(Path.GetDirectoryName(Repository.Path(page))!, parts[0])
                     where target.EndsWith(".md", StringComparison.Ordinal) && File.Exists(target)
                     where !Heading().Matches(File.ReadAllText(target)).Select(heading => Anchor(heading.Groups["title"].Value)).Contains(parts[1])
                     select $"{page}: {link.Groups["target"].Value}";
        Assert.Empty(broken);
    }

    private static string WithoutCode(string text) => Code().Replace(text, "");

    /// <summary>How a heading is named in a link: lower case, spaces to hyphens, punctuation dropped.</summary>
    private static string Anchor(string title) =>
        string.Concat(title.Trim().ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}

using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>A file beside the sources, which a snippet gives in comments.</summary>
internal sealed class CommittedFile(string path, string text) : AdditionalText
{
    public override string Path => path;

    public static IEnumerable<AdditionalText> Of(Compilation compilation) =>
        from tree in compilation.SyntaxTrees
        from Match match in Regex.Matches(tree.ToString(), @"^// (contracts/\w+\.layout\.txt): (.*?)\r?$", RegexOptions.Multiline)
        group match.Groups[2].Value by match.Groups[1].Value into file
        select new CommittedFile(Compile.ProjectDirectory + file.Key, string.Join('\n', file) + "\n");

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}

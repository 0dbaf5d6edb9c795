using System.Text.RegularExpressions;
using DeCA10B.SourceGenerator.Tests;

namespace DeCA10B.CodeFixes.Tests;

/// <summary>A file of <c>Cases</c>.</summary>
/// <param name="Fix">The class name of the fix.</param>
/// <param name="Deployment">The arguments of the constructor, as text.</param>
/// <param name="Calls">What the contract after the fix does natively.</param>
public sealed record FixCase(string Name, string Fix, string Before, string After, IReadOnlyList<string> Deployment, IReadOnlyList<string> Calls)
{
    static string Folder => Path.Combine(Repository.Root, "tests/DeCA10B.CodeFixes.Tests/Cases");

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.cs").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static FixCase Read(string name)
    {
        var parts = Regex.Split(File.ReadAllText(Path.Combine(Folder, name + ".cs")), "^//: becomes\n", RegexOptions.Multiline);
        Assert.Equal(2, parts.Length);
        var lines = parts[1].Split('\n');
        var calls = lines.Where(line => line.StartsWith("//: ", StringComparison.Ordinal)).Select(line => line[4..]).ToArray();
        var deployment = calls.FirstOrDefault(call => call.StartsWith("deploy ", StringComparison.Ordinal))?[7..].Split(", ") ?? [];
        return new(name, name.Split('_')[0], parts[0], string.Join('\n', lines.Where(line => !line.StartsWith("//: ", StringComparison.Ordinal))), deployment, [.. calls.Where(call => !call.StartsWith("deploy ", StringComparison.Ordinal))]);
    }
}

using System.ComponentModel;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.PublicApi.Tests;

/// <summary><c>docs/api.md</c> is what the documentation of the packages says of each type, and is written from it.</summary>
public sealed partial class TypeIndexTests
{
    static readonly string Page = Path.Combine(RootOf(AppContext.BaseDirectory), "docs/api.md");

    [Fact]
    public async Task The_page_has_every_type_with_its_summary()
    {
        var expected = Written();
        if (Environment.GetEnvironmentVariable(Snapshot.AcceptVariable) == "1") await File.WriteAllTextAsync(Page, expected);
        Assert.Equal(expected, (await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_type_has_a_summary() => Assert.DoesNotContain(" |  |", Written(), StringComparison.Ordinal);

    static string Written()
    {
        var text = new StringBuilder(
            """
            # Public types

            Every package, type by type, with what its documentation says. An editor shows the members; [snapshots](../tests/DeCA10B.PublicApi.Tests) hold them.

            Left out, since others say it for them: the integers and byte strings of each width (`UInt24` and `Bytes4` stand for them), generated clients (a contract `X` has an `XClient`), and what only generated code calls.

            """.ReplaceLineEndings("\n"));
        foreach (var (package, assembly) in PublicApiTests.Packages.OrderBy(item => item.Key, StringComparer.Ordinal))
        {
            var documentation = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => (string)member.Attribute("name")!, StringComparer.Ordinal);
            text.Append("\n## ").Append(package).Append('\n');
            foreach (var types in assembly.GetExportedTypes().Where(IsShown).GroupBy(type => type.Namespace!).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                text.Append("\n### ").Append(types.Key == package ? $"{types.Key} itself" : $"{types.Key} in {package}").Append("\n\n| type | what |\n|---|---|\n");
                foreach (var type in types.OrderBy(NameOf, StringComparer.Ordinal)) text.Append("| `").Append(NameOf(type)).Append("` | ").Append(SummaryOf(documentation.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.')))).Append(" |\n");
            }
        }

        return text.ToString();
    }

    static bool IsShown(Type type) =>
        !type.IsNested && !PublicApiTests.StandsForOthers(type) && !type.IsSubclassOf(typeof(Chains.ContractClient)) && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never;

    static string NameOf(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : type.Name;

    static string SummaryOf(XElement? member) =>
        member?.Element("summary") is { } summary ? Blanks().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim().Replace("|", @"\|", StringComparison.Ordinal) : "";

    static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } link => $"`{Referred(link)}`",
        XElement { Name.LocalName: "paramref" or "typeparamref" } link => $"`{(string)link.Attribute("name")!}`",
        XElement { Name.LocalName: "c" or "code" } code => $"`{code.Value}`",
        XElement other => string.Concat(other.Nodes().Select(Plain)),
        _ => "",
    };

    static string Referred(XElement link) =>
        (string?)link.Attribute("langword") ?? Arity().Replace(((string)link.Attribute("cref")!)[2..].Split('(')[0], "").Split('.')[^1];

    static string RootOf(string folder) => File.Exists(Path.Combine(folder, "DeCA10B.sln")) ? folder : RootOf(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("`+[0-9]+")]
    private static partial Regex Arity();
}

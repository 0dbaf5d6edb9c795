using System.Text.Json;

namespace DeCA10B.Docs.Tests;

/// <summary>The public record of bugs can be trusted.</summary>
public sealed class BugRecordTests
{
    private static readonly JsonElement Record = Read("docs/bugs.json");
    private static readonly JsonElement Schema = Read("docs/bugs.schema.json");

    private static JsonElement[] Bugs => [.. Record.GetProperty("bugs").EnumerateArray()];

    [Fact]
    public void It_has_the_shape_that_its_schema_says() => Assert.Empty(JsonShape.Faults(Schema, Record));

    [Fact]
    public void The_schema_refuses_what_lacks_a_field_or_has_another()
    {
        Assert.NotEmpty(JsonShape.Faults(Schema, Parse("""{ "bugs": [{ "id": "DECA10B-2026-1" }] }""")));
        Assert.NotEmpty(JsonShape.Faults(Schema, Parse("""{ "bugs": [], "more": "x" }""")));
        Assert.Empty(JsonShape.Faults(Schema, Parse("""{ "bugs": [] }""")));
    }

    [Fact]
    public void Ids_are_given_once_in_order()
    {
        var ids = Bugs.Select(bug => Text(bug, "id")).ToArray();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Equal(Enumerable.Range(1, ids.Length), ids.Select(id => int.Parse(id[^3..], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_bug_is_held_by_a_test_that_is_there()
    {
        var missing = from bug in Bugs
                      from test in bug.GetProperty("tests").EnumerateArray()
                      let file = Text(test, "file")
                      where !Repository.Files.Contains(file) || !Repository.Read(file).Contains(Text(test, "contains"), StringComparison.Ordinal)
                      select $"{Text(bug, "id")}: {file} with '{Text(test, "contains")}'";
        Assert.Empty(missing);
    }

    [Fact]
    public void A_bug_is_mended_no_earlier_than_it_came()
    {
        var wrong = Bugs.Where(bug => Version.Parse(Text(bug, "fixed")) < Version.Parse(Text(bug, "introduced"))).Select(bug => Text(bug, "id"));
        Assert.Empty(wrong);
    }

    internal static JsonElement Read(string file) => Parse(Repository.Read(file));

    internal static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;
}

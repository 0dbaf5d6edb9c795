using System.Globalization;
using CsCheck;

namespace DeCA10B.Build.Tests;

public class LineMapTests
{
    static readonly LineMap Map = LineMap.Parse("A.cs|dir/B.cs\n3:0:10\n5:1:20\n9:0:11");

    [Theory]
    [InlineData(3, "A.cs", 10)]
    [InlineData(4, "A.cs", 10)]
    [InlineData(5, "dir/B.cs", 20)]
    [InlineData(8, "dir/B.cs", 20)]
    [InlineData(900, "A.cs", 11)]
    public void A_line_belongs_to_the_nearest_entry_before_it(int solidity, string path, int csharp) =>
        Assert.Equal(new CSharpPosition(path, csharp), Map.Find(solidity));

    [Fact]
    public void A_line_before_the_first_entry_comes_from_nowhere() => Assert.Null(Map.Find(2));

    [Theory]
    [InlineData("")]
    [InlineData("A.cs")]
    [InlineData("A.cs\n1:1:1")]
    [InlineData("A.cs\n-1:0:1")]
    [InlineData("A.cs\n1:0")]
    [InlineData("A.cs\none:0:1")]
    [InlineData("\n1:0:1")]
    public void A_map_that_does_not_read_gives_no_position(string text) => Assert.Null(LineMap.Parse(text).Find(5));

    [Fact]
    public void Every_line_is_found_as_a_linear_search_finds_it() =>
        Gen.Int[1, 60].List[0, 20].Select(lines => lines.Distinct().Order().ToArray()).Sample(lines =>
        {
            var text = "A.cs\n" + string.Join('\n', lines.Select((line, index) => string.Create(CultureInfo.InvariantCulture, $"{line}:0:{index + 1}")));
            var map = LineMap.Parse(text);
            for (var line = 1; line <= 61; line++)
            {
                var before = lines.Count(entry => entry <= line);
                Assert.Equal(before == 0 ? null : new CSharpPosition("A.cs", before), map.Find(line));
            }
        });
}

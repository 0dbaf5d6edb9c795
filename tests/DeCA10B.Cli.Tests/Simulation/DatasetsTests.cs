namespace DeCA10B.Cli.Tests.Simulation;

public sealed class DatasetsTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_dataset_is_listed_with_where_its_files_come_from()
    {
        var rows = (await CliRun.InAsync(folder.Path, "datasets", "--json")).Ended(Exit.Done).Json.GetProperty("datasets").EnumerateArray().ToArray();
        Assert.Equal(DeCA10B.Simulation.Data.Datasets.Names, rows.Select(row => row.GetProperty("name").GetString()));
        foreach (var row in rows)
        {
            var isMade = row.GetProperty("files").GetArrayLength() == 0;
            Assert.Equal(isMade, row.GetProperty("state").GetString() == "made");
            Assert.Equal(isMade, !row.TryGetProperty("origin", out _));
            Assert.Equal(isMade, !row.TryGetProperty("licence", out _));
        }
    }

    [Fact]
    public async Task Files_are_looked_for_in_the_folder_and_in_one_of_the_datasets_name()
    {
        folder.Write("data/SMSSpamCollection", "ham\tnot the published file\n");
        folder.Write("data/titanic/train.csv", "any\n");
        folder.Write("data/imdb/other.json", "{}");
        var rows = (await CliRun.InAsync(folder.Path, "datasets", "--data", "data", "--json")).Ended(Exit.Done).Json.GetProperty("datasets").EnumerateArray()
            .ToDictionary(row => row.GetProperty("name").GetString()!, row => row.GetProperty("state").GetString());
        Assert.Equal("found, with other content", rows["sms-spam"]);
        Assert.Equal("found", rows["titanic"]);
        Assert.Equal("missing", rows["news"]);
        Assert.Contains("is missing", rows["imdb"], StringComparison.Ordinal);
    }
}

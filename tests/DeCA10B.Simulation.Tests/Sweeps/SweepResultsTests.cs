using DeCA10B.Simulation.Sweeps;
using DeCA10B.Sweeper;

namespace DeCA10B.Simulation.Tests.Sweeps;

public sealed class SweepResultsTests
{
    private static readonly Sweep Sweep = SmallSweep.Create("1..3");

    [Fact]
    public void Wherever_a_writer_was_killed_its_whole_rows_are_kept_and_the_torn_one_is_cut_off()
    {
        using var folder = new Folder();
        var path = folder["a.jsonl"];
        Write(path, 3);
        var whole = File.ReadAllBytes(path);
        for (var length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            using (SweepResults.Open(Sweep, path)) { }
            var lines = whole[..length].Count(letter => letter == '\n');
            var kept = File.ReadAllBytes(path);
            // The head is there again even when it was torn.
            Assert.Equal(Math.Max(1, lines), kept.Count(letter => letter == '\n'));
            Assert.Equal(whole[..kept.Length], kept);
            Assert.Equal((byte)'\n', kept[^1]);
        }
    }

    [Fact]
    public void Two_writers_of_one_file_are_refused_until_the_first_is_done()
    {
        using var folder = new Folder();
        using (SweepResults.Open(Sweep, folder["a.jsonl"]))
            Assert.Contains("is being written by another process", Refused(folder["a.jsonl"]), StringComparison.Ordinal);
        using (SweepResults.Open(Sweep, folder["a.jsonl"])) { }
    }

    [Fact]
    public void The_results_of_another_sweep_are_refused_and_let_be()
    {
        using var folder = new Folder();
        using (SweepResults.Open(SmallSweep.Create("1..4"), folder["a.jsonl"])) { }
        var before = File.ReadAllBytes(folder["a.jsonl"]);
        Assert.Contains("has the results of another sweep", Refused(folder["a.jsonl"]), StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(folder["a.jsonl"]));
    }

    [Theory]
    [InlineData("my notes")]
    [InlineData("my notes\nand more\n")]
    [InlineData("\n")]
    public void A_file_that_is_something_else_is_refused_and_let_be(string content)
    {
        using var folder = new Folder();
        File.WriteAllText(folder["a.jsonl"], content);
        Assert.Contains("is no results file of a sweep", Refused(folder["a.jsonl"]), StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(folder["a.jsonl"]));
    }

    [Fact]
    public void A_damaged_row_before_the_last_is_named_by_its_line()
    {
        using var folder = new Folder();
        Write(folder["a.jsonl"], 3);
        var lines = File.ReadAllLines(folder["a.jsonl"]);
        lines[2] = lines[2][..20];
        File.WriteAllLines(folder["a.jsonl"], lines);
        Assert.Contains("line 3 is no row of this sweep", Refused(folder["a.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_is_there_once_however_often_it_comes()
    {
        using var folder = new Folder();
        Write(folder["a.jsonl"], 3);
        Write(folder["a.jsonl"], 4);
        Assert.Equal(5, File.ReadAllLines(folder["a.jsonl"]).Length);
    }

    [Fact]
    public void A_row_reads_as_it_was_written()
    {
        var row = Row(2);
        Assert.Equal(row.ToJson(), SweepRow.FromJson(row.ToJson())!.ToJson());
        Assert.Null(SweepRow.FromJson("{\"id\":\"1\"}"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_one_clear_error()
    {
        using var folder = new Folder();
        File.WriteAllText(folder["file"], "");
        Assert.Contains("cannot be written", Refused(Path.Combine(folder["file"], "a.jsonl")), StringComparison.Ordinal);
        Directory.CreateDirectory(folder["b.jsonl"]);
        Assert.Contains("cannot be written", Refused(folder["b.jsonl"]), StringComparison.Ordinal);
        Assert.Contains("Call the results file .jsonl", Refused(folder["a.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_full_disk_the_sweep_ends_with_one_clear_error()
    {
        if (!File.Exists("/dev/full")) Assert.Skip("this system has no device that is always full");
        using var folder = new Folder();
        File.CreateSymbolicLink(folder["a.jsonl"], "/dev/full");
        var error = await Assert.ThrowsAsync<SweepException>(() => SweepRunner.RunAsync(Sweep, folder["a.jsonl"]));
        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
    }

    private static string Refused(string path) => Assert.Throws<SweepException>(() => SweepResults.Open(Sweep, path)).Message;

    private static void Write(string path, int count)
    {
        using var results = SweepResults.Open(Sweep, path);
        for (var run = 0; run < count; run++) results.Append(Row(run));
    }

    /// <summary>A row with letters that JSON and UTF-8 write in several bytes.</summary>
    private static SweepRow Row(int run) => new()
    {
        Id = Sweep.Runs[run].Id, Values = Sweep.Runs[run].Values, Seed = Sweep.Runs[run].Seed, Contributions = 3, FinalTime = 7, FirstAccuracy = 0.1, LowestAccuracy = 1 / 3.0, FinalAccuracy = 1,
        Balances = [new("Zoë, \"the\" best", "123456789012345678901234567890")], HeldByContracts = "0", Calls = [new("addData", 5, 4)],
    };
}

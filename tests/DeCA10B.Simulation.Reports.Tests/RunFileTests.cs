using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class RunFileTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_read_is_what_was_written_to_the_wei(bool isLong)
    {
        using var folder = new Folder();
        var record = isLong ? Runs.Long() : Runs.Small() with { HeldAtStart = 5 };

        RunFile.Write(record, folder["run.json"]);
        var read = RunFile.Read(folder["run.json"]);

        Assert.Equal(record.Agents, read.Agents);
        Assert.Equal(record.Accuracies, read.Accuracies);
        Assert.Equal(record.Balances, read.Balances);
        Assert.Equal(record.Payments, read.Payments);
        Assert.Equal(record.Calls, read.Calls);
        Assert.Equal(WithoutLists(record), WithoutLists(read));
        Assert.Empty(read.Lacks);
        Assert.Equal(["run.json"], folder.Names);
    }

    static RunRecord WithoutLists(RunRecord record) => record with { Agents = [], Accuracies = [], Balances = [], Payments = [], Calls = [], Lacks = [] };

    [Fact]
    public void The_known_members_have_the_known_names_and_units()
    {
        var json = JsonNode.Parse(RunFile.ToJson(Runs.Small()))!;

        Assert.Equal(["agents", "baselineAccuracy", "initTrainDataPortion", "accuracies", "balances", "deca10b"], json.AsObject().Select(member => member.Key));
        Assert.Equal(
            """{"address":"Caller","start_balance":30000,"mean_deposit":0,"stdev_deposit":0,"mean_update_wait_s":7200,"stdev_update_wait_time":1,"pay_to_call":50,"good":true,"prob_mistake":0,"calls_model":true}""",
            json["agents"]![1]!.ToJsonString());
        Assert.Equal("""{"t":0,"a":"Bad","b":10000}""", json["balances"]![0]!.ToJsonString());
        Assert.Equal("""{"t":10400,"accuracy":0.58}""", json["accuracies"]![1]!.ToJsonString());
        Assert.Equal("18446744073709551615", (string?)json["deca10b"]!["seed"]);
    }

    [Fact]
    public void The_bytes_are_the_same_in_every_culture()
    {
        var expected = RunFile.ToJson(Runs.Small());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(expected, RunFile.ToJson(Runs.Small()));
            Assert.Equal(0.7945, RunFile.Parse(expected, "run.json").BaselineAccuracy);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    const string KnownForm =
        """
        {"agents":[{"address":"Good","start_balance":10000,"mean_deposit":50,"stdev_deposit":10,"mean_update_wait_s":600,"stdev_update_wait_time":1,"pay_to_call":0,"good":true,"prob_mistake":0.0001,"calls_model":false},
                   {"address":"Bad","start_balance":1e4,"mean_deposit":100,"stdev_deposit":3,"mean_update_wait_s":3600,"good":false}],
         "baselineAccuracy":null,"initTrainDataPortion":0.08,
         "accuracies":[{"t":0,"accuracy":0.96},{"t":10001.75,"accuracy":0.795}],
         "balances":[{"t":0,"a":"Good","b":10000},{"t":604,"a":"Good","b":9940.1234567890123}]}
        """;

    [Fact]
    public void A_file_of_the_known_form_alone_is_read_and_says_what_it_lacks()
    {
        var read = RunFile.Parse(Encoding.UTF8.GetBytes(KnownForm), "runs/1700000000-imdb-simulation_data.json");

        Assert.Equal("1700000000-imdb", read.Scenario);
        Assert.Equal(["honest", "malicious"], read.Agents.Select(agent => agent.Role));
        Assert.Equal(Runs.Unit * 10_000, read.Agents[1].StartBalance);
        Assert.Equal(1, read.Agents[1].StandardDeviationOfWait);
        Assert.Equal(new AccuracyPoint(10_001, 0.795), read.Accuracies[1]);
        Assert.Equal(UInt256.Parse("9940123456789012300000"), read.Balances[1].Wei);
        Assert.Null(read.BaselineAccuracy);
        Assert.Equal(["scenario", "seed", "weiPerUnit", "roles", "payments", "contributions", "heldByContracts", "calls"], read.Lacks);
        Assert.Equal(read.Lacks, RunFile.Parse(RunFile.ToJson(read), "again.json").Lacks);
    }

    [Theory]
    [InlineData("$.agents[1].start_balance", "agents", 1, "start_balance", "-1", "run.json, $.agents[1].start_balance: -1 is no amount: expected a number of units that is at least 0.")]
    [InlineData("$.balances[2].a", "balances", 2, "a", "\"Ugly\"", "run.json, $.balances[2].a: no agent has the address 'Ugly'.")]
    [InlineData("$.accuracies[0].accuracy", "accuracies", 0, "accuracy", "\"0.5\"", "run.json, $.accuracies[0].accuracy: expected a number, found text.")]
    [InlineData("$.accuracies[3].t", "accuracies", 3, "t", "-5", "run.json, $.accuracies[3].t: expected a whole number from 0 to 2^53, found -5.")]
    [InlineData("$.balances[2]", "balances", 2, "b", null, "run.json, $.balances[2]: the member 'b' is missing.")]
    [InlineData("$.deca10b.balances[2]", "balances", 2, "b", "9", "run.json, $.deca10b.balances[2]: 10000000000000000000000 wei are not the 9 units that the same item has in the other list.")]
    public void A_wrong_member_is_named_with_its_place(string place, string list, int index, string member, string? value, string message)
    {
        var json = JsonNode.Parse(RunFile.ToJson(Runs.Small()))!;
        json[list]![index]![member] = value is null ? null : JsonNode.Parse(value);

        var failure = Assert.Throws<RunFileException>(() => RunFile.Parse(JsonSerializer.SerializeToUtf8Bytes(json), "run.json"));

        Assert.Equal(message, failure.Message);
        Assert.Equal(place, failure.Place);
    }

    [Theory]
    [InlineData("$.deca10b.seed", "seed", "\"-1\"")]
    [InlineData("$.deca10b.payments[0].kind", "payments", """[{"t":1,"kind":"theft","from":"a","to":"b","wei":"1"}]""")]
    [InlineData("$.deca10b.payments[0].wei", "payments", """[{"t":1,"kind":"gas","from":"a","to":"b","wei":"1.5"}]""")]
    [InlineData("$.deca10b.agents", "agents", "[]")]
    [InlineData("$.deca10b.form", "form", "2")]
    [InlineData("$.deca10b.weiPerUnit", "weiPerUnit", "\"0\"")]
    [InlineData("$.deca10b", "calls", null)]
    public void So_is_a_wrong_member_of_ours(string place, string member, string? value)
    {
        var json = JsonNode.Parse(RunFile.ToJson(Runs.Small()))!;
        json["deca10b"]![member] = value is null ? null : JsonNode.Parse(value);

        Assert.Equal(place, Assert.Throws<RunFileException>(() => RunFile.Parse(JsonSerializer.SerializeToUtf8Bytes(json), "run.json")).Place);
    }

    [Fact]
    public void A_file_that_ends_too_early_names_the_line()
    {
        var failure = Assert.Throws<RunFileException>(() => RunFile.Parse(Encoding.UTF8.GetBytes(KnownForm[..^10]), "run.json"));
        Assert.StartsWith("run.json, line 5, byte ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_twice_is_an_error() =>
        Assert.Throws<RunFileException>(() => RunFile.Parse(Encoding.UTF8.GetBytes(KnownForm.Replace("\"baselineAccuracy\":null", "\"agents\":[]", StringComparison.Ordinal)), "run.json"));

    [Fact]
    public void A_missing_file_is_said_to_be_missing()
    {
        using var folder = new Folder();
        var failure = Assert.Throws<RunFileException>(() => RunFile.Read(folder["none.json"]));
        Assert.Equal($"{folder["none.json"]}: there is no such file.", failure.Message);
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused_and_leaves_the_old_file()
    {
        using var folder = new Folder();
        RunFile.Write(Runs.Small(), folder["run.json"]);
        var before = File.ReadAllBytes(folder["run.json"]);

        Assert.Throws<ArgumentException>(() => RunFile.Write(Runs.Small() with { Accuracies = [new(0, double.NaN)] }, folder["run.json"]));

        Assert.Equal(before, File.ReadAllBytes(folder["run.json"]));
        Assert.Equal(["run.json"], folder.Names);
    }
}

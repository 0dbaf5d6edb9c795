using Parquet;
using Parquet.Serialization;

namespace DeCA10B.Simulation.Reports.Tests;

public sealed class RunColumnsTests
{
    [Fact]
    public async Task A_run_is_four_tables_that_read_back()
    {
        using var folder = new Folder();
        var record = Runs.Small();

        var files = await RunColumns.WriteAsync(record, folder["small"]);

        Assert.Equal(["small.accuracies.parquet", "small.agents.parquet", "small.balances.parquet", "small.payments.parquet"], folder.Names);
        Assert.Equal(RunColumns.Tables.Select(table => folder[$"small.{table}.parquet"]), files);
        var payments = await Read<PaymentRow>(files[3]);
        Assert.Equal(record.Payments.Count, payments.Count);
        Assert.Equal((3600L, "deposit", "Bad", "contracts", "1000000000000000001", 1.0),
            (payments[1].Time, payments[1].Kind, payments[1].From, payments[1].To, payments[1].Wei, payments[1].InUnits));
        Assert.Equal(record.Balances, (await Read<BalanceRow>(files[1])).Select(row => new BalancePoint(row.Time, row.Agent, UInt256.Parse(row.Wei))));
        Assert.Equal(record.Accuracies, (await Read<AccuracyRow>(files[2])).Select(row => new AccuracyPoint(row.Time, row.Accuracy)));
        Assert.Equal(record.Agents, (await Read<AgentRow>(files[0])).Select(Agent));
    }

    static async Task<IList<TRow>> Read<TRow>(string file) where TRow : class, new()
    {
        using var stream = File.OpenRead(file);
        return (await ParquetSerializer.DeserializeAsync<TRow>(stream)).Data;
    }

    static AgentRecord Agent(AgentRow row) => new()
    {
        Name = row.Agent, Role = row.Role, StartBalance = UInt256.Parse(row.StartWei), MeanDeposit = row.MeanDeposit,
        StandardDeviationOfDeposit = row.StandardDeviationOfDeposit, MeanWait = row.MeanWait, StandardDeviationOfWait = row.StandardDeviationOfWait,
        PayToCall = row.PayToCall, IsGood = row.IsGood, MistakeProbability = row.MistakeProbability, CallsModel = row.CallsModel,
    };

    [Fact]
    public async Task The_columns_have_the_documented_names()
    {
        using var folder = new Folder();
        var files = await RunColumns.WriteAsync(Runs.Small(), folder["small"]);

        Assert.Equal(
            ["agent role start_wei start_units mean_deposit stdev_deposit mean_update_wait_s stdev_update_wait_time pay_to_call good prob_mistake calls_model",
             "t agent wei units", "t accuracy", "t kind from to wei units"],
            await Task.WhenAll(files.Select(async file => string.Join(' ', (await ParquetReader.ReadSchemaAsync(file)).Fields.Select(field => field.Name)))));
    }

    [Fact]
    public async Task Equal_records_give_equal_bytes_and_a_table_may_be_empty()
    {
        using var folder = new Folder();
        var record = Runs.Small() with { Payments = [] };

        var first = await RunColumns.WriteAsync(record, folder["first"]);
        var second = await RunColumns.WriteAsync(record, folder["second"]);

        Assert.All(first.Zip(second), pair => Assert.Equal(File.ReadAllBytes(pair.First), File.ReadAllBytes(pair.Second)));
        Assert.Empty(await Read<PaymentRow>(first[3]));
    }
}

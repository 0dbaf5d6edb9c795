using DeCA10B.Chains;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;
using DeCA10B.Contracts;
using DeCA10B.Cli.Values;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>add-data</c>: adds a sample with a deposit, and trains the model with it.</summary>
static class AddDataCommand
{
    public static Command Create(CliFrame frame)
    {
        var (trainer, account, sample, label) = (new TrainerOptions(), new AccountOption(), new SampleOption(isMany: false), new LabelOption());
        var most = new Option<string>("--max-cost") { Description = "The most that the sample may cost, such as 0.01ether. Default: what it costs now. What is over comes back.", HelpName = "AMOUNT" };
        var command = new Command("add-data", "Adds a sample with its label: pays a deposit and trains the model at once.") { most };
        sample.AddTo(command);
        label.AddTo(command);
        account.AddTo(command);
        trainer.AddTo(command);
        return command.Reports(frame, invocation =>
        {
            var data = sample.ReadOne(invocation);
            UInt256? limit = invocation.Get(most) is { } text ? Wei.Parse("--max-cost", text) : null;
            var sender = account.Read(invocation);
            return trainer.UseAsync(invocation, sender, async contracts =>
            {
                var classes = await contracts.ReadClassesAsync(invocation.Cancellation).ConfigureAwait(false);
                return await AddAsync(contracts, data, label.Read(invocation, classes), classes, limit, invocation.Cancellation).ConfigureAwait(false);
            });
        });
    }

    static async Task<IReport> AddAsync(TrainerContracts contracts, long[] data, ulong label, IReadOnlyList<string> classes, UInt256? limit, CancellationToken cancellation)
    {
        var price = await contracts.IncentiveOn(contracts.Chain).GetNextAddDataCostAsync(data, label, default, cancellation).ConfigureAwait(false);
        if (limit is { } most && most < price)
            throw new CliException(Exit.Chain, "too-expensive", $"The sample costs {price} wei now, more than --max-cost allows ({most}).", "The price falls with the time since the last sample: wait, or allow more.");
        var receipt = await contracts.Trainer.AddDataAsync(data, label, new CallOptions(Value: limit ?? price), cancellation).ConfigureAwait(false);
        var added = receipt.Logs.Where(log => log.Address == contracts.Address && log.Topics[0] == AddDataEvent.EventTopic).Select(AddDataEvent.DecodeLog).First();
        return new AddDataReport(receipt.TransactionHash, receipt.BlockNumber, added.D, label, classes.NameOf(label), added.T, added.Sender, added.Cost, receipt.GasUsed, receipt.GasUsed * receipt.EffectiveGasPrice);
    }

    /// <summary>A sample that was added.</summary>
    /// <param name="Time">When, in Unix seconds: a claim must name it.</param>
    /// <param name="Cost">The deposit that was taken, in wei.</param>
    /// <param name="Fee">What the gas cost, in wei.</param>
    sealed record AddDataReport(
        Bytes32 Transaction, ulong Block, IReadOnlyList<long> Sample, ulong Label, string? Class, UInt256 Time, Address Sender, UInt256 Cost, ulong GasUsed, UInt256 Fee) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            console.Line($"The sample was added in block {Block} as {Label} ({Class}), at time {Time}.", "green");
            console.Line($"Deposit {Wei.Text(Cost)}; {GasUsed} gas, {Wei.Text(Fee)}.");
            console.Line($"Claim it back later with `deca10b refund --transaction {Transaction}`.");
        }
    }
}

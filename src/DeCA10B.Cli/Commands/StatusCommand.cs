using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;
using DeCA10B.Client;
using DeCA10B.Cli.Values;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>status</c>: how a trainer and its model stand.</summary>
static class StatusCommand
{
    public static Command Create(CliFrame frame)
    {
        var trainer = new TrainerOptions();
        var command = new Command("status", "Shows a trainer: its model, its terms, the price of the next sample, the deposits that it holds.");
        trainer.AddTo(command);
        return command.Reports(frame, invocation => trainer.UseAsync(invocation, null, contracts => ReadAsync(contracts, invocation.Cancellation)));
    }

    static async Task<IReport> ReadAsync(TrainerContracts contracts, CancellationToken cancellation)
    {
        var batch = new ViewBatch(contracts.Chain);
        var (trainer, incentive) = (contracts.TrainerOn(batch), contracts.IncentiveOn(batch));
        var (name, description, encoder, owner) = (trainer.NameAsync(), trainer.DescriptionAsync(), trainer.EncoderAsync(), trainer.OwnerAsync());
        // An incentive mechanism of another kind need not have all of these.
        var (submitted, good) = (Optional(incentive.TotalSubmittedAsync()), Optional(incentive.TotalGoodDataCountAsync()));
        var (refundWait, ownerWait, anyWait) = (Optional(incentive.RefundWaitTimeSAsync()), Optional(incentive.OwnerClaimWaitTimeSAsync()), Optional(incentive.AnyAddressClaimWaitTimeSAsync()));
        var price = Optional(incentive.GetNextAddDataCostAsync());
        var block = await batch.RunAsync(null, cancellation).ConfigureAwait(false);
        var contract = contracts.Address == contracts.ClassifierAddress ? "fused" : "linked";
        return new StatusReport(
            await name.ConfigureAwait(false), await description.ConfigureAwait(false), await encoder.ConfigureAwait(false), contract, await contracts.Chain.GetChainIdAsync(cancellation).ConfigureAwait(false), block,
            contracts.Address, contracts.ClassifierAddress, contracts.IncentiveAddress, contracts.HandlerAddress, await owner.ConfigureAwait(false),
            await contracts.ReadClassesAsync(cancellation).ConfigureAwait(false), await price.ConfigureAwait(false), await contracts.Chain.GetBalanceAsync(contracts.Address, cancellation).ConfigureAwait(false),
            await submitted.ConfigureAwait(false), await good.ConfigureAwait(false), await refundWait.ConfigureAwait(false), await ownerWait.ConfigureAwait(false), await anyWait.ConfigureAwait(false));
    }

    static async Task<T?> Optional<T>(ValueTask<T> view) where T : struct
    {
        try
        {
            return await view.ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is ContractRevertedException or AbiDecodingException)
        {
            return null;
        }
    }

    /// <summary>A trainer at a block. Amounts are wei, times seconds; null is what its incentive mechanism does not say.</summary>
    /// <param name="Price">What a sample costs now.</param>
    /// <param name="Deposits">What the trainer holds.</param>
    /// <param name="Submitted">Samples that were added.</param>
    /// <param name="Good">Of them, how many were refunded.</param>
    sealed record StatusReport(
        string Name, string Description, string Encoder, string Form, ulong ChainId, ulong Block, Address Trainer, Address Classifier, Address IncentiveMechanism, Address DataHandler, Address Owner,
        IReadOnlyList<string> Classes, UInt256? Price, UInt256 Deposits, UInt256? Submitted, UInt256? Good, uint? RefundWaitTimeS, uint? OwnerClaimWaitTimeS, uint? AnyAddressClaimWaitTimeS) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            console.Line(Name, "bold");
            if (Description.Length > 0) console.Line(Description);
            Line("chain", $"{ChainId}, block {Block}");
            Line("form", Form);
            Line("trainer", $"{Trainer}");
            if (Form == "linked")
            {
                Line("classifier", $"{Classifier}");
                Line("incentive", $"{IncentiveMechanism}");
                Line("data handler", $"{DataHandler}");
            }

            Line("owner", $"{Owner}");
            if (Encoder.Length > 0) Line("encoder", Encoder);
            Line("classes", ClassText.All(Classes));
            if (Price is { } price) Line("price", $"{Wei.Text(price)} for a sample now");
            Line("deposits", Wei.Text(Deposits));
            if (Submitted is { } submitted) Line("samples", $"{submitted} added, {Good} refunded");
            if (RefundWaitTimeS is { } wait) Line("waiting", $"{wait} s to refund or report, {OwnerClaimWaitTimeS} s for the beneficiary, {AnyAddressClaimWaitTimeS} s for anyone");

            void Line(string what, string text) => console.Line(what.PadRight(14) + text);
        }
    }
}

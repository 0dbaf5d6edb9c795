using System.Globalization;
using System.Numerics;
using DeCA10B.Cli.Measurement;
using DeCA10B.Cli.Prices;
using DeCA10B.Cli.Projects;
using DeCA10B.Cli.Values;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>price</c>: what transactions cost on Ethereum, under its drafted rules, and on rollups. Nothing is asked over the network.</summary>
static class PriceCommand
{
    public static Command Create(CliFrame frame)
    {
        var project = new ProjectOptions();
        var measurement = new MeasurementOptions();
        var transaction = new TransactionOptions();
        var fees = new FeeOptions();
        var etherPrice = Amounts.Number("--eth-price", "The price of an ether in any currency; adds a column.");
        var command = new Command("price", "Prices transactions on Ethereum, under its drafted rules, and on rollups: a given one, or those of a project as `deca10b gas` measures them. No network.") { etherPrice };
        transaction.AddTo(command);
        fees.AddTo(command);
        measurement.AddTo(command);
        project.AddTo(command);
        return command.Reports(frame, async invocation =>
        {
            var read = fees.Read(invocation);
            var given = transaction.Read(invocation);
            if (given is not null && measurement.AreGiven(invocation))
                throw CliException.Input("usage", "--gas and --calls exclude each other.", "--gas prices one transaction; --calls prices what a calls file measures.");
            IReadOnlyList<PricedTransaction> transactions = given is not null ? [given] : await MeasureAsync(invocation, project, measurement).ConfigureAwait(false);
            return PriceReport.Of(transactions, read, invocation.Get(etherPrice));
        });
    }

    static async Task<IReadOnlyList<PricedTransaction>> MeasureAsync(Invocation invocation, ProjectOptions project, MeasurementOptions measurement)
    {
        var opened = await project.OpenAsync(invocation).ConfigureAwait(false);
        var steps = await MeasuringRun.RunAsync(opened, measurement.Read(invocation, opened) ?? MeasurementOptions.Deployments(opened), invocation.Cancellation).ConfigureAwait(false);
        return steps.Count > 0
            ? [.. steps.Select(step => new PricedTransaction(step.Name, step.Gas, step.Data, step.State))]
            : throw CliException.Input("nothing-to-price", $"No contract of {opened.Name} can be deployed without arguments.", "Name deployments and calls in a calls file, or give --gas and --calldata.");
    }

    /// <param name="Name">What the transaction does.</param>
    /// <param name="Chain">The rule's name.</param>
    /// <param name="Gas">Gas of the execution.</param>
    /// <param name="ExecutionWei">Wei for the execution.</param>
    /// <param name="DataWei">Wei for posted data.</param>
    /// <param name="TotalWei">Wei in all.</param>
    /// <param name="Price">In the currency of the ether price; null without one.</param>
    sealed record PriceRow(string Name, string Chain, BigInteger Gas, BigInteger ExecutionWei, BigInteger DataWei, BigInteger TotalWei, decimal? Price);

    /// <param name="Name">The chain, and the version of its rules.</param>
    /// <param name="Formula">How it is computed.</param>
    /// <param name="Source">Where that is specified.</param>
    sealed record RuleText(string Name, string Formula, string Source);

    /// <param name="Prices">A row a transaction and rule.</param>
    /// <param name="Fees">The assumptions, wei per gas.</param>
    /// <param name="Rules">How each price is computed.</param>
    sealed record PriceReport(IReadOnlyList<PriceRow> Prices, Fees Fees, IReadOnlyList<RuleText> Rules) : IReport
    {
        public static PriceReport Of(IReadOnlyList<PricedTransaction> transactions, Fees fees, decimal? etherPrice)
        {
            var rows =
                from transaction in transactions
                from rule in PriceRule.All
                let price = rule.Of(transaction, fees)
                select new PriceRow(transaction.Name, rule.Name, price.Gas, price.Execution, price.Data, price.Total, etherPrice * Amounts.Ethers(price.Total));
            return new([.. rows], fees, [.. PriceRule.All.Select(rule => new RuleText(rule.Name, rule.Formula, rule.Source))]);
        }

        public void Write(IAnsiConsole console)
        {
            var hasPrice = Prices.Any(row => row.Price is not null);
            foreach (var transaction in Prices.GroupBy(row => row.Name))
            {
                console.Line(transaction.Key, "bold");
                var columns = hasPrice ? new Columns("chain", ">gas", ">execution gwei", ">data gwei", ">ether", ">price") : new Columns("chain", ">gas", ">execution gwei", ">data gwei", ">ether");
                foreach (var row in transaction)
                {
                    string[] texts = [row.Chain, row.Gas.ToString("N0", CultureInfo.InvariantCulture), Amounts.Gwei(row.ExecutionWei), Amounts.Gwei(row.DataWei), Amounts.Ether(row.TotalWei)];
                    columns.Add(hasPrice ? [.. texts, row.Price!.Value.ToString("#,0.00####", CultureInfo.InvariantCulture)] : texts);
                }

                columns.Write(console);
                console.Line();
            }

            console.Line($"At {Amounts.Gwei(Fees.BaseFee)} gwei base fee and {Amounts.Gwei(Fees.BlobBaseFee)} gwei blob base fee; OP Stack {Amounts.Gwei(Fees.OpGasPrice)} gwei, "
                + $"scalars {Fees.OpBaseFeeScalar} and {Fees.OpBlobBaseFeeScalar}; Arbitrum {Amounts.Gwei(Fees.ArbitrumGasPrice)} gwei, data {Amounts.Gwei(Fees.ArbitrumDataPrice)} gwei a unit.");
            foreach (var rule in Rules) console.Line($"{rule.Name}: {rule.Formula}. Source: {rule.Source}.");
        }
    }
}

using DeCA10B.Chains;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;
using DeCA10B.Contracts;
using DeCA10B.Cli.Values;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary>A refund or a report that was accepted.</summary>
/// <param name="What">The word for what was paid.</param>
/// <param name="Amount">What was paid, in wei; null where the incentive mechanism does not say.</param>
/// <param name="Fee">What the gas cost, in wei.</param>
sealed record ClaimReport(string What, Bytes32 Transaction, ulong Block, ClaimedSample Claimed, Address Recipient, UInt256? Amount, ulong GasUsed, UInt256 Fee) : IReport
{
    /// <summary>Reads the amount from the events of the incentive mechanism.</summary>
    public static ClaimReport Of(string what, ClaimedSample claimed, Address recipient, TransactionReceipt receipt)
    {
        UInt256? amount = null;
        foreach (var log in receipt.Logs)
        {
            if (log.Topics[0] == RefundEvent.EventTopic) amount = RefundEvent.DecodeLog(log).Amount;
            else if (log.Topics[0] == ReportEvent.EventTopic) amount = ReportEvent.DecodeLog(log).Amount;
        }

        return new(what, receipt.TransactionHash, receipt.BlockNumber, claimed, recipient, amount, receipt.GasUsed, receipt.GasUsed * receipt.EffectiveGasPrice);
    }

    public void Write(IAnsiConsole console)
    {
        console.Line(Amount is { } wei ? $"{Recipient} got a {What} of {Wei.Text(wei)} in block {Block}." : $"The {What} of {Recipient} was accepted in block {Block}.", "green");
        console.Line($"{GasUsed} gas, {Wei.Text(Fee)}; transaction {Transaction}.");
    }
}

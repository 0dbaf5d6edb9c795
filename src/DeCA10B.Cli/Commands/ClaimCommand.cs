using DeCA10B.Chains;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;

namespace DeCA10B.Cli.Commands;

/// <summary>What the two claims on a sample share: which trainer, who claims, which sample.</summary>
static class ClaimCommand
{
    /// <param name="frame">Runs it.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="description">For the help.</param>
    /// <param name="what">What is paid, for the report.</param>
    /// <param name="hasAuthor">Whether the sample is somebody else's.</param>
    /// <param name="send">Sends the claim.</param>
    public static Command Create(
        CliFrame frame, string name, string description, string what, bool hasAuthor,
        Func<TrainerContracts, ClaimedSample, CancellationToken, ValueTask<TransactionReceipt>> send)
    {
        var (trainer, account, claim) = (new TrainerOptions(), new AccountOption(), new ClaimOptions(hasAuthor));
        var command = new Command(name, description);
        claim.AddTo(command);
        account.AddTo(command);
        trainer.AddTo(command);
        return command.Reports(frame, invocation =>
        {
            var sender = account.Read(invocation);
            return trainer.UseAsync(invocation, sender, async contracts =>
            {
                var sample = await claim.ReadAsync(invocation, contracts, sender.Address).ConfigureAwait(false);
                var receipt = await send(contracts, sample, invocation.Cancellation).ConfigureAwait(false);
                return ClaimReport.Of(what, sample, sender.Address, receipt);
            });
        });
    }
}

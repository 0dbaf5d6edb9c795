using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;

namespace DeCA10B.Cli.Commands;

/// <summary><c>report</c>: takes a reward out of the deposit of somebody else's wrong sample.</summary>
static class ReportCommand
{
    public static Command Create(CliFrame frame)
    {
        var (trainer, account, claim) = (new TrainerOptions(), new AccountOption(), new ClaimOptions(hasAuthor: true));
        var command = new Command("report", "Reports a sample of somebody else that the model disagrees with, for a share of its deposit.");
        claim.AddTo(command);
        account.AddTo(command);
        trainer.AddTo(command);
        return command.Reports(frame, invocation =>
        {
            var sender = account.Read(invocation);
            return trainer.UseAsync(invocation, sender, async contracts =>
            {
                var sample = await claim.ReadAsync(invocation, contracts, sender.Address).ConfigureAwait(false);
                var receipt = await contracts.Trainer.ReportAsync(sample.Data, sample.Label, sample.Time, sample.Author, default, invocation.Cancellation).ConfigureAwait(false);
                return ClaimReport.Of("reward", sample, sender.Address, receipt);
            });
        });
    }
}

using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;

namespace DeCA10B.Cli.Commands;

/// <summary><c>refund</c>: takes the deposit of one's own good sample back.</summary>
static class RefundCommand
{
    public static Command Create(CliFrame frame)
    {
        var (trainer, account, claim) = (new TrainerOptions(), new AccountOption(), new ClaimOptions(hasAuthor: false));
        var command = new Command("refund", "Takes back the deposit of a sample that this account added and the model agrees with.");
        claim.AddTo(command);
        account.AddTo(command);
        trainer.AddTo(command);
        return command.Reports(frame, invocation =>
        {
            var sender = account.Read(invocation);
            return trainer.UseAsync(invocation, sender, async contracts =>
            {
                var sample = await claim.ReadAsync(invocation, contracts, sender.Address).ConfigureAwait(false);
                var receipt = await contracts.Trainer.RefundAsync(sample.Data, sample.Label, sample.Time, default, invocation.Cancellation).ConfigureAwait(false);
                return ClaimReport.Of("refund", sample, sender.Address, receipt);
            });
        });
    }
}

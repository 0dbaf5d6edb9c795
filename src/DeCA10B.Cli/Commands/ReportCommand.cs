namespace DeCA10B.Cli.Commands;

/// <summary><c>report</c>: takes a reward out of the deposit of somebody else's wrong sample.</summary>
static class ReportCommand
{
    public static Command Create(CliFrame frame) => ClaimCommand.Create(
        frame, "report", "Reports a sample of somebody else that the model disagrees with, for a share of its deposit.", "reward", hasAuthor: true,
        static (contracts, sample, cancellation) => contracts.Trainer.ReportAsync(sample.Data, sample.Label, sample.Time, sample.Author, default, cancellation));
}

namespace DeCA10B.Cli.Commands;

/// <summary><c>refund</c>: takes the deposit of one's own good sample back.</summary>
static class RefundCommand
{
    public static Command Create(CliFrame frame) => ClaimCommand.Create(
        frame, "refund", "Takes back the deposit of a sample that this account added and the model agrees with.", "refund", hasAuthor: false,
        static (contracts, sample, cancellation) => contracts.Trainer.RefundAsync(sample.Data, sample.Label, sample.Time, default, cancellation));
}

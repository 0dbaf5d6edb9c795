using DeCA10B.Cli.Trainers;
using DeCA10B.Client;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>predict</c>: what the model on the chain says of samples.</summary>
static class PredictCommand
{
    public static Command Create(CliFrame frame)
    {
        var (trainer, sample) = (new TrainerOptions(), new SampleOption(isMany: true));
        var command = new Command("predict", "Asks the model on the chain for the labels of samples. It costs nothing.");
        sample.AddTo(command);
        trainer.AddTo(command);
        return command.Reports(frame, invocation =>
        {
            var samples = sample.ReadAll(invocation);
            return trainer.UseAsync(invocation, null, contracts => PredictAsync(contracts, samples, invocation.Cancellation));
        });
    }

    static async Task<IReport> PredictAsync(TrainerContracts contracts, IReadOnlyList<long[]> samples, CancellationToken cancellation)
    {
        var classes = await contracts.ReadClassesAsync(cancellation).ConfigureAwait(false);
        var batch = new ViewBatch(contracts.Chain);
        var labels = samples.Select(sample => contracts.ClassifierOn(batch).PredictAsync(sample, default, cancellation).AsTask()).ToArray();
        var block = await batch.RunAsync(null, cancellation).ConfigureAwait(false);
        var answers = await Task.WhenAll(labels).ConfigureAwait(false);
        return new PredictReport(block, [.. samples.Zip(answers, (sample, label) => new Prediction(sample, label, classes.NameOf(label)))]);
    }

    sealed record Prediction(IReadOnlyList<long> Sample, ulong Label, string? Class);

    sealed record PredictReport(ulong Block, IReadOnlyList<Prediction> Predictions) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            var columns = new Columns(">label", "class", "sample");
            foreach (var prediction in Predictions) columns.Add($"{prediction.Label}", prediction.Class ?? "", string.Join(',', prediction.Sample));
            columns.Write(console);
        }
    }
}

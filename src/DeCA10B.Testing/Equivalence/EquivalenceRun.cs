using System.Diagnostics;
using System.Globalization;

namespace DeCA10B.Testing;

/// <summary>One run of a check: the sequences natively one after the other, their simulations a few behind, the mined share at the end.</summary>
sealed class EquivalenceRun
{
    /// <summary>Simulations under way while the next sequence runs natively.</summary>
    const int MostInFlight = 4;

    readonly EquivalenceSettings settings;
    readonly Stage stage;
    readonly Seed seed;
    readonly CallGenerator generator;
    readonly SimulatedLife simulated;
    readonly MinedLife mined;
    readonly EquivalenceReport report;
    readonly CancellationToken cancellation;

    EquivalenceRun(EquivalenceSettings settings, Stage stage, AnvilChain anvil, Seed seed, CancellationToken cancellation)
    {
        (this.settings, this.stage, this.seed, this.cancellation) = (settings, stage, seed, cancellation);
        generator = new CallGenerator(settings, stage);
        simulated = new SimulatedLife(stage, anvil);
        mined = new MinedLife(stage, anvil);
        report = new EquivalenceReport(seed.ToString());
    }

    public static async Task<EquivalenceReport> StartAsync(EquivalenceSettings settings, int sequences, string? seedText, CancellationToken cancellation)
    {
        var seed = Seed.Parse(seedText);
        if (int.TryParse(Environment.GetEnvironmentVariable(EquivalenceCheck.SequencesVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted)) sequences = wanted;
        // Without a price for gas, balances are those of a chain that has none.
        var anvil = await Anvil.StartAsync(new AnvilOptions { BaseFeePerGas = 0 }, cancellation).ConfigureAwait(false);
        await using (anvil.ConfigureAwait(false))
        {
            var builder = new StageBuilder(settings);
            var stage = await builder.BuildAsync(anvil, cancellation).ConfigureAwait(false);
            var run = new EquivalenceRun(settings, stage, anvil, seed, cancellation);
            var watch = Stopwatch.StartNew();
            await run.CheckFixtureAsync(builder.Transactions).ConfigureAwait(false);
            await run.RunAsync(sequences).ConfigureAwait(false);
            run.report.Elapsed = watch.Elapsed;
            if (seed.Only is null) run.RequireSuccesses();
            return run.report;
        }
    }

    /// <summary>Compares what the fixture left, every slot that it wrote among it.</summary>
    async Task CheckFixtureAsync(IReadOnlyList<Bytes32> transactions)
    {
        var performance = await Performance.OfAsync(stage, settings, [], keepsNames: true).ConfigureAwait(false);
        var written = stage.Contracts.Select(_ => new HashSet<UInt256>()).ToArray();
        foreach (var transaction in transactions) await mined.NoteWrittenAsync(transaction, written, cancellation).ConfigureAwait(false);
        var final = await mined.ReadAsync([.. performance.Storage.Select(contract => (IReadOnlyCollection<UInt256>)[.. contract.Words.Keys])], written, cancellation).ConfigureAwait(false);
        if (new Comparison(stage, []).Find(performance.Native, new Transcript([], final), performance.Storage) is { } difference)
            throw new EquivalenceException(new FailureText(stage).Of([], difference, wasMined: true, seed.ToString()));
    }

    async Task RunAsync(int sequences)
    {
        var (first, count) = seed.Only is { } only ? (only, 1) : (0, sequences);
        var every = settings.MinedShare > 0 ? Math.Max(1, (int)Math.Round(1 / settings.MinedShare)) : int.MaxValue;
        var toMine = new List<(int Sequence, Performance Performance)>();
        var inFlight = new Queue<(int Sequence, Performance Performance, Task<Difference?> Comparison)>();
        var text = new OutcomeText(stage);
        for (var sequence = first; sequence < first + count; sequence++)
        {
            var performance = await PerformAsync(sequence).ConfigureAwait(false);
            report.Count(performance.Calls, text);
            inFlight.Enqueue((sequence, performance, performance.CompareAsync(stage, simulated, cancellation)));
            if (settings.MinedShare > 0 && (sequence % every == 0 || count == 1)) toMine.Add((sequence, performance));
            if (inFlight.Count > MostInFlight) await FinishAsync(inFlight).ConfigureAwait(false);
        }

        while (inFlight.Count > 0) await FinishAsync(inFlight).ConfigureAwait(false);
        foreach (var (sequence, performance) in toMine)
        {
            var difference = await performance.CompareAsync(stage, mined, cancellation).ConfigureAwait(false);
            if (difference is not null) await FailAsync(sequence, performance, difference, mined).ConfigureAwait(false);
            report.MinedSequences++;
        }
    }

    async Task<Performance> PerformAsync(int sequence)
    {
        var random = seed.Of(sequence);
        var life = await NativeLife.BeginAsync(stage, settings).ConfigureAwait(false);
        var length = settings.ShortestSequence + (int)random.Next((uint)(settings.LongestSequence - settings.ShortestSequence + 1));
        for (var call = 0; call < length && life.Fault is null; call++) life.Play(generator.Next(random, life.Situation));
        return Performance.Of(life);
    }

    async Task FinishAsync(Queue<(int Sequence, Performance Performance, Task<Difference?> Comparison)> inFlight)
    {
        var (sequence, performance, comparison) = inFlight.Dequeue();
        if (await comparison.ConfigureAwait(false) is not { } difference) return;
        foreach (var (_, _, other) in inFlight) await Task.WhenAny(other).ConfigureAwait(false);
        await FailAsync(sequence, performance, difference, simulated).ConfigureAwait(false);
    }

    async Task FailAsync(int sequence, Performance performance, Difference difference, ILife life)
    {
        var (calls, reduced) = await new Reduction(stage, settings, life)
            .ReduceAsync([.. performance.Calls.Select(call => call.Call)], difference, cancellation).ConfigureAwait(false);
        throw new EquivalenceException(new FailureText(stage).Of(calls, reduced, life == mined, seed.Repeating(sequence)));
    }

    /// <summary>A function that always reverts was hardly tested.</summary>
    void RequireSuccesses()
    {
        var functions = report.Functions;
        var missing = stage.Contracts
            .SelectMany(contract => contract.Schema.Functions.Select(function => (Contract: contract, Function: function)))
            .Where(item => generator.WeightOf(item.Contract, item.Function) > 0
                && !settings.AlwaysReverting.Exists(name => FunctionName.Matches(item.Contract, item.Function, name)))
            .Select(item => $"{item.Contract.Name}.{item.Function.Signature}")
            .Where(name => !functions.TryGetValue(name, out var statistics) || statistics.Succeeded == 0)
            .ToArray();
        if (missing.Length > 0)
            throw new EquivalenceException(
                $"{string.Join(", ", missing)} never succeeded, so little was compared. Make better calls with Calls or With, run more sequences, or allow it with MayAlwaysRevert.\n{report}");
    }
}

using System.Reflection;
using DeCA10B.Conformance.Running;
using DeCA10B.Laboratory;
using DeCA10B.Mutation.Mutants;
using DeCA10B.Testing;

namespace DeCA10B.Mutation.Judging;

/// <summary>Tries mutants one after the other: emits every case that reaches the place, and runs those whose Solidity changed, cheapest first, until one fails.</summary>
internal sealed class Judge(MutatedCompiler compiler, SolcBench solc, AnvilChain chain)
{
    // A case more costs solc and an EVM; what many cases of every shape do not notice, the next hardly will.
    private const int MostCases = 16;
    private const int MostCasesElsewhere = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly LoadedCompiler warm = compiler.Load();
    private readonly Dictionary<int, List<Trial>> reaching = [];
    private readonly HashSet<int> initial = [];
    private Family? family;

    public IReadOnlyList<Trial> Prepare()
    {
        var trials = Trial.Prepare(warm);
        foreach (var trial in trials)
        {
            var flags = warm.Watch(compiler.Mutants.Count);
            trial.Emit(warm);
            for (var number = 1; number < flags.Length; number++)
            {
                if (!flags[number]) continue;
                if (!reaching.TryGetValue(number, out var list)) reaching.Add(number, list = []);
                list.Add(trial);
            }
        }

        _ = warm.Watch(0);
        family = new Family(warm, compiler.Mutants.Count);
        // What acts when a type is initialised was met before anything was watched: a compiler that is watched from the first shows it.
        foreach (var mutant in compiler.Mutants.Where(mutant => mutant.IsStatic).Concat(MetOnce(trials)))
        {
            reaching[mutant.Number] = [.. trials];
            initial.Add(mutant.Number);
        }

        return trials;
    }

    private Mutant[] MetOnce(IReadOnlyList<Trial> trials)
    {
        using var fresh = compiler.Load();
        var flags = fresh.Watch(compiler.Mutants.Count);
        foreach (var trial in trials)
        {
            trial.Emit(fresh);
            trial.Forget(fresh);
        }

        return [.. compiler.Mutants.Where(mutant => flags[mutant.Number] && !reaching.ContainsKey(mutant.Number))];
    }

    /// <summary>Judges one mutant.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="isTextOnly">Only whether anything is printed otherwise: without solc and an EVM.</param>
    public async Task<Verdict> JudgeAsync(Mutant mutant, bool isTextOnly)
    {
        var verdict = await JudgeByCasesAsync(mutant, isTextOnly);
        if (verdict.Fate == Fate.Shown) return verdict;
        return verdict.Fate == Fate.Killed || await TextChangedByAsync(mutant) is not { } changed ? verdict : verdict with { Fate = Fate.KilledByText, Reason = $"changes {changed}; {verdict.Reason}" };
    }

    private async Task<string?> TextChangedByAsync(Mutant mutant)
    {
        var fresh = initial.Contains(mutant.Number) ? compiler.Load() : null;
        var printing = Task.Run(() => family!.ChangedBy(mutant, fresh ?? warm, isFresh: fresh is not null));
        if (await Task.WhenAny(printing, Task.Delay(Patience)) == printing) return await printing;
        (fresh ?? warm).Active = 0;
        return "nothing: the generator does not return";
    }

    private async Task<Verdict> JudgeByCasesAsync(Mutant mutant, bool isTextOnly)
    {
        if (!reaching.TryGetValue(mutant.Number, out var trials)) return new(mutant, Fate.NotCovered, "no case reaches it");
        // A mutant may loop for ever; switched off, it comes to its end.
        var printing = Task.Run(() => Emit(mutant, trials));
        if (await Task.WhenAny(printing, Task.Delay(Patience)) != printing)
        {
            warm.Active = 0;
            await Task.WhenAny(printing, Task.Delay(Patience));
            return new(mutant, Fate.Killed, "the generator does not return");
        }

        var (changed, failure) = await printing;
        if (failure is not null) return new(mutant, Fate.Killed, failure);
        if (changed.Count == 0) return new(mutant, Fate.NotCovered, "no case's Solidity changed");
        if (isTextOnly) return new(mutant, Fate.Shown, $"changes {changed[0].Trial.File.Name}");
        foreach (var configuration in new[] { SolcConfiguration.Legacy, SolcConfiguration.ViaIROptimized })
        {
            var isSameCode = true;
            foreach (var (trial, emission) in changed.Take(configuration == SolcConfiguration.Legacy ? MostCases : MostCasesElsewhere))
            {
                if (await trial.FailureAsync(emission, configuration, solc, chain) is { } reason) return new(mutant, Fate.Killed, $"{trial.File.Name}: {reason.Split('\n')[0]}");
                isSameCode &= trial.IsSameCode;
            }

            if (isSameCode) return new(mutant, Fate.SameCode, $"{changed.Count} cases, such as {changed[0].Trial.File.Name}");
        }

        return new(mutant, Fate.Survived, $"{changed.Count} cases changed and hold, such as {changed[0].Trial.File.Name}");
    }

    private (List<(Trial Trial, Emission Emission)> Changed, string? Failure) Emit(Mutant mutant, List<Trial> trials)
    {
        var compilerOf = initial.Contains(mutant.Number) ? compiler.Load() : warm;
        var changed = new List<(Trial, Emission)>();
        compilerOf.Active = mutant.Number;
        try
        {
            foreach (var trial in trials)
            {
                var emission = trial.Emit(compilerOf);
                if (trial.IsChanged(emission)) changed.Add((trial, emission));
                if (changed.Count == MostCases) break;
            }

            return (changed, null);
        }
        catch (TargetInvocationException exception)
        {
            return (changed, "the generator throws " + exception.InnerException!.GetType().Name);
        }
        finally
        {
            compilerOf.Active = 0;
            if (compilerOf != warm)
            {
                foreach (var trial in trials) trial.Forget(compilerOf);
                compilerOf.Dispose();
            }
        }
    }
}

using DeCA10B.Fuzz.Running;
using DeCA10B.Laboratory;

namespace DeCA10B.Fuzz.Reduction;

/// <summary>Makes a finding small: fewer calls and less of the program, as long as the same sort of fault stays.</summary>
/// <param name="bench">Where it is tried.</param>
/// <param name="configuration">The configuration that showed it.</param>
/// <param name="wanted">The fault.</param>
/// <param name="mostAttempts">When to be content.</param>
sealed class Reducer(Bench bench, SolcConfiguration configuration, Outcome wanted, int mostAttempts)
{
    int attempts;

    /// <summary>The smallest trial found.</summary>
    public async Task<Trial> ReduceAsync(Trial trial)
    {
        trial = await WithFewerCallsAsync(trial).ConfigureAwait(false);
        for (var last = ""; last != trial.Source && attempts < mostAttempts;)
        {
            // What could not go while something else named it, may go now.
            last = trial.Source;
            trial = await WithLessCodeAsync(trial).ConfigureAwait(false);
        }

        return await WithFewerCallsAsync(trial).ConfigureAwait(false);
    }

    /// <summary>Whether a trial shows the fault, too.</summary>
    public async Task<bool> PersistsAsync(Trial trial)
    {
        attempts++;
        var (specimen, fault) = await Bench.CompileAsync(trial.Source).ConfigureAwait(false);
        if (specimen is null) return fault!.Verdict == wanted.Verdict && fault.Kind == wanted.Kind;
        using (specimen)
        {
            var (outcome, _) = await bench.RunAsync(trial, specimen, configuration).ConfigureAwait(false);
            return outcome.Verdict == wanted.Verdict && outcome.Kind == wanted.Kind;
        }
    }

    async Task<Trial> WithLessCodeAsync(Trial trial)
    {
        var candidates = Simplifications.Of(trial.Source);
        for (var at = 0; at < candidates.Count && attempts < mostAttempts;)
        {
            if (await PersistsAsync(trial with { Source = candidates[at] }).ConfigureAwait(false))
            {
                trial = trial with { Source = candidates[at] };
                candidates = Simplifications.Of(trial.Source);
            }
            else
            {
                at++;
            }
        }

        return trial;
    }

    async Task<Trial> WithFewerCallsAsync(Trial trial)
    {
        for (var size = Math.Max(1, trial.Steps.Count / 2); size >= 1 && trial.Steps.Count > 1; size /= 2)
            for (var start = 0; start < trial.Steps.Count && attempts < mostAttempts;)
            {
                var fewer = trial.With(trial.Steps.Where((_, index) => index < start || index >= start + size));
                if (fewer.Steps.Count > 0 && await PersistsAsync(fewer).ConfigureAwait(false)) trial = fewer;
                else start += size;
            }

        return trial;
    }
}

using DeCA10B;
using DeCA10B.Chains;

namespace TicTacToe;

/// <content>Samples, refunds and reports.</content>
sealed partial class Scenario
{
    readonly Dictionary<Address, UInt256> startingBalances = [];
    (Sample Sample, ulong Time) honest;
    (Sample Sample, ulong Time) forgotten;
    (Sample Sample, ulong Time) wrong;

    IEnumerable<Step> HonestDeposit()
    {
        yield return new("Alice adds a right label, overpaid", async _ =>
        {
            var sample = await SurestAsync();
            var before = await chain.GetBalanceWithoutFeesAsync(Alice);
            await trainer.AddDataAsync(sample.Features, sample.Label, await NextAsync(Alice, Plenty));
            honest = (sample, time);
            return "cost " + Wei(before - await chain.GetBalanceWithoutFeesAsync(Alice));
        });
        yield return new("... asks for it again before the time", _ => RefundAsync(Alice, honest, honest.Time + RefundWait - 1));
        yield return new("... asks after the time", _ => RefundAsync(Alice, honest));
        yield return new("... asks a second time", _ => RefundAsync(Alice, honest));
        yield return new("the beneficiary takes what Bob forgot", _ => ReportAsync(Deployer, forgotten, Bob));
    }

    IEnumerable<Step> DishonestDeposit()
    {
        yield return new("Mallory adds a wrong label", async _ =>
        {
            var sample = await SurestAsync();
            wrong = (sample with { Label = 1 - sample.Label }, 0);
            return await TryAsync(async () =>
            {
                await trainer.AddDataAsync(wrong.Sample.Features, wrong.Sample.Label, await NextAsync(Mallory, Plenty));
                wrong.Time = time;
                return "added";
            });
        });
        yield return new("... asks for the deposit", _ => RefundAsync(Mallory, wrong));
        yield return new("... reports herself", _ => ReportAsync(Mallory, wrong, Mallory));
        yield return new("Bob, without a refund so far, reports it", _ => ReportAsync(Bob, wrong, Mallory));
        yield return new("Alice reports it", _ => ReportAsync(Alice, wrong, Mallory));
        yield return new("Alice reports it again", _ => ReportAsync(Alice, wrong, Mallory));
    }

    IEnumerable<Step> BadInput()
    {
        yield return new("a sample with a feature twice", _ => AddAsync([3, 3], 0));
        yield return new("a sample with a negative feature", _ => AddAsync([-1], 0));
        yield return new("an empty sample", _ => AddAsync([], 0));
        yield return new("a label of no class", _ => AddAsync([1], 2));
        yield return new("a sample without a deposit", _ => AddAsync([1], 0, 0));
    }

    async Task<string> AddHonestlyAsync(Action<double> progress)
    {
        foreach (var account in new[] { Deployer, Alice, Bob, Mallory })
            startingBalances[account] = await chain.GetBalanceWithoutFeesAsync(account);
        for (var index = 0; index < workload.Training.Count; index++)
        {
            var sample = workload.Training[index];
            await trainer.AddDataAsync(sample.Features, sample.Label, await NextAsync(index % 2 == 0 ? Alice : Bob, Plenty));
            if (index % 2 == 1 && index < workload.Training.Count - 50) forgotten = (sample, time);
            progress((index + 1d) / workload.Training.Count);
        }

        return "for " + Wei(await chain.GetBalanceAsync(trainer.Address));
    }

    async Task<string> AccuracyAsync(Action<double> progress)
    {
        var right = 0;
        for (var index = 0; index < workload.Test.Count; index++)
        {
            if (await model.PredictAsync(workload.Test[index].Features) == workload.Test[index].Label) right++;
            progress((index + 1d) / workload.Test.Count);
        }

        return FormattableString.Invariant($"{right} of {workload.Test.Count} right, {(double)right / workload.Test.Count:P1}");
    }

    /// <summary>Of the first samples, the one that the model labels rightly and is surest of: one wrong label will not change its mind.</summary>
    async Task<Sample> SurestAsync()
    {
        var intercept = (Int128)await model.InterceptAsync();
        var rate = await model.LearningRateAsync();
        var best = (Sample: workload.Test[0], Margin: Int128.MinValue);
        foreach (var sample in workload.Test.Take(40))
        {
            var score = intercept;
            foreach (var feature in sample.Features) score += (Int128)await model.WeightsAsync((ulong)feature);
            var margin = (sample.Label == 1 ? score : -score) - ((sample.Features.Length + 1) * (Int128)rate);
            if (margin > best.Margin) best = (sample, margin);
        }

        return best.Sample;
    }

    Task<string> AddAsync(long[] features, ulong label, UInt256? value = null) => TryAsync(async () =>
    {
        await trainer.AddDataAsync(features, label, await NextAsync(Mallory, value ?? Plenty));
        return "added";
    });

    Task<string> RefundAsync(Address account, (Sample Sample, ulong Time) record, ulong? at = null) => TryAsync(async () =>
    {
        var before = await chain.GetBalanceWithoutFeesAsync(account);
        await trainer.RefundAsync(record.Sample.Features, record.Sample.Label, record.Time, at is { } when ? await AtTimeAsync(account, when) : await NextAsync(account));
        return "gets " + Wei(await chain.GetBalanceWithoutFeesAsync(account) - before);
    });

    Task<string> ReportAsync(Address account, (Sample Sample, ulong Time) record, Address author) => TryAsync(async () =>
    {
        var before = await chain.GetBalanceWithoutFeesAsync(account);
        await trainer.ReportAsync(record.Sample.Features, record.Sample.Label, record.Time, author, await NextAsync(account));
        return "gets " + Wei(await chain.GetBalanceWithoutFeesAsync(account) - before);
    });

    async Task<CallOptions> AtTimeAsync(Address sender, ulong when)
    {
        time = when;
        await chain.SetNextBlockTimestampAsync(when);
        return new(sender);
    }

    async Task<string> BalanceChangeAsync(Address account)
    {
        var (before, after) = (startingBalances[account], await chain.GetBalanceWithoutFeesAsync(account));
        return after < before ? "-" + Wei(before - after) : "+" + Wei(after - before);
    }

    /// <summary>What came out, or which error it was refused with.</summary>
    static async Task<string> TryAsync(Func<Task<string>> run)
    {
        try
        {
            return await run();
        }
        catch (ContractRevertedException exception)
        {
            return $"refused: {exception.Reason.Name ?? exception.Reason.ToString()}";
        }
    }
}

using System.Globalization;
using DeCA10B.Conformance.Format;
using DeCA10B.Laboratory;
using DeCA10B.Testing;

namespace DeCA10B.Conformance.Running;

/// <summary>Plays an accepted case in every life and holds what happened against its directives.</summary>
internal sealed class CasePlay
{
    private readonly CaseFile file;
    private readonly Experiment experiment;
    private readonly CallOutcome[] deployed;
    private readonly CallOutcome[] expected;
    private readonly IReadOnlyList<ExpectedWord> words;
    private readonly (BalanceDirective Directive, int Account)[] balances;

    public CasePlay(CaseFile file, Specimen specimen, Subject subject)
    {
        this.file = file;
        var oracle = new Oracle(file, specimen);
        var deployments = oracle.Deployments();
        var calls = file.Calls.Select(oracle.Call).ToArray();
        experiment = new Experiment(subject, deployments, [.. calls.Select(call => call.Step)]);
        deployed = [.. file.Deployments.Select(directive => oracle.Outcome(directive, null))];
        expected = [.. calls.Select(call => call.Expected)];
        words = new StorageOracle(file, experiment, oracle.Addresses).Words();
        balances = [.. file.Balances.Select(directive => (directive, AccountOf(directive, oracle)))];
    }

    /// <summary>Plays it; adds what is not as it should be.</summary>
    /// <returns>Gas of every call in the two optimised configurations.</returns>
    public async Task<IReadOnlyList<(string Call, ulong Legacy, ulong ViaIR)>> PlayAsync(AnvilChain? chain, List<string> failures)
    {
        var native = experiment.PlayNatively();
        if (native.Fault is { } fault) failures.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Path}: natively call {native.Calls.Count} ended in {fault}"));
        Check(native, failures);
        if (chain is null || native.Fault is not null) return [];
        var gas = new Dictionary<SolcConfiguration, IReadOnlyList<CallOutcome>>();
        IReadOnlyList<IReadOnlyCollection<UInt256>> slots = [.. file.Deployments.Select((_, index) => words.Where(word => word.Contract == index).Select(word => word.Location.Slot).ToArray())];
        foreach (var configuration in experiment.Subject.Bytecodes.Keys)
        {
            var observed = await experiment.PlayAsync(chain, configuration, native, slots);
            var before = failures.Count;
            Check(observed, failures);
            // Whatever a directive does not name must be the same too.
            if (failures.Count == before && experiment.Compare(native, observed) is { } difference) failures.Add($"{file.Path}: the lives differ. {difference}");
            gas[configuration] = observed.Calls;
        }

        if (gas.Count < SolcConfiguration.All.Count) return [];
        return [.. file.Calls.Select((call, index) => (call.Text, gas[SolcConfiguration.LegacyOptimized][index].GasUsed, gas[SolcConfiguration.ViaIROptimized][index].GasUsed))];
    }

    private void Check(Observation observed, List<string> failures)
    {
        for (var index = 0; index < deployed.Length; index++)
        {
            var actual = observed.Deployments[index];
            if (!Same(deployed[index], actual.Succeeded ? actual with { Data = default } : actual)) Add(file.Deployments[index].Line, file.Deployments[index].Text, experiment.Describe(actual));
        }

        for (var index = 0; index < Math.Min(expected.Length, observed.Calls.Count); index++)
            if (!Same(expected[index], observed.Calls[index])) Add(file.Calls[index].Line, file.Calls[index].Text, experiment.Describe(index, observed.Calls[index]));
        foreach (var word in words)
            if (word.Actual(observed) is var actual && actual != word.Word)
                Add(word.Directive.Line, $"storage of {word.Directive.Label} is 0x{word.Word.ToString("x", null)}", $"0x{actual.ToString("x", null)}");
        foreach (var (directive, account) in balances)
            if ((System.Numerics.BigInteger)observed.Balances[account] != directive.Expected) Add(directive.Line, $"balance is {directive.Expected}", observed.Balances[account].ToString());

        void Add(int line, string what, string actual) => failures.Add(string.Create(CultureInfo.InvariantCulture, $"{file.Path}:{line}: {what} | {observed.Life}: {actual}"));
    }

    private static bool Same(CallOutcome expected, CallOutcome actual) =>
        expected.Succeeded == actual.Succeeded && expected.Data.Span.SequenceEqual(actual.Data.Span) && expected.Logs.Count == actual.Logs.Count
        && expected.Logs.Zip(actual.Logs).All(pair => pair.First.Address == pair.Second.Address && pair.First.Topics.SequenceEqual(pair.Second.Topics) && pair.First.Data.Span.SequenceEqual(pair.Second.Data.Span));

    private int AccountOf(BalanceDirective directive, Oracle oracle)
    {
        var address = ((NameValue)directive.Account).In(oracle.Addresses);
        return Enumerable.Range(0, experiment.Accounts.Count).First(index => experiment.Accounts[index] == address);
    }
}

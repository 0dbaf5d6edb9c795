namespace DeCA10B.Testing.Tests.Tracing;

/// <summary>It fell.</summary>
/// <param name="Step">Where.</param>
public readonly partial record struct FellError(ulong Step) : IError;

/// <summary>Falls when told to.</summary>
[ContractInterface]
public interface IStumble : IContract
{
    /// <summary>Falls at a step.</summary>
    /// <param name="step">Any.</param>
    ulong Walk(ulong step);
}

/// <summary>Fails in several ways. Each place has a mark that the tests look for.</summary>
[Contract]
public sealed partial class Stumble : Contract, IStumble
{
    readonly StorageArray<ulong> steps = new();
    ulong total;

    /// <inheritdoc/>
    public ulong Walk(ulong step)
    {
        Require(step != 1, new FellError(step)); // here: required
        if (step == 2) Revert(new FellError(step)); // here: reverted
        if (step == 3) total -= 1; // here: overflow
        if (step == 4) return 7 / total; // here: division
        if (step == 5) return steps[9]; // here: index
        if (step == 6)
            total = Deep(step); // called
        if (step > 100) steps.Push(step); // never
        return step;
    }

    /// <summary>Calls itself, from outside.</summary>
    public ulong Trip(ulong step) => At<IStumble>(Address).Walk(step); // here: passed

    /// <summary>Fails after a call that failed.</summary>
    public ulong Recover(ulong step)
    {
        var (succeeded, answer) = Try(() => At<IStumble>(Address).Walk(step));
        Require(succeeded, new FellError(99)); // here: recovered
        return answer;
    }

    ulong Deep(ulong step)
    {
        var half = step / 2;
        return half - step; // here: inside
    }
}

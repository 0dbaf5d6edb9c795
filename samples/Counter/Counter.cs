using DeCA10B;
using DeCA10B.Contracts;

namespace Samples;

/// <summary>Somebody counted.</summary>
public readonly partial record struct CountedEvent([Indexed] Address Sender, ulong Count) : IEvent;

/// <summary>The owner limited the steps.</summary>
public readonly partial record struct StepLimitedEvent(ulong Maximum) : IEvent;

/// <summary>The step is larger than the owner allows.</summary>
public readonly partial record struct StepTooLargeError(ulong Step, ulong Maximum) : IError;

/// <summary>Counts in steps that the owner limits.</summary>
[Contract]
public sealed partial class Counter : Ownable
{
    /// <summary>The count so far.</summary>
    public ulong Count { get; private set; }

    /// <summary>The largest step allowed.</summary>
    public ulong MaximumStep { get; private set; } = 10;

    /// <summary>Counts on. Fails with panic 0x11 at the end of the 64 bits.</summary>
    public void Increment(ulong step)
    {
        Require(step <= MaximumStep, new StepTooLargeError(step, MaximumStep));
        Count += step;
        Emit(new CountedEvent(Msg.Sender, Count));
    }

    /// <summary>Limits the steps. Only the owner may.</summary>
    [OnlyOwner]
    public void LimitStep(ulong maximumStep)
    {
        MaximumStep = maximumStep;
        Emit(new StepLimitedEvent(maximumStep));
    }
}

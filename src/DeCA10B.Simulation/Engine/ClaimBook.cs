using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Foresight;

namespace DeCA10B.Simulation.Engine;

/// <summary>The open deposits of a run, sorted by what can be done with them now, so that nobody tries what cannot succeed.</summary>
/// <remarks>
/// A deposit is young, then mature (its author can take it back where the model agrees, others can report it where not), then free for all.
/// Each change of the model moves margins by a bounded amount; a mature sample is looked at again only when its margin may have been used up. So the work is
/// that of the deposits that change, not of all for each event.
/// </remarks>
/// <param name="foresight">What the model says.</param>
/// <param name="refundWait">Seconds until a deposit is mature.</param>
/// <param name="freeWait">Seconds until it is free for all.</param>
public sealed class ClaimBook(IForesight foresight, long refundWait, long freeWait)
{
    private static readonly Comparer<AddedSample> ByNumber = Comparer<AddedSample>.Create((left, right) => left.Number.CompareTo(right.Number));

    private readonly Queue<AddedSample> young = new();
    private readonly Queue<AddedSample> mature = new();
    private readonly PriorityQueue<AddedSample, long> held = new();
    private readonly Dictionary<Agent, SortedSet<AddedSample>> agreed = [];
    private readonly SortedSet<AddedSample> disputed = new(ByNumber);
    private readonly SortedSet<AddedSample> free = new(ByNumber);

    /// <summary>How many deposits are not used up.</summary>
    public int OpenCount { get; private set; }

    /// <summary>Deposits whose label the model disagrees with, oldest first.</summary>
    public IReadOnlyCollection<AddedSample> Disputed => disputed;

    /// <summary>Deposits that anyone can take, oldest first.</summary>
    public IReadOnlyCollection<AddedSample> Free => free;

    /// <summary>Deposits of an author that the model agrees with, oldest first.</summary>
    public IReadOnlyCollection<AddedSample> Refundable(Agent author) => agreed.TryGetValue(author, out var own) ? own : [];

    /// <summary>Adds a deposit.</summary>
    internal void Add(AddedSample contribution)
    {
        if (contribution.Claimable == UInt256.Zero) return;
        OpenCount++;
        young.Enqueue(contribution);
    }

    /// <summary>Takes note of the time and of what the model has come to say.</summary>
    /// <param name="time">Seconds of the run, of the next transaction.</param>
    internal void Refresh(long time)
    {
        while (young.TryPeek(out var next) && time - next.Time >= refundWait)
        {
            mature.Enqueue(young.Dequeue());
            if (time - next.Time < freeWait) Sort(next);
        }

        while (mature.TryPeek(out var next) && time - next.Time >= freeWait)
        {
            mature.Dequeue();
            if (next.Claimable == UInt256.Zero) continue;
            Unsort(next);
            free.Add(next);
        }

        var drift = foresight.Drift;
        while (held.TryPeek(out var next, out var holdsUntil) && holdsUntil < drift)
        {
            held.Dequeue();
            if (next.Claimable == UInt256.Zero || free.Contains(next)) continue;
            Unsort(next);
            Sort(next);
        }
    }

    /// <summary>Takes note of a payout.</summary>
    internal void Take(AddedSample contribution, UInt256 wei)
    {
        contribution.Claimable -= wei;
        if (contribution.Claimable > UInt256.Zero) return;
        OpenCount--;
        Unsort(contribution);
        free.Remove(contribution);
    }

    private void Sort(AddedSample contribution)
    {
        var outlook = foresight.Look(contribution.Sample);
        contribution.IsDisputed = outlook.Label != contribution.Label;
        if (contribution.IsDisputed) disputed.Add(contribution);
        else Of(contribution.Author).Add(contribution);
        held.Enqueue(contribution, outlook.HoldsUntil);
    }

    private void Unsort(AddedSample contribution)
    {
        if (contribution.IsDisputed) disputed.Remove(contribution);
        else Of(contribution.Author).Remove(contribution);
    }

    private SortedSet<AddedSample> Of(Agent author)
    {
        if (!agreed.TryGetValue(author, out var own)) agreed.Add(author, own = new(ByNumber));
        return own;
    }
}

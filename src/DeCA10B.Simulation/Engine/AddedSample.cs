using DeCA10B.Simulation.Agents;

namespace DeCA10B.Simulation.Engine;

/// <summary>A sample that was accepted, and what is known of its deposit.</summary>
public sealed class AddedSample
{
    internal AddedSample(int number, Agent author, long[] sample, ulong label, ulong addedTime, long time, UInt256 deposit)
    {
        Number = number;
        Author = author;
        Sample = sample;
        Label = label;
        AddedTime = addedTime;
        Time = time;
        Deposit = deposit;
        Claimable = deposit;
    }

    /// <summary>Which it is, in the order of acceptance.</summary>
    public int Number { get; }

    /// <summary>Who added it.</summary>
    public Agent Author { get; }

    /// <summary>The sample.</summary>
    public long[] Sample { get; }

    /// <summary>The label it was given.</summary>
    public ulong Label { get; }

    /// <summary>When, in Unix seconds.</summary>
    public ulong AddedTime { get; }

    /// <summary>When, in seconds of the run.</summary>
    public long Time { get; }

    /// <summary>What was paid, in wei.</summary>
    public UInt256 Deposit { get; }

    /// <summary>What is left of it, in wei.</summary>
    public UInt256 Claimable { get; internal set; }

    /// <summary>Whether its author took it back.</summary>
    public bool IsRefunded { get; internal set; }

    /// <summary>Whether the model disagreed with the label when last looked at.</summary>
    public bool IsDisputed { get; internal set; }

    /// <summary>Who reported it; null while nobody has.</summary>
    internal HashSet<Agent>? Reporters { get; private set; }

    internal bool WasReportedBy(Agent agent) => Reporters?.Contains(agent) == true;

    internal void AddReporter(Agent agent) => (Reporters ??= []).Add(agent);
}

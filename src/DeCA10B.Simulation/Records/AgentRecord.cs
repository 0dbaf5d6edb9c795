namespace DeCA10B.Simulation;

/// <summary>An agent as it was set up, with the fields that the known run files have.</summary>
public sealed record AgentRecord
{
    /// <summary>Its name; it decides the order among agents that act in one second.</summary>
    public required string Name { get; init; }

    /// <summary>What it is: <c>honest</c>, <c>malicious</c>, <c>caller</c>, or the name of an adversary.</summary>
    public required string Role { get; init; }

    /// <summary>Wei at the start.</summary>
    public required UInt256 StartBalance { get; init; }

    /// <summary>Units it offers for a sample, on average.</summary>
    public double MeanDeposit { get; init; }

    /// <summary>Standard deviation of that, in units.</summary>
    public double StandardDeviationOfDeposit { get; init; }

    /// <summary>Seconds between its events, on average.</summary>
    public double MeanWait { get; init; }

    /// <summary>Standard deviation of that, in seconds.</summary>
    public double StandardDeviationOfWait { get; init; } = 1;

    /// <summary>Units it pays for a prediction; 0 unless it calls the model.</summary>
    public double PayToCall { get; init; }

    /// <summary>Whether it means well.</summary>
    public bool IsGood { get; init; } = true;

    /// <summary>The chance that it labels a sample wrongly by mistake, 0 to 1.</summary>
    public double MistakeProbability { get; init; }

    /// <summary>Whether it only calls the model and adds nothing.</summary>
    public bool CallsModel { get; init; }

    /// <summary>Whose account it is, where one person has several; null is a person of its own.</summary>
    public string? Person { get; init; }
}

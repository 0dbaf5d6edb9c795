namespace DeCA10B.Simulation.Mechanisms;

/// <summary>The terms of deposits.</summary>
public sealed record DepositTerms
{
    /// <summary>Seconds after which a deposit can be refunded, or its sample reported.</summary>
    public uint RefundWait { get; init; } = 86_400;

    /// <summary>Seconds after which anyone can take what is left: nine days.</summary>
    public uint FreeWait { get; init; } = 777_600;

    /// <summary>Units that a sample costs a second after another; a sample costs this / floor(sqrt(seconds since the last one)).</summary>
    public uint CostOfHaste { get; init; } = 60;

    /// <summary>Whether, when no sample is left, only deposits that are free for all are taken any more, as the known simulation has it: refunds and reports end with the stream.</summary>
    public bool EndsClaimsWithStream { get; init; } = true;
}

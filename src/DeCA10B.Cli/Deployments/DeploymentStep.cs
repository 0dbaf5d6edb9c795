namespace DeCA10B.Cli.Deployments;

/// <summary>How far a transaction of a deployment got.</summary>
enum StepState
{
    /// <summary>It was written down and perhaps sent.</summary>
    Sent,

    /// <summary>It is in a block and succeeded.</summary>
    Mined,

    /// <summary>It never came into a block, or reverted there: it did nothing.</summary>
    Lost,
}

/// <summary>A transaction of a deployment.</summary>
sealed record DeploymentStep
{
    /// <summary>What it does, for people.</summary>
    public required string What { get; init; }

    /// <summary>Keccak-256 of receiver, value and data: what it does, for the program.</summary>
    public required string Key { get; init; }

    /// <summary>Its number among the sender's transactions.</summary>
    public required ulong Nonce { get; init; }

    /// <summary>Its hash; null while the node that signs has not said.</summary>
    public string? Hash { get; init; }

    /// <summary>How far it got.</summary>
    public required StepState State { get; init; }

    /// <summary>The block that holds it.</summary>
    public ulong Block { get; init; }

    /// <summary>Gas used.</summary>
    public ulong GasUsed { get; init; }

    /// <summary>What a unit of gas cost, in wei.</summary>
    public UInt256 GasPrice { get; init; }

    /// <summary>The contract it created.</summary>
    public string? Contract { get; init; }
}

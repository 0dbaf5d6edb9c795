namespace DeCA10B.Contracts;

/// <summary>The settings of a <see cref="Stakeable64"/>, for contracts that it is a part of.</summary>
public struct StakeableTerms
{
    /// <summary>Seconds after which a sample can be refunded or reported.</summary>
    public uint RefundWaitTimeS;

    /// <summary>Seconds after which the beneficiary can take what is left of a deposit; not less.</summary>
    public uint OwnerClaimWaitTimeS;

    /// <summary>Seconds after which anyone can take what is left of a deposit; not less again.</summary>
    public uint AnyAddressClaimWaitTimeS;

    /// <summary>The price factor, in wei; 0 makes samples free.</summary>
    public UInt80 CostWeight;
}

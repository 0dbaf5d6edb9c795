namespace DeCA10B.Contracts;

/// <summary>How an account has done as a contributor: one storage slot.</summary>
public struct AddressStats
{
    /// <summary>Samples refunded: the model came to agree with them.</summary>
    public UInt128 NumValid;

    /// <summary>Samples submitted.</summary>
    public UInt128 NumSubmitted;
}

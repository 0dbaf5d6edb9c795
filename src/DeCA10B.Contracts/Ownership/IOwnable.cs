namespace DeCA10B.Contracts;

/// <summary>A contract with one owner that can be changed.</summary>
[ContractInterface]
public interface IOwnable : IContract
{
    /// <summary>Who may call the guarded functions.</summary>
    [View]
    Address Owner { get; }

    /// <summary>Makes somebody else the owner. Only the owner may.</summary>
    /// <param name="newOwner">The next owner, not the zero address.</param>
    void TransferOwnership(Address newOwner);
}

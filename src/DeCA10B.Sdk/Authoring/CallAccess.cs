using DeCA10B.Native;

namespace DeCA10B;

/// <summary>The message call being served: Solidity's <c>msg</c>.</summary>
public readonly struct MessageAccess
{
    private readonly Machine machine;

    internal MessageAccess(Machine machine) => this.machine = machine;

    /// <summary>The account or contract that made this call.</summary>
    public Address Sender => machine.Frame.Sender;

    /// <summary>The wei sent with this call.</summary>
    public UInt256 Value => machine.Frame.Value;
}

/// <summary>The block that holds the transaction: Solidity's <c>block</c>.</summary>
public readonly struct BlockAccess
{
    private readonly Machine machine;

    internal BlockAccess(Machine machine) => this.machine = machine;

    /// <summary>Its time in Unix seconds.</summary>
    public UInt256 Timestamp => machine.Timestamp;

    /// <summary>Its number.</summary>
    public UInt256 Number => machine.BlockNumber;
}

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

    /// <summary>The account that its fees go to.</summary>
    public Address Coinbase => machine.Environment.Coinbase;

    /// <summary>The fee burned for each unit of gas, in wei.</summary>
    public UInt256 BaseFee => machine.Environment.BaseFee;

    /// <summary>The most gas that its transactions may use together.</summary>
    public UInt256 GasLimit => machine.Environment.BlockGasLimit;

    /// <summary>The chain's id.</summary>
    public UInt256 ChainId => machine.Environment.ChainId;
}

/// <summary>The transaction being served: Solidity's <c>tx</c>, of which the language has nothing. Its members exist to be told why.</summary>
public readonly struct TransactionAccess
{
    private const string Reason = "A contract may not ask for this: see DECA1050.";

    /// <summary>Not in the language: whoever signed is not who calls, and a check of it lets every contract between the two act for the signer.</summary>
    public Address Origin => throw new NotSupportedException(Reason);

    /// <summary>Not in the language: the native chain has no gas.</summary>
    public UInt256 GasPrice => throw new NotSupportedException(Reason);

    /// <summary>Not in the language: the native chain has no gas.</summary>
    public UInt256 GasLeft => throw new NotSupportedException(Reason);
}

namespace DeCA10B.Contracts;

/// <summary>The same sample, label and author were recorded in this very second. Wait a second.</summary>
/// <param name="DataKey">The key of the record.</param>
public readonly partial record struct DataAlreadyAddedError(Bytes32 DataKey) : IError;

/// <summary>Nobody of that address added that sample with that label at that time.</summary>
/// <param name="DataKey">The key looked for.</param>
public readonly partial record struct DataNotFoundError(Bytes32 DataKey) : IError;

/// <summary>A deposit does not fit the 80 bits that it is kept in.</summary>
/// <param name="Cost">The deposit in wei.</param>
public readonly partial record struct DepositTooLargeError(UInt256 Cost) : IError;

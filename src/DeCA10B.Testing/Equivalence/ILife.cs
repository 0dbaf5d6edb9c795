namespace DeCA10B.Testing;

/// <summary>A way to run a sequence on the EVM, each time from where the fixture ended.</summary>
interface ILife
{
    /// <summary>Runs calls.</summary>
    /// <param name="calls">The calls.</param>
    /// <param name="slots">The slots to read at the end, a list a contract.</param>
    /// <param name="cancellation">Stops the wait.</param>
    Task<Transcript> PlayAsync(IReadOnlyList<ContractCall> calls, IReadOnlyList<IReadOnlyCollection<UInt256>> slots, CancellationToken cancellation);
}

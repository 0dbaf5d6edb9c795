using DeCA10B.Chains;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>What a fixture left, the same on both chains.</summary>
/// <param name="Contracts">The contracts in the order of their deployment.</param>
/// <param name="Senders">Who calls.</param>
/// <param name="Accounts">Whose balances are compared: the chain's accounts, some that have nothing, and the contracts.</param>
/// <param name="Start">The newest block.</param>
sealed record Stage(IReadOnlyList<DeployedContract> Contracts, IReadOnlyList<Address> Senders, IReadOnlyList<Address> Accounts, Block Start)
{
    /// <summary>Accounts of nobody, for arguments.</summary>
    public static IReadOnlyList<Address> Strangers { get; } =
        [(Address)(UInt256)0xdeca10b1u, (Address)(UInt256)0xdeca10b2u];

    /// <summary>Every custom error that may come through: one contract hands on what another reverted with.</summary>
    public IReadOnlyDictionary<uint, SchemaRecord> Errors { get; } = Contracts.SelectMany(contract => contract.Schema.Errors)
        .DistinctBy(error => error.Hash).ToDictionary(error => (uint)((UInt256)error.Hash >> 224));

    /// <summary>Every event by its first topic.</summary>
    public IReadOnlyDictionary<Bytes32, SchemaRecord> Events { get; } = Contracts.SelectMany(contract => contract.Schema.Events)
        .DistinctBy(item => item.Hash).ToDictionary(item => item.Hash);

    /// <summary>The name of an account or contract in play.</summary>
    public string? NameOf(Address address)
    {
        if (Contracts.FirstOrDefault(contract => contract.Address == address) is { } found) return found.Name + ".Address";
        for (var index = 0; index < Accounts.Count; index++)
            if (Accounts[index] == address) return FormattableString.Invariant($"account{index}");
        return address.IsZero ? "Address.Zero" : null;
    }

    /// <summary>The blocks that calls make: each with its time and its calls.</summary>
    public IReadOnlyList<(ulong Time, IReadOnlyList<ContractCall> Calls)> Blocks(IReadOnlyList<ContractCall> calls)
    {
        var blocks = new List<(ulong Time, IReadOnlyList<ContractCall> Calls)>();
        var time = Start.Timestamp;
        foreach (var call in calls)
        {
            if (blocks.Count == 0 || call.Wait > 0)
            {
                time += Math.Max(call.Wait, 1);
                blocks.Add((time, new List<ContractCall>()));
            }

            ((List<ContractCall>)blocks[^1].Calls).Add(call);
        }

        return blocks;
    }
}

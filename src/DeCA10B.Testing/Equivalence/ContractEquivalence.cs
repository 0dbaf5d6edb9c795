using DeCA10B.Chains;
using DeCA10B.Metadata;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>A check of one contract, before its constructor arguments are known.</summary>
/// <param name="contract">What to deploy.</param>
public sealed class ContractEquivalence(ContractDescriptor contract)
{
    /// <summary>Deploys it with constructor arguments, from the first account.</summary>
    /// <param name="arguments">C# values that fit the constructor's parameters; for a struct an <c>object[]</c> of its fields.</param>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    public EquivalenceCheck Deploy(params object[] arguments) => DeployWithValue(UInt256.Zero, arguments);

    /// <summary>Deploys it with wei and constructor arguments, from the first account.</summary>
    /// <param name="value">Wei.</param>
    /// <param name="arguments">As with <see cref="Deploy"/>.</param>
    public EquivalenceCheck DeployWithValue(UInt256 value, params object[] arguments)
    {
        var parameters = ContractSchema.Parse(contract.Abi).Constructor;
        var encoded = SchemaEncoding.Encode(parameters, (object[])parameters.Normalize(arguments));
        return new EquivalenceCheck(async chain =>
        {
            var receipt = await chain.DeployAsync(contract, encoded, new CallOptions(Value: value)).ConfigureAwait(false);
            if (!receipt.Succeeded) throw new EquivalenceException($"The constructor of {contract.Name} reverted: {RevertReason.Of(receipt.RevertData, [])}");
        });
    }
}

using System.Reflection;
using DeCA10B.Chains;
using DeCA10B.Metadata;

namespace DeCA10B.Testing;

/// <summary>Checks that contracts do the same natively and on a real EVM: random sequences of calls run in both lives, and everything that can be seen of them is compared.</summary>
/// <example><code>await Equivalence.Of(Counter.Descriptor).Deploy(5u).CheckAsync(sequences: 1_000);</code></example>
public static class Equivalence
{
    /// <summary>Checks one contract.</summary>
    /// <param name="contract">What to deploy; the generated <c>Descriptor</c>.</param>
    public static ContractEquivalence Of(ContractDescriptor contract) => new(contract);

    /// <summary>Checks one contract.</summary>
    /// <typeparam name="TContract">A deployable contract: one with a generated <c>Descriptor</c>.</typeparam>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static ContractEquivalence Of<TContract>() where TContract : Contract =>
        typeof(TContract).GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)?.GetValue(null) is ContractDescriptor contract
            ? new(contract)
            : throw new ArgumentException($"{typeof(TContract).Name} has no Descriptor: is it abstract, or did the generator not run?");

    /// <summary>Checks several contracts that know each other.</summary>
    /// <param name="fixture">Deploys and links them, the same on every chain that it is given; it runs once on the EVM and once a sequence natively.
    /// All contracts that it deploys through the chain are called and compared.</param>
    public static EquivalenceCheck Of(Func<ITestChain, Task> fixture) => new(fixture);
}

using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>How a test names functions: <c>addData</c>, <c>trainer.addData</c>, <c>price(uint256)</c>.</summary>
static class FunctionName
{
    public static bool Matches(DeployedContract contract, SchemaFunction? function, string name)
    {
        if (function is null) return false;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var wanted = name[(dot + 1)..];
        return (dot < 0 || name.AsSpan(0, dot).SequenceEqual(contract.Name)) && (wanted == function.Name || wanted == function.Signature);
    }

    /// <summary>The functions of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IReadOnlyList<(DeployedContract Contract, SchemaFunction Function)> Find(IReadOnlyList<DeployedContract> contracts, string name)
    {
        var found = contracts.SelectMany(contract => contract.Schema.Functions.Where(function => Matches(contract, function, name)).Select(function => (contract, function))).ToArray();
        return found.Length > 0 ? found : throw new ArgumentException(
            $"No function {name}. There are {string.Join(", ", contracts.SelectMany(contract => contract.Schema.Functions.Select(function => $"{contract.Name}.{function.Signature}")))}.");
    }
}

using DeCA10B.Chains;
using DeCA10B.Testing;
using Samples;

// The same client on both lives.
await CountAsync("native", new NativeChain());
if (Anvil.WhyUnavailable() is { } reason)
{
    Console.WriteLine(reason);
    return 3;
}

await using var node = await Anvil.StartAsync();
await CountAsync("anvil", node);
return 0;

static async Task CountAsync(string life, IChain chain)
{
    var counter = await CounterClient.DeployAsync(chain);
    await counter.IncrementAsync(7);
    var error = "";
    try
    {
        await counter.IncrementAsync(11);
    }
    catch (ContractRevertedException exception)
    {
        error = exception.Message;
    }

    Console.WriteLine($"{life}: count {await counter.CountAsync()}, owner {await counter.OwnerAsync()}; {error}");
}

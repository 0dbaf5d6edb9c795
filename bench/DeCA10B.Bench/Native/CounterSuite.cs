using BenchmarkDotNet.Attributes;
using DeCA10B.Abi;
using DeCA10B.Chains;
using Samples;

namespace DeCA10B.Bench.Native;

/// <summary>Small transactions on the native chain: what a call costs beside what it does.</summary>
public class CounterSuite
{
    private readonly NativeChain chain = new(new() { KeepsLogs = false });
    private readonly Counter counter;
    private readonly Dial dial;
    private readonly Address owner;
    private readonly CallRequest increment;
    private readonly CallRequest turn;

    /// <summary>Deploys a counter.</summary>
    public CounterSuite()
    {
        owner = chain.Accounts[0];
        counter = Counter.Deploy(chain);
        dial = Dial.Deploy(chain);
        increment = Request(counter.Address, "increment(uint64)");
        turn = Request(dial.Address, "turn(uint64)");
    }

    [Benchmark(Baseline = true)]
    public void Typed_call_that_writes() => dial.From(owner).Turn(10);

    [Benchmark]
    public void Typed_call_that_writes_and_logs() => counter.From(owner).Increment(1);

    [Benchmark]
    public ulong Typed_view() => counter.From(owner).Count;

    [Benchmark]
    public TransactionReceipt ABI_call_that_writes() => chain.Execute(turn);

    [Benchmark]
    public TransactionReceipt ABI_call_that_writes_and_logs() => chain.Execute(increment);

    private CallRequest Request(Address contract, string signature)
    {
        var writer = new AbiWriter(Selector.Of(signature), AbiType.WordSize);
        writer.Write(AbiTypes.UInt64, 10ul);
        return new(contract, writer.ToArray(), new(owner));
    }
}

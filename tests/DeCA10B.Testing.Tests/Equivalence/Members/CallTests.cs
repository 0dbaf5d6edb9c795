using CsCheck;
using DeCA10B.Chains;

namespace DeCA10B.Testing.Tests.Equivalence.Members;

/// <summary>Calls that leave the contract, in both lives.</summary>
public sealed class CallTests : EquivalenceTest
{
    // Held(), Deposit(uint64,uint256) with good arguments, with too few, an unknown function, nothing, less than a selector.
    static readonly Gen<byte[]> Data = Pick(
        Selector("held()"), [.. Selector("deposit(uint64,uint256)"), .. Word(100), .. Word(7)], [.. Selector("deposit(uint64,uint256)"), .. Word(1)],
        [.. Selector("deposit(uint64,uint256)"), .. Word(ulong.MaxValue), .. Enumerable.Repeat((byte)255, 32)], Selector("nothing()"), [], [1, 2, 3]);

    [Fact]
    public async Task Calls_with_value_and_calls_in_bytes_do_the_same()
    {
        var report = await Testing.Equivalence.Of(async chain =>
            {
                var vault = await VaultClient.DeployAsync(chain);
                await CallProbeClient.DeployAsync(chain, vault.Address, new CallOptions(Value: 1_000));
            })
            .With("pay", "limit", Gen.ULong[0, 400]).With("payMixed", "wei", Gen.Byte[0, 20]).With("raw", "data", Data).With("look", "data", Data)
            .With("raw", "wei", Gen.Byte[0, 3]).With("sendTo", "wei", Gen.Byte[0, 6]).With("trySendTo", "wei", Gen.Byte[0, 6]).With("payNothing", "limit", Gen.ULong[0, 1])
            .With("deposit", "limit", Gen.ULong[0, 20]).With("ordered", "wei", Gen.Byte[0, 20]).With("deposit", "shown", Gen.ULong[0, 9].Select(value => (UInt256)value))
            .Values(Gen.Frequency((4, Gen.Const(UInt256.Zero)), (1, Gen.ULong[0, 500].Select(value => (UInt256)value))))
            .CheckAsync(sequences: 300);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
    }

    static Gen<byte[]> Pick(params byte[][] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    static byte[] Selector(string signature) => Hashing.Keccak.Hash(System.Text.Encoding.ASCII.GetBytes(signature)).ToArray()[..4];

    static byte[] Word(ulong value) => ((Bytes32)(UInt256)value).ToArray();
}

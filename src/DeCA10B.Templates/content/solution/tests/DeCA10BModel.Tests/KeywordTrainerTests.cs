using CsCheck;
using DeCA10B;
using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10B.Testing;

namespace DeCA10BModel.Tests;

/// <summary>Each test runs natively and on a real EVM: the same client, the same lines.</summary>
public sealed class KeywordTrainerTests
{
    static readonly UInt256 Deposit = 1_000_000_000_000_000_000;
    static readonly StakeableTerms Terms = new() { RefundWaitTimeS = 60, OwnerClaimWaitTimeS = 600, AnyAddressClaimWaitTimeS = 6_000, CostWeight = (UInt80)1_000_000_000 };

    [Theory]
    [MemberData(nameof(Life.All), MemberType = typeof(Life))]
    public async Task The_model_learns_what_it_is_shown(string life)
    {
        await using var chain = await Life.StartAsync(life);
        var trainer = await DeployAsync(chain);
        Assert.Equal(0ul, await trainer.PredictAsync([3, 7]));
        await trainer.AddDataAsync([3, 7], 1, new(From: chain.Accounts[1], Value: Deposit));
        Assert.Equal(1ul, await trainer.PredictAsync([3, 7]));
        Assert.Equal(Fixed64.FromRaw(500_000_000), await trainer.WeightOfAsync(3));
    }

    [Theory]
    [MemberData(nameof(Life.All), MemberType = typeof(Life))]
    public async Task The_deposit_of_a_good_sample_comes_back(string life)
    {
        await using var chain = await Life.StartAsync(life);
        var trainer = await DeployAsync(chain);
        var author = chain.Accounts[1];
        await trainer.AddDataAsync([3], 1, new(From: author, Value: Deposit));
        var added = await chain.GetLatestBlockAsync();
        await Assert.ThrowsAsync<ContractRevertedException<TooEarlyError>>(async () => await trainer.RefundAsync([3], 1, added.Timestamp, new(From: author)));

        await chain.SetNextBlockTimestampAsync(added.Timestamp + 60);
        await trainer.RefundAsync([3], 1, added.Timestamp, new(From: author));
        Assert.Equal(UInt256.Zero, await chain.GetBalanceAsync(trainer.Address));
    }

    [Fact]
    public async Task Both_lives_are_one_program()
    {
        Life.SkipWithoutEvm();
        var texts = Gen.Long[0, 20].Array[1, 4];
        await Equivalence.Of<KeywordPerceptron>().Deploy(new[] { "other", "ours" }, Fixed64.FromRaw(500_000_000))
            .With("predict", "data", texts)
            .With("update", "data", texts)
            .With("update", "classification", Gen.ULong[0, 2])
            .With("classifications", "index", Gen.UInt[0, 3].Select(index => (UInt256)index))
            .With("featureIndices", "index", Gen.UInt[0, 3].Select(index => (UInt256)index))
            .CheckAsync(sequences: 100);
    }

    static ValueTask<KeywordTrainerClient> DeployAsync(IChain chain) =>
        KeywordTrainerClient.DeployAsync(chain, "Which texts are about us?", Terms, ["other", "ours"], Fixed64.FromRaw(500_000_000));
}

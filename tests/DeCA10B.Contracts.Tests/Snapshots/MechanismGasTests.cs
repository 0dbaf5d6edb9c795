using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Aggregation;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Markets;
using DeCA10B.Contracts.Tests.Oracles;
using DeCA10B.Contracts.Tests.PublicInterface;
using DeCA10B.Contracts.Tests.Staking;
using DeCA10B.Hashing;
using DeCA10B.Testing;
using DeCA10B.Testing.Snapshots;

namespace DeCA10B.Contracts.Tests.Snapshots;

/// <summary>Gas of the deployment and of a typical call of each function of the mechanisms, solc's legacy pipeline. A change of these files is a change of their users' bill.</summary>
public sealed class MechanismGasTests
{
    /// <summary>Samples of 20 features; the model is an averaged perceptron, which judges itself.</summary>
    [Theory, InlineData(false), InlineData(true)]
    public async Task The_gas_of_staking_is_as_verified(bool isFused)
    {
        await using var scene = await StartAsync();
        var (chain, options) = (scene.Chain, new CallOptions(scene.Deployer));
        var model = await AveragedPerceptronClient.DeployAsync(chain, ["no", "yes"], [.. Enumerable.Range(0, 200).Select(feature => (Int80)(feature % 2 == 0 ? 1_000_000_000 : -1_000_000_000))], 0, 500_000_000, options);
        StakingTrainer64Client trainer;
        if (isFused) trainer = StakingTrainer64Client.At(chain, (await FusedStakingTrainer64Client.DeployAsync(chain, StakingScene.Terms, 0, scene.Good, model.Address, model.Address, options)).Address);
        else
        {
            var rules = await StakeablePlus64Client.DeployAsync(chain, StakingScene.Terms, 0, scene.Good, options);
            trainer = await StakingTrainer64Client.DeployAsync(chain, rules.Address, model.Address, model.Address, options);
            await rules.TransferOwnershipAsync(trainer.Address, options);
        }

        await model.TransferOwnershipAsync(trainer.Address, options);
        async Task<Bytes32> CommitAsync(string remark, Address author, long[] data, byte salt)
        {
            Noting(scene).Remark = remark;
            var hidden = Keccak.Hash(Contract.EncodePacked((UInt256)31337, author, StakingScene.Salt(salt), 1ul, data));
            await trainer.CommitAsync(hidden, UInt256.MaxValue, ulong.MaxValue, await scene.NextAsync(author, 10, StakingScene.Floor * 8));
            return hidden;
        }

        async Task<ulong> AddAsync(string remark, Address author, long[] data, byte salt)
        {
            await CommitAsync(remark, author, data, salt);
            Noting(scene).Remark = remark;
            await trainer.RevealAsync(data, 1, StakingScene.Salt(salt), await scene.NextAsync(author, 1));
            return (await scene.Chain.GetLatestBlockAsync()).Timestamp;
        }

        var right = await AddAsync("right label, the first of all", scene.Good, Sample(0), 1);
        await AddAsync("right label", scene.Good, Sample(40), 2);
        await AddAsync("a copy", scene.Other, Sample(40), 3);
        var wrong = await AddAsync("wrong label", scene.Bad, Sample(121), 4);
        var forfeited = await CommitAsync("never revealed", scene.Bad, Sample(80), 5);
        await trainer.RefundAsync(Sample(0), 1, right, await scene.NextAsync(scene.Good, StakingScene.RefundWait));
        await trainer.ReportAsync(Sample(121), 1, wrong, scene.Bad, await scene.NextAsync(scene.Good, 1));
        Noting(scene).Remark = "to reporters";
        await trainer.SettleAsync(Sample(121), 1, wrong, scene.Bad, await scene.NextAsync(scene.Other, StakingScene.SettleWait));
        await trainer.ClaimAsync(scene.Good, Keccak.Hash(Contract.EncodePacked(Sample(121), 1ul, (UInt256)wrong, scene.Bad)), await scene.NextAsync(scene.Good, 1));
        for (var block = 0; block < StakingScene.Terms.RevealBlocks; block++) await chain.MineAsync();
        await trainer.ForfeitAsync(scene.Bad, forfeited, await scene.NextAsync(scene.Other, 1));
        await trainer.ExpireAsync(Sample(121), 1, wrong, scene.Bad, await scene.NextAsync(scene.Other, StakingScene.Expiry));
        await trainer.WithdrawAsync(await scene.NextAsync(scene.Good, 1));
        Snapshot.Verify(isFused ? "staking-fused-gas" : "staking-linked-gas", "txt", Noting(scene).Table.ToString());
    }

    /// <summary>A test set of two pieces of eight rows, one of them shown; the model is a perceptron.</summary>
    [Fact]
    public async Task The_gas_of_the_prediction_market_is_as_verified()
    {
        await using var scene = await StartAsync();
        var (chain, provider) = (scene.Chain, scene.Deployer);
        Piece[] pieces = [.. Enumerable.Range(0, 2).Select(index => Piece.Of(index, BrierScene.Rows))];
        var model = await ReversiblePerceptron64Client.DeployAsync(chain, [-1, -1, 1, -1, 1, 1], 0, 1, new CallOptions(provider));
        var market = await PredictionMarket64Client.DeployAsync(
            chain, model.Address, MarketScene.Terms(1_000, 2), MarketScene.Options(""), [pieces[0].Commitment(provider, 0), pieces[1].Commitment(provider, 1)], new CallOptions(provider, 1_000_000));
        await model.TransferOwnershipAsync(market.Address, new CallOptions(provider));
        await market.DrawPieceAsync(await scene.NextAsync(provider, 1));
        var shown = pieces[(int)await market.ShownPieceAsync()];
        await market.ShowPieceAsync(shown.Salt, shown.Rows, await scene.NextAsync(provider, 1));
        Noting(scene).Remark = "the first";
        await market.AddDataAsync([0], 1, await scene.NextAsync(scene.Good, 1, 1_000));
        await market.AddDataAsync([5], 0, await scene.NextAsync(scene.Other, 1, 1_000));
        await market.EndMarketAsync(await scene.NextAsync(scene.Other, 1));
        Noting(scene).Remark = "8 rows";
        await market.RevealPieceAsync(pieces[(int)await market.NextPieceAsync()].Salt, shown.Rows, await scene.NextAsync(provider, 1));
        Noting(scene).Remark = "8 rows of the model as it was";
        await market.ProcessAsync([], 8, await scene.NextAsync(scene.Other, 1));
        Noting(scene).Remark = "one contribution, 8 rows";
        await market.ProcessAsync([[0]], 9, await scene.NextAsync(scene.Other, 1));
        Noting(scene).Remark = "the rest";
        await market.ProcessAsync([[5]], 1_000, await scene.NextAsync(scene.Other, 1));
        Assert.Equal(MarketPhase.Collecting, await market.PhaseAsync());
        await market.CollectAsync(0, await scene.NextAsync(scene.Good, 1));
        await market.CollectRestAsync(await scene.NextAsync(provider, 1));
        await market.ReleaseModelAsync(provider, await scene.NextAsync(provider, 1));
        Snapshot.Verify("prediction-market-gas", "txt", Noting(scene).Table.ToString());
    }

    /// <summary>The same test set; one contribution helps, one harms and is taken back.</summary>
    [Fact]
    public async Task The_gas_of_the_Brier_market_is_as_verified()
    {
        await using var scene = await StartAsync();
        var (chain, provider) = (scene.Chain, scene.Deployer);
        Piece[] pieces = [.. Enumerable.Range(0, 2).Select(index => Piece.Of(index, BrierScene.Rows))];
        var model = await ReversiblePerceptron64Client.DeployAsync(chain, [-1, -1, 1, -1, 1, 1], 0, 1, new CallOptions(provider));
        var scoring = new BrierTerms { MarginScale = 10, MaxContributions = 20, ForfeitShare = 1_000, KeeperShare = 100 };
        var market = await BrierMarket64Client.DeployAsync(
            chain, model.Address, MarketScene.Terms(BrierScene.Stake, 1), scoring, [pieces[0].Commitment(provider, 0), pieces[1].Commitment(provider, 1)], new CallOptions(provider, BrierScene.Bounty));
        await model.TransferOwnershipAsync(market.Address, new CallOptions(provider));
        await market.DrawPieceAsync(await scene.NextAsync(provider, 1));
        var shown = pieces[(int)await market.ShownPieceAsync()];
        await market.ShowPieceAsync(shown.Salt, shown.Rows, await scene.NextAsync(provider, 1));
        (Address Author, long[] Data, ulong Label)[] contributions = [(scene.Good, [0], 1), (scene.Bad, [2, 4], 0)];
        for (var index = 0; index < 2; index++)
        {
            var (author, data, label) = contributions[index];
            Noting(scene).Remark = index == 0 ? "the first" : "";
            await market.CommitAsync(BrierScene.Hidden(author, data, label, BrierScene.Salt(index)), await scene.NextAsync(author, 1, BrierScene.Stake));
        }

        await market.EndMarketAsync(await scene.NextAsync(scene.Other, MarketScene.Participation + 1));
        for (var index = 0u; index < 2; index++)
            await market.RevealAsync(index, contributions[index].Data, contributions[index].Label, BrierScene.Salt((int)index), await scene.NextAsync(contributions[index].Author, 1));
        await market.EndOpeningAsync(await scene.NextAsync(scene.Other, MarketScene.RevealWait + 1));
        Noting(scene).Remark = "8 rows";
        await market.RevealPieceAsync(pieces[(int)await market.NextPieceAsync()].Salt, shown.Rows, await scene.NextAsync(provider, 1));
        Noting(scene).Remark = "8 rows of the model as it was";
        await market.ProcessAsync([], 8, await scene.NextAsync(scene.Other, 1));
        Noting(scene).Remark = "one contribution that is kept, 8 rows";
        await market.ProcessAsync([[0]], 9, await scene.NextAsync(scene.Other, 1));
        Noting(scene).Remark = "one contribution that is taken back, 8 rows";
        await market.ProcessAsync([[2, 4], [2, 4]], 20, await scene.NextAsync(scene.Other, 1));
        Assert.Equal(MarketPhase.Collecting, await market.PhaseAsync());
        await market.CollectAsync(0, await scene.NextAsync(scene.Good, 1));
        await market.CollectFeesAsync(await scene.NextAsync(scene.Other, 1));
        await market.CollectRestAsync(await scene.NextAsync(provider, 1));
        Snapshot.Verify("brier-market-gas", "txt", Noting(scene).Table.ToString());
    }

    /// <summary>Three oracles, of whom two must agree.</summary>
    [Fact]
    public async Task The_gas_of_the_oracle_classifier_is_as_verified()
    {
        await using var scene = await StartAsync();
        var oracles = await OracleScene.DeployAsync(scene);
        await oracles.Contract.UpdateAsync([1, 2, 3], 1, await scene.NextAsync(scene.Deployer, 1));
        var id = await oracles.AskAsync(1, 2, 3);
        await oracles.AnswerAsync(id, 1, 1, 0);
        await oracles.FinishAsync(id);
        await oracles.SettleAsync(id, 0, 2);
        id = await oracles.AskAsync(4, 5, 6);
        await oracles.AnswerAsync(id, 1, 1);
        await oracles.Contract.DisputeAsync(id, await scene.NextAsync(scene.Other, OracleScene.AnswerWait, 50));
        await oracles.Contract.DecideAsync(id, 0, await scene.NextAsync(scene.Deployer, 1));
        await oracles.Contract.WithdrawAsync(await scene.NextAsync(scene.Good, 1));
        await oracles.Contract.CollectTreasuryAsync(await scene.NextAsync(scene.Deployer, 1));
        await oracles.Contract.ResignAsync(await scene.NextAsync(scene.Good, 1));
        await oracles.Contract.FreeStakeAsync(await scene.NextAsync(scene.Good, 3_600));
        Snapshot.Verify("oracle-gas", "txt", Noting(scene).Table.ToString());
    }

    /// <summary>Four participants, of whom one is silent.</summary>
    [Fact]
    public async Task The_gas_of_the_secure_sum_is_as_verified()
    {
        await using var scene = await StartAsync();
        await using var sum = await SumScene.DeployAsync(scene);
        for (var dealer = 0; dealer < SumScene.Count; dealer++) await sum.DealAsync(dealer, 10 * dealer);
        await sum.AdvanceAsync(1);
        for (var holder = 0; holder < 3; holder++) await sum.RevealAsync(holder, 0, 1, 2, 3);
        await sum.AdvanceAsync();
        for (var dealer = 0; dealer < SumScene.Count; dealer++) await sum.OpenAsync(dealer, 3);
        await sum.WithdrawAsync(0);
        Snapshot.Verify("secure-sum-gas", "txt", Noting(scene).Table.ToString());
    }

    /// <summary>The trainer linked with points; samples of 20 features.</summary>
    [Fact]
    public async Task The_gas_of_points_is_as_verified()
    {
        await using var scene = await StartAsync();
        var (chain, options) = (scene.Chain, new CallOptions(scene.Deployer));
        var handler = await DataHandler64Client.DeployAsync(chain, options);
        var points = await Points64Client.DeployAsync(chain, 60, 3_600, 7_200, options);
        var model = await SparsePerceptronClient.DeployAsync(chain, ["no", "yes"], [.. Enumerable.Range(0, 200).Select(feature => (Int80)(feature % 2 == 0 ? 1_000_000_000 : -1_000_000_000))], 0, 500_000_000, options);
        var trainer = await CollaborativeTrainer64Client.DeployAsync(chain, "scene", "a test", "none", handler.Address, points.Address, model.Address, options);
        await handler.TransferOwnershipAsync(trainer.Address, options);
        await points.TransferOwnershipAsync(trainer.Address, options);
        await model.TransferOwnershipAsync(trainer.Address, options);
        async Task<ulong> AddAsync(string remark, Address author, int first)
        {
            Noting(scene).Remark = remark;
            await trainer.AddDataAsync(Sample(first), 1, await scene.NextAsync(author));
            return (await chain.GetLatestBlockAsync()).Timestamp;
        }

        var right = await AddAsync("right label, the first of all", scene.Good, 0);
        await AddAsync("right label", scene.Good, 40);
        var wrong = await AddAsync("wrong label", scene.Bad, 121);
        await trainer.RefundAsync(Sample(0), 1, right, await scene.NextAsync(scene.Good));
        await trainer.ReportAsync(Sample(121), 1, wrong, scene.Bad, await scene.NextAsync(scene.Good));
        Snapshot.Verify("points-gas", "txt", Noting(scene).Table.ToString());
    }

    static async Task<Scene> StartAsync()
    {
        Assert.SkipWhen(Artifact.Find(nameof(SparsePerceptron))?.IsViaIR == true, "the figures are the legacy pipeline's");
        if (Anvil.WhyUnavailable() is { } reason) Assert.Skip(reason);
        var node = await Anvil.StartAsync();
        return new Scene(new NotingChain(node), node);
    }

    static NotingChain Noting(Scene scene) => (NotingChain)scene.Chain;

    static long[] Sample(int first) => [.. Enumerable.Range(0, 20).Select(index => first + (2L * index))];
}

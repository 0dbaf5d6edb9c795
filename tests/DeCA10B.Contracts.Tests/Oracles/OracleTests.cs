using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;

namespace DeCA10B.Contracts.Tests.Oracles;

public sealed class OracleTests
{
    static readonly Bytes32 SampleHash = Hashing.Keccak.Hash(Contract.EncodePacked(new long[] { 0, 2 }));

    [Theory, BothLives]
    public async Task What_enough_oracles_agree_on_is_the_prediction_and_they_share_the_fee(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        var id = await scene.AskAsync(0, 2);
        await Scene.RefusedAsync(new NotAnsweredError(SampleHash), async () => await scene.Contract.PredictAsync([0, 2]));
        await scene.AnswerAsync(id, 1, 1, 0);
        await scene.AssertConservedAsync(openFees: 101);
        await scene.FinishAsync(id);
        Assert.Equal(1ul, await scene.Contract.PredictAsync([0, 2]));
        await scene.SettleAsync(id, 0, 1, 2);
        Assert.Equal((UInt256)50, await scene.Contract.OwedAsync(scene.Oracles[0]));
        Assert.Equal((UInt256)51, await scene.Contract.OwedAsync(scene.Oracles[1]));
        Assert.Equal((UInt256)600, (await scene.Contract.OracleOfAsync(scene.Oracles[2])).Stake);
        Assert.Equal((UInt256)400, await scene.Contract.TreasuryAsync());
        await Scene.RefusedAsync(new WrongVoteError(scene.Oracles[0]), () => scene.SettleAsync(id, 0));
        await scene.AssertConservedAsync();
        await scene.Contract.WithdrawAsync(await scene.NextAsync(scene.Oracles[0]));
        await scene.AssertConservedAsync();
    }

    [Theory, BothLives]
    public async Task Without_a_quorum_the_asker_gets_the_fee_back_and_the_unrevealed_are_punished(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        var id = await scene.AskAsync(0, 2);
        await scene.CommitAsync(id, scene.Oracles[2], 1);
        await scene.AnswerAsync(id, 1, 0);
        await scene.FinishAsync(id);
        Assert.Equal(QuestionState.Failed, (await scene.Contract.QuestionsAsync(id)).State);
        Assert.Equal((UInt256)101, await scene.Contract.OwedAsync(scene.Asker));
        await scene.SettleAsync(id, 0, 1, 2);
        Assert.Equal([1_000, 1_000, 600], await StakesAsync(scene));
        await scene.AssertConservedAsync();
    }

    [Theory, BothLives]
    public async Task A_dispute_that_is_right_overturns_the_answer_and_punishes_who_gave_it(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        var id = await scene.AskAsync(0, 2);
        await scene.AnswerAsync(id, 0, 0, 1);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Contract.DisputeAsync(id, await scene.NextAsync(scene.Asker, 1, 50)));
        await scene.Contract.DisputeAsync(id, await scene.NextAsync(scene.Asker, OracleScene.AnswerWait, 50));
        await Scene.RefusedAsync(new NotAdministratorError(scene.Asker), async () => await scene.Contract.DecideAsync(id, 1, await scene.NextAsync(scene.Asker)));
        await scene.AssertConservedAsync(101, 50);
        await scene.Contract.DecideAsync(id, 1, await scene.NextAsync(scene.Administrator));
        Assert.Equal(1ul, await scene.Contract.PredictAsync([0, 2]));
        await scene.SettleAsync(id, 0, 1, 2);
        Assert.Equal([600, 600, 1_000], await StakesAsync(scene));
        Assert.Equal((UInt256)101, await scene.Contract.OwedAsync(scene.Oracles[2]));
        Assert.Equal((UInt256)50, await scene.Contract.OwedAsync(scene.Asker));
        await scene.AssertConservedAsync();
    }

    [Theory, BothLives]
    public async Task A_dispute_that_is_wrong_costs_its_bond_and_one_that_nobody_decides_fails_the_question(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        foreach (var decides in new[] { true, false })
        {
            var id = await scene.AskAsync(0, 2);
            await scene.AnswerAsync(id, 1, 1, 1);
            await scene.Contract.DisputeAsync(id, await scene.NextAsync(scene.Asker, OracleScene.AnswerWait, 50));
            if (decides) await scene.Contract.DecideAsync(id, 1, await scene.NextAsync(scene.Administrator));
            else await scene.FinishAsync(id);
            await scene.SettleAsync(id, 0, 1, 2);
            Assert.Equal((UInt256)50, await scene.Contract.TreasuryAsync());
            Assert.Equal((UInt256)(decides ? 0 : 151), await scene.Contract.OwedAsync(scene.Asker));
            Assert.Equal([1_000, 1_000, 1_000], await StakesAsync(scene));
            await scene.AssertConservedAsync();
        }
    }

    [Theory, BothLives]
    public async Task Answers_are_hidden_until_all_are_committed_and_nobody_answers_for_another(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        var id = await scene.AskAsync(0, 2);
        await scene.CommitAsync(id, scene.Oracles[0], 1);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(() => scene.RevealAsync(id, scene.Oracles[0], 1));
        await Scene.RefusedAsync(new WrongVoteError(scene.Oracles[0]), () => scene.CommitAsync(id, scene.Oracles[0], 0));
        await Scene.RefusedAsync(new NotOracleError(scene.Asker), () => scene.CommitAsync(id, scene.Asker, 0));
        await scene.PassAsync(OracleScene.AnswerWait);
        await Assert.ThrowsAnyAsync<ContractRevertedException>(() => scene.CommitAsync(id, scene.Oracles[1], 1));
        await Scene.RefusedAsync(new WrongVoteError(scene.Oracles[0]), () => scene.RevealAsync(id, scene.Oracles[0], 0));
        await Scene.RefusedAsync(new WrongVoteError(scene.Oracles[1]), () => scene.RevealAsync(id, scene.Oracles[1], 1));
        await scene.RevealAsync(id, scene.Oracles[0], 1);
        await Scene.RefusedAsync(new WrongVoteError(scene.Oracles[0]), () => scene.RevealAsync(id, scene.Oracles[0], 1));
    }

    [Theory, BothLives]
    public async Task An_answer_that_the_model_has_left_behind_is_no_prediction(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        var id = await scene.AskAsync(0, 2);
        await scene.AnswerAsync(id, 1, 1, 1);
        await scene.FinishAsync(id);
        await Scene.RefusedAsync(new NotOwnerError(scene.Asker), async () => await scene.Contract.UpdateAsync([1], 1, await scene.NextAsync(scene.Asker)));
        await scene.Contract.UpdateAsync([1], 1, await scene.NextAsync(scene.Administrator));
        Assert.Equal(1ul, await scene.Contract.PredictAsync([0, 2]));
        await scene.Contract.UpdateAsync([1], 1, await scene.NextAsync(scene.Administrator));
        await Scene.RefusedAsync(new NotAnsweredError(SampleHash), async () => await scene.Contract.PredictAsync([0, 2]));
    }

    [Theory, BothLives]
    public async Task Oracles_are_admitted_stake_and_get_what_is_left_of_it_when_all_is_settled(Life life)
    {
        await using var scene = await OracleScene.DeployAsync(life);
        await Scene.RefusedAsync(new NotOracleError(scene.Asker), async () => await scene.Contract.RegisterAsync(await scene.NextAsync(scene.Asker, 1, 1_000)));
        await scene.Contract.AdmitAsync(scene.Asker, true, await scene.NextAsync(scene.Administrator));
        await Scene.RefusedAsync(new WrongPaymentError(999, 1_000), async () => await scene.Contract.RegisterAsync(await scene.NextAsync(scene.Asker, 1, 999)));
        await Scene.RefusedAsync(new TooManyOraclesError(), async () => await scene.Contract.RegisterAsync(await scene.NextAsync(scene.Asker, 1, 1_000)));
        await scene.Contract.ResignAsync(await scene.NextAsync(scene.Oracles[0]));
        await scene.Contract.RegisterAsync(await scene.NextAsync(scene.Asker, 1, 1_000));
        await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await scene.Contract.FreeStakeAsync(await scene.NextAsync(scene.Oracles[0])));
        await scene.Contract.FreeStakeAsync(await scene.NextAsync(scene.Oracles[0], (OracleScene.AnswerWait * 2) + (OracleScene.DisputeWait * 3)));
        Assert.Equal((UInt256)1_000, await scene.Contract.OwedAsync(scene.Oracles[0]));
        await scene.AssertConservedAsync();
    }

    [Theory, BothLives]
    public async Task A_quorum_is_more_than_half(Life life)
    {
        await using var scene = await LifeStart.StartAsync(life);
        foreach (var wrong in new[] { OracleScene.Terms with { Quorum = 1 }, OracleScene.Terms with { MaxOracles = 4 }, OracleScene.Terms with { MaxOracles = 33, Quorum = 20 }, OracleScene.Terms with { Penalty = 1_001 } })
            await Scene.RefusedAsync(new TermsInvalidError(), async () => await OracleClassifier64Client.DeployAsync(scene.Chain, wrong));
    }

    static async Task<UInt256[]> StakesAsync(OracleScene scene)
    {
        var stakes = new List<UInt256>();
        foreach (var oracle in scene.Oracles) stakes.Add((await scene.Contract.OracleOfAsync(oracle)).Stake);
        return [.. stakes];
    }
}

using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Oracles;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>An oracle classifier whose callers know which phase a question is in.</summary>
static class OracleStage
{
    static readonly Gen<long[]> Sample = Gen.Frequency((12, Gen.Long[0, 1].Array[1]), (1, Gen.Long[0, 2].Array[0, 2]));

    public static IEnumerable<FamilyStage> All
    {
        get
        {
            var stage = new FamilyStage("oracle classifier", DeployAsync, OracleClassifier64.Descriptor);
            stage.Check.Waits(Gen.ULong[0, 20]).Values(Gen.OneOf(Gen.Const((UInt256)0), Gen.Const((UInt256)101), Gen.Const((UInt256)50), Gen.Const((UInt256)1_000)));
            yield return stage
                .With("ask update predict answerOf", "data", Sample).With("update", "classification", Samples.Label)
                .With("questions voteOf finish decide dispute settleAnswer commitAnswer revealAnswer", "id", Gen.UInt[0, 3])
                .Weight(1, "ask register resign freeStake commitAnswer revealAnswer dispute decide settleAnswer withdraw transferOwnership offerAdministration acceptAdministration collectTreasury admit")
                .Weight(1, "finish").Weight(3, "update")
                .Calls(80, Gen.Select(Sample, Gen.Int[0, 3], Gen.Frequency((5, Gen.Const(1ul)), (1, Gen.Const(0ul)))), Next)
                .Calls(8, Gen.Int[0, 3], Join)
                .Calls(6, Gen.Select(Gen.Int[0, 3], Gen.Bool), Leave)
                .Calls(5, Gen.Int[0, 3], Withdraw).OfOwners();
        }
    }

    static async Task DeployAsync(ITestChain chain)
    {
        var contract = await OracleClassifier64Client.DeployAsync(chain, OracleScene.Terms);
        for (var index = 1; index < 4; index++)
        {
            await contract.AdmitAsync(chain.Accounts[index], true);
            if (index < 3) await contract.RegisterAsync(new CallOptions(chain.Accounts[index], 1_000));
        }
    }

    static OracleClassifier64 Of(Situation situation) => situation.Contract<OracleClassifier64>();

    static Bytes32 Salt { get; } = Keccak.Hash([3]);

    static Bytes32 Hidden(uint id, Address oracle, ulong label) => Keccak.Hash(Contract.EncodePacked(id, oracle, Salt, label));

    /// <summary>What the newest question waits for: answers, their revelation, a dispute and its decision, its end, the settlement of each answer; and then another question.</summary>
    static Call? Next(Situation situation, (long[] Data, int Pick, ulong Label) choice)
    {
        var contract = Of(situation);
        if (contract.QuestionCount == 0) return new Call("ask", choice.Data) { Value = 101 };
        var id = (uint)contract.QuestionCount - 1;
        var question = contract.Questions(id);
        var now = situation.Chain.LatestBlock.Timestamp;
        var votes = situation.Senders.Select(oracle => (Oracle: oracle, Vote: contract.VoteOf(id, oracle))).ToArray();
        var silent = votes.Where(item => item.Vote.Commitment == default && contract.OracleOf(item.Oracle).IsActive).ToArray();
        var hidden = votes.Where(item => item.Vote.Commitment != default && !item.Vote.IsRevealed).ToArray();
        var unsettled = votes.Where(item => item.Vote.Commitment != default && !item.Vote.IsSettled).ToArray();
        ulong Until(ulong time) => time >= now ? time - now + 1 : 1;
        switch (question.State)
        {
            case QuestionState.Asked when silent.Length > 0 && now + 1 < question.DeadlineS - OracleScene.AnswerWait:
                return new Call("commitAnswer", id, Hidden(id, silent[0].Oracle, choice.Label)) { From = silent[0].Oracle, Wait = 1 };
            case QuestionState.Asked or QuestionState.Agreed when hidden.Length > 0 && choice.Pick > 0:
                var (oracle, vote) = hidden[choice.Pick % hidden.Length];
                var from = question.State == QuestionState.Asked ? question.DeadlineS - OracleScene.AnswerWait : now;
                return new Call("revealAnswer", id, vote.Commitment == Hidden(id, oracle, 1) ? 1ul : 0ul, Salt) { From = oracle, Wait = Until(from) };
            case QuestionState.Agreed when choice.Pick < 2:
                return new Call("dispute", id) { Value = 50, Wait = Until(question.DeadlineS - OracleScene.DisputeWait) };
            case QuestionState.Disputed when choice.Pick > 0:
                return new Call("decide", id, choice.Label) { From = contract.Administrator, Wait = 1 };
            case QuestionState.Answered or QuestionState.Failed:
                return unsettled.Length > 0 && choice.Pick > 0 ? new Call("settleAnswer", id, unsettled[0].Oracle) : new Call("ask", choice.Data) { Value = 101 };
            default:
                return new Call("finish", id) { Wait = Until(question.DeadlineS) };
        }
    }

    /// <summary>Admits and registers somebody who is no oracle.</summary>
    static Call? Join(Situation situation, int pick)
    {
        var account = situation.Senders[pick];
        var oracle = Of(situation).OracleOf(account);
        if (!oracle.IsAdmitted) return new Call("admit", account, true) { From = Of(situation).Administrator };
        return oracle is { IsActive: false, Stake: var stake } && stake == 0 ? new Call("register") { From = account, Value = 1_000 } : null;
    }

    static Call? Leave(Situation situation, (int Sender, bool IsLate) choice)
    {
        var account = situation.Senders[choice.Sender];
        var oracle = Of(situation).OracleOf(account);
        if (oracle.IsActive) return choice.Sender == 3 ? new Call("resign") { From = account } : null;
        var now = situation.Chain.LatestBlock.Timestamp;
        return oracle.Stake > 0 ? new Call("freeStake") { From = account, Wait = choice.IsLate && oracle.FreeS > now ? oracle.FreeS - now : 1 } : null;
    }

    static Call? Withdraw(Situation situation, int pick)
    {
        if (pick == 0 && Of(situation).Treasury > 0) return new Call("collectTreasury") { From = Of(situation).Administrator };
        return situation.Senders.FirstOrDefault(account => Of(situation).Owed(account) > 0) is var owed && owed != default ? new Call("withdraw") { From = owed } : null;
    }
}

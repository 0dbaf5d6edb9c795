using CsCheck;
using DeCA10B.Chains;
using DeCA10B.Hashing;
using DeCA10B.Testing;

namespace DeCA10B.Contracts.Tests.WholeFamily;

/// <summary>A secure sum whose participants know the shares dealt to them; who is silent, is by chance.</summary>
static class SumStage
{
    const uint PhaseWait = 100;

    public static IEnumerable<FamilyStage> All
    {
        get
        {
            var stage = new FamilyStage("secure sum", DeployAsync, SecureSum64.Descriptor);
            stage.Check.Waits(Gen.ULong[0, 3]).Values(Gen.OneOf(Gen.Const((UInt256)0), Gen.Const((UInt256)1_000)));
            yield return stage
                .With("participants", "index", Gen.UInt[0, 3]).With("shareOf open", "dealer", Gen.UInt[0, 3]).With("shareOf open", "holder", Gen.UInt[0, 3])
                .Weight(0, "deal reveal open").Weight(1, "join advance withdraw")
                .Calls(60, Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 14]), Next);
        }
    }

    static async Task DeployAsync(ITestChain chain) =>
        await SecureSum64Client.DeployAsync(chain, new SumTerms { MaxParticipants = 4, MinParticipants = 2, PhaseS = PhaseWait, Stake = 1_000 });

    static SecureSum64 Of(Situation situation) => situation.Contract<SecureSum64>();

    /// <summary>What may come next in the phase that it is in; now and then its end.</summary>
    static Call? Next(Situation situation, (int Sender, int Other, int Turn) choice)
    {
        var sum = Of(situation);
        var count = (int)sum.ParticipantCount;
        // Mostly somebody who has something to do still.
        var waiting = Enumerable.Range(0, count).Where(at => IsWaitedFor(sum, (uint)at)).ToArray();
        int? index = choice.Other < 3 && waiting.Length > 0 ? waiting[choice.Sender % waiting.Length] : choice.Sender < count ? choice.Sender : null;
        var sender = index is { } participant ? sum.Participants((uint)participant).Account : situation.Senders[choice.Sender];
        var now = situation.Chain.LatestBlock.Timestamp;
        if (choice.Turn == 0 && sum.Phase < SumPhase.Done) return new Call("advance") { Wait = sum.DeadlineS >= now ? sum.DeadlineS - now + 1 : 1 };
        return (sum.Phase, index) switch
        {
            (SumPhase.Joining, _) => count == 4 ? new Call("advance") : new Call("join") { From = situation.Senders[count], Value = 1_000 },
            (SumPhase.Dealing, { } dealer) => sum.Dealers == count ? new Call("advance") : new Call("deal", Dealt(situation, dealer, count)) { From = sender },
            (SumPhase.Revealing, { } holder) => new Call("reveal", Column(sum, holder, count)) { From = sender },
            (SumPhase.Recovering, _) when count > 0 => Open(situation, sum, choice.Sender, choice.Other),
            (SumPhase.Done or SumPhase.Failed, _) => waiting.Length > 0 || choice.Turn < 3 ? new Call("withdraw") { From = sender } : null,
            _ => null,
        };
    }

    static bool IsWaitedFor(SecureSum64 sum, uint index)
    {
        var participant = sum.Participants(index);
        return sum.Phase switch
        {
            SumPhase.Dealing => !participant.HasDealt,
            SumPhase.Revealing => participant.HasDealt && !participant.IsRevealed,
            _ => !participant.IsPaid,
        };
    }

    static object Dealt(Situation situation, int dealer, int count) =>
        Enumerable.Range(0, count).Select(holder => Keccak.Hash(Contract.EncodePacked(situation.Contracts[0].Address, (uint)dealer, (uint)holder, Salt, Share(dealer, holder)))).ToArray();

    static UInt256 Column(SecureSum64 sum, int holder, int count)
    {
        UInt256 column = 0;
        for (var dealer = 0; dealer < count; dealer++)
            if (sum.Participants((uint)dealer).HasDealt) column = unchecked(column + Share(dealer, holder));
        return column;
    }

    /// <summary>Mostly a share that is not opened, dealt to a holder who was silent.</summary>
    static Call Open(Situation situation, SecureSum64 sum, int pick, int other)
    {
        var count = (uint)sum.ParticipantCount;
        (uint Dealer, uint Holder)[] missing =
        [
            .. from dealer in Enumerable.Range(0, (int)count)
               from holder in Enumerable.Range(0, (int)count)
               where sum.ShareOf((uint)dealer, (uint)holder) != default && !sum.Participants((uint)holder).IsRevealed
               select ((uint)dealer, (uint)holder),
        ];
        var (from, to) = missing.Length > 0 && other < 3 ? missing[pick % missing.Length] : ((uint)pick % count, (uint)other % count);
        return new("open", from, to, Share((int)from, (int)to), Salt) { From = situation.Senders[pick] };
    }

    static Bytes32 Salt { get; } = Keccak.Hash([5]);

    static UInt256 Share(int dealer, int holder) => (UInt256)Keccak.Hash([(byte)dealer, (byte)holder]);
}

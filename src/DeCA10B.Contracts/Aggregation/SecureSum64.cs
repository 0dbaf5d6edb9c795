namespace DeCA10B.Contracts;

/// <summary>Adds up values that nobody sees, for one round: each participant splits its value into random shares, one for each, and only sums of shares are revealed.</summary>
/// <remarks>
/// The shares of a value add up to it, modulo 2^256; they are random 256 bits, all but one. They travel off the chain, encrypted to whom they are dealt to; the contract sees
/// keccak256(abi.encodePacked(this, dealer, holder, salt, share)) of each. Whoever did not deal is left out. When a holder is silent, the dealers open the shares dealt to it:
/// that shows one share of each value, which is random. What it does not protect against is said in docs/mechanisms.md.
/// </remarks>
[Contract]
public sealed partial class SecureSum64 : Contract
{
    readonly StorageArray<SumParticipant> participants = new();
    readonly Mapping<Address, uint> indexOf = new();
    readonly Mapping<uint, Mapping<uint, Bytes32>> shares = new();
    readonly Mapping<uint, UInt256> columns = new();
    SumTerms terms;

    /// <summary>How far it has come.</summary>
    public SumPhase Phase { get; private set; }

    /// <summary>When the phase ends, in Unix seconds.</summary>
    public uint DeadlineS { get; private set; }

    /// <summary>How many have dealt.</summary>
    public byte Dealers { get; private set; }

    /// <summary>How many sums of shares are known.</summary>
    public byte KnownColumns { get; private set; }

    /// <summary>How many of them their holders revealed.</summary>
    public byte RevealedColumns { get; private set; }

    /// <summary>The sum of the values of all who dealt, once it is known.</summary>
    public Int256 Total { get; private set; }

    /// <summary>Stakes of those who were silent, in wei, that are not shared out yet.</summary>
    public UInt256 Forfeited { get; private set; }

    /// <summary>Whether everyone was silent in a round that failed for it: then everyone gets the stake back.</summary>
    public bool AllAreSilent { get; private set; }

    /// <summary>How many share that.</summary>
    public uint Sharers { get; private set; }

    /// <summary>Opens a round for joining.</summary>
    /// <param name="terms">What it is run on.</param>
    public SecureSum64(SumTerms terms)
    {
        Require(terms.MinParticipants >= 2 && terms.MinParticipants <= terms.MaxParticipants && terms.MaxParticipants <= 32 && terms.PhaseS > 0, new TermsInvalidError());
        this.terms = terms;
        DeadlineS = (uint)(Block.Timestamp + terms.PhaseS);
    }

    /// <summary>What it is run on.</summary>
    public SumTerms Terms() => terms;

    /// <summary>How many have joined.</summary>
    public UInt256 ParticipantCount => participants.Length;

    /// <summary>A participant.</summary>
    /// <param name="index">Which; panic 0x32 when there is none.</param>
    public SumParticipant Participants(uint index) => participants[index];

    /// <summary>The commitment to a share; zero when it was not dealt, or is opened.</summary>
    /// <param name="dealer">Who dealt it.</param>
    /// <param name="holder">Whom it was dealt to.</param>
    public Bytes32 ShareOf(uint dealer, uint holder) => shares[dealer][holder];

    /// <summary>Takes part, for the stake exactly.</summary>
    [Payable]
    public void Join()
    {
        RequirePhase(SumPhase.Joining);
        RequireInTime();
        Require(Msg.Value == terms.Stake, new WrongPaymentError(Msg.Value, terms.Stake));
        Require(indexOf[Msg.Sender] == 0 && participants.Length < terms.MaxParticipants, new NotParticipatingError(Msg.Sender));
        participants.Push(new SumParticipant { Account = Msg.Sender });
        indexOf[Msg.Sender] = (uint)participants.Length;
        Emit(new JoinedEvent(Msg.Sender, (uint)participants.Length - 1));
    }

    /// <summary>Commits to the shares that the caller dealt, one for each participant, itself included.</summary>
    /// <param name="commitments">In the order of the participants.</param>
    public void Deal(ReadOnlySpan<Bytes32> commitments)
    {
        RequirePhase(SumPhase.Dealing);
        RequireInTime();
        var index = IndexOfSender();
        ref var participant = ref participants.Ref(index);
        Require(!participant.HasDealt, new NotParticipatingError(Msg.Sender));
        Require((ulong)commitments.Length == participants.Length, new WrongShareCountError((ulong)commitments.Length, participants.Length));
        participant.HasDealt = true;
        Dealers++;
        for (var holder = 0; holder < commitments.Length; holder++) shares[index][(uint)holder] = commitments[holder];
        Emit(new DealtEvent(index, commitments.ToArray()));
    }

    /// <summary>Reveals the sum of the shares that were dealt to the caller, by those who have committed to them.</summary>
    /// <param name="sum">The sum, modulo 2^256.</param>
    public void Reveal(UInt256 sum)
    {
        RequirePhase(SumPhase.Revealing);
        RequireInTime();
        var index = IndexOfSender();
        ref var participant = ref participants.Ref(index);
        Require(participant.HasDealt && !participant.IsRevealed, new NotParticipatingError(Msg.Sender));
        participant.IsRevealed = true;
        RevealedColumns++;
        Know(index, sum, false);
    }

    /// <summary>Opens a share that was dealt to a silent participant. Whoever knows it may: the dealer does, and its stake depends on it.</summary>
    /// <param name="dealer">Who dealt it.</param>
    /// <param name="holder">Whom it was dealt to.</param>
    /// <param name="share">The share.</param>
    /// <param name="salt">What hid it.</param>
    public void Open(uint dealer, uint holder, UInt256 share, Bytes32 salt)
    {
        RequirePhase(SumPhase.Recovering);
        RequireInTime();
        ref var participant = ref participants.Ref(holder);
        var commitment = shares[dealer][holder];
        Require(!participant.IsRevealed && commitment == Keccak256(EncodePacked(Address, dealer, holder, salt, share)), new WrongShareError(dealer, holder));
        shares[dealer].Remove(holder);
        participants.Ref(dealer).Helped++;
        participant.Opened++;
        unchecked
        {
            columns[holder] += share;
        }

        if (participant.Opened < Dealers) return;
        participant.IsRevealed = true;
        var sum = columns[holder];
        columns[holder] = 0;
        Know(holder, sum, true);
    }

    /// <summary>Goes on when a phase's time is over, or everyone has done his part. Anyone may.</summary>
    public void Advance()
    {
        var isOver = Block.Timestamp > DeadlineS;
        var count = (uint)participants.Length;
        if (Phase == SumPhase.Joining)
        {
            Require(isOver || count == terms.MaxParticipants, new TooEarlyError((UInt256)DeadlineS + 1));
            Enter(count < terms.MinParticipants ? SumPhase.Failed : SumPhase.Dealing);
        }
        else if (Phase == SumPhase.Dealing)
        {
            Require(isOver || Dealers == count, new TooEarlyError((UInt256)DeadlineS + 1));
            Enter(Dealers < terms.MinParticipants ? SumPhase.Failed : SumPhase.Revealing);
        }
        else if (Phase == SumPhase.Revealing)
        {
            Require(isOver, new TooEarlyError((UInt256)DeadlineS + 1));
            Enter(SumPhase.Recovering);
        }
        else
        {
            RequirePhase(SumPhase.Recovering);
            Require(isOver, new TooEarlyError((UInt256)DeadlineS + 1));
            Enter(SumPhase.Failed);
        }

        if (Phase == SumPhase.Failed) CountForfeits();
    }

    /// <summary>Takes the caller's stake out, with a part of what the silent have lost, when the round is over.</summary>
    public void Withdraw()
    {
        Require(Phase == SumPhase.Done || Phase == SumPhase.Failed, new WrongSumPhaseError(Phase));
        ref var participant = ref participants.Ref(IndexOfSender());
        Require(!participant.IsPaid && (AllAreSilent || !IsAtFault(participant)), new NotParticipatingError(Msg.Sender));
        participant.IsPaid = true;
        // What is left, by how many are left: the last one gets the last wei.
        var part = Forfeited / Sharers;
        Forfeited -= part;
        Sharers--;
        var amount = terms.Stake + part;
        Emit(new WithdrawnEvent(Msg.Sender, amount));
        Require(TrySend(Msg.Sender, amount), new PaymentFailedError(Msg.Sender, amount));
    }

    /// <summary>A sum of shares is known; with the last one, the total is.</summary>
    void Know(uint index, UInt256 sum, bool isRecovered)
    {
        KnownColumns++;
#pragma warning disable DECA2008 // Who opens a share proves by the commitment that it is the dealer's.
        unchecked
        {
            Total = (Int256)((UInt256)Total + sum);
        }
#pragma warning restore DECA2008

        Emit(new ColumnKnownEvent(index, sum, isRecovered));
        if (KnownColumns < participants.Length) return;
        Emit(new TotalEvent(Total, Dealers));
        Enter(SumPhase.Done);
        CountForfeits();
    }

    /// <summary>Who was silent loses the stake to the others; where everyone was, nobody does. At most 32 are looked at.</summary>
    void CountForfeits()
    {
        var count = (uint)participants.Length;
        var faults = 0u;
        foreach (var participant in participants)
            if (IsAtFault(participant)) faults++;
        AllAreSilent = faults == count;
        Sharers = AllAreSilent ? count : count - faults;
        Forfeited = AllAreSilent ? 0 : (UInt256)terms.Stake * faults;
    }

    /// <summary>Whether a participant's silence cost the others: it did not deal, did not reveal, or did not open all its shares of the silent, where the round failed for it.</summary>
    bool IsAtFault(SumParticipant participant)
    {
        if (Dealers == 0) return false;
        if (!participant.HasDealt || participant.Opened > 0) return true;
        // Otherwise the round failed before anyone could reveal.
        if (Phase == SumPhase.Done || Dealers < terms.MinParticipants) return false;
        return !participant.IsRevealed || participant.Helped < participants.Length - RevealedColumns;
    }

    void Enter(SumPhase phase)
    {
        Phase = phase;
        DeadlineS = (uint)(Block.Timestamp + terms.PhaseS);
        Emit(new SumPhaseChangedEvent(phase, DeadlineS));
    }

    uint IndexOfSender()
    {
        var index = indexOf[Msg.Sender];
        Require(index > 0, new NotParticipatingError(Msg.Sender));
        return index - 1;
    }

    void RequirePhase(SumPhase phase)
    {
        Require(Phase == phase, new WrongSumPhaseError(Phase));
    }

    void RequireInTime()
    {
        Require(Block.Timestamp <= DeadlineS, new TooLateError(DeadlineS));
    }
}

namespace DeCA10B.Contracts;

/// <summary>A classifier whose model is off the chain: registered oracles train it, answer questions about it, and are paid when enough of them agree.</summary>
/// <remarks>
/// An answer is committed to as keccak256(abi.encodePacked(id, oracle, salt, label)), so that nobody copies another's, and revealed when the time for committing is over.
/// As many as the quorum must agree, and then nobody dispute it in time. What this does not protect against is said in docs/mechanisms.md: a quorum that conspires above all.
/// </remarks>
[Contract]
public sealed partial class OracleClassifier64 : Administered, IClassifier64
{
    readonly StorageArray<Question> questions = new();
    readonly Mapping<uint, Mapping<Address, OracleVote>> votes = new();
    readonly Mapping<uint, Mapping<ulong, byte>> counts = new();
    readonly Mapping<Address, Oracle> oracles = new();
    readonly Mapping<Bytes32, OracleAnswer> answers = new();
    readonly Mapping<Address, UInt256> owed = new();
    OracleTerms terms;

    /// <summary>How many oracles answer.</summary>
    public byte ActiveOracles { get; private set; }

    /// <summary>How often the model was trained.</summary>
    public uint Version { get; private set; }

    /// <summary>Wei from penalties and lost bonds: the administrator's.</summary>
    public UInt256 Treasury { get; private set; }

    /// <summary>Deploys it; the deployer is the administrator, who admits oracles and decides disputes.</summary>
    /// <param name="terms">What it asks of oracles.</param>
    public OracleClassifier64(OracleTerms terms)
    {
        Require(terms.MaxOracles > 0 && terms.MaxOracles <= 32 && terms.Quorum <= terms.MaxOracles && terms.Quorum * 2 > terms.MaxOracles, new TermsInvalidError());
        Require(terms.AnswerS > 0 && terms.DisputeS > 0 && terms.Penalty <= terms.Stake, new TermsInvalidError());
        this.terms = terms;
    }

    /// <summary>What it asks of oracles.</summary>
    public OracleTerms Terms() => terms;

    /// <summary>A question.</summary>
    /// <param name="id">Which; panic 0x32 when there is none.</param>
    public Question Questions(uint id) => questions[id];

    /// <summary>How many questions there are.</summary>
    public UInt256 QuestionCount => questions.Length;

    /// <summary>An oracle's part in a question; zeros when there is none.</summary>
    /// <param name="id">The question.</param>
    /// <param name="oracle">The oracle.</param>
    public OracleVote VoteOf(uint id, Address oracle) => votes[id][oracle];

    /// <summary>An oracle; zeros when there is none.</summary>
    /// <param name="oracle">Its account.</param>
    public Oracle OracleOf(Address oracle) => oracles[oracle];

    /// <summary>What is owed to an account, in wei.</summary>
    /// <param name="account">The account.</param>
    public UInt256 Owed(Address account) => owed[account];

    /// <summary>The newest answer for a sample.</summary>
    /// <param name="data">The sample.</param>
    public OracleAnswer AnswerOf(ReadOnlySpan<long> data) => answers[Keccak256(EncodePacked(data))];

    /// <summary>The answer for a sample that stands, if the model was not trained too often since.</summary>
    /// <param name="data">The sample, which somebody has asked about.</param>
    /// <returns>The index of its class.</returns>
    public ulong Predict(ReadOnlySpan<long> data)
    {
        var hash = Keccak256(EncodePacked(data));
        var answer = answers[hash];
        Require(answer.Exists && Version - answer.Version <= terms.MaxLag, new NotAnsweredError(hash));
        return answer.Label;
    }

    /// <summary>Has the oracles train the model. Only the owner may.</summary>
    /// <param name="data">The sample.</param>
    /// <param name="classification">The index of its class.</param>
    [OnlyOwner]
    public void Update(ReadOnlySpan<long> data, ulong classification)
    {
        Require(data.Length > 0, new EmptySampleError());
        Version++;
        Emit(new TrainedEvent(Version, data.ToArray(), classification));
    }

    /// <summary>Says whether an account may be an oracle. Only the administrator may.</summary>
    /// <param name="oracle">The account.</param>
    /// <param name="isAdmitted">Whether it may.</param>
    [OnlyAdministrator]
    public void Admit(Address oracle, bool isAdmitted)
    {
        oracles.Ref(oracle).IsAdmitted = isAdmitted;
        Emit(new OracleChangedEvent(oracle, isAdmitted, oracles[oracle].IsActive));
    }

    /// <summary>Stakes and becomes an oracle. Only who is admitted may, with the stake exactly.</summary>
    [Payable]
    public void Register()
    {
        ref var oracle = ref oracles.Ref(Msg.Sender);
        Require(oracle.IsAdmitted && !oracle.IsActive && oracle.Stake == 0, new NotOracleError(Msg.Sender));
        Require(Msg.Value == terms.Stake, new WrongPaymentError(Msg.Value, terms.Stake));
        Require(ActiveOracles < terms.MaxOracles, new TooManyOraclesError());
        oracle.IsActive = true;
        oracle.Stake = terms.Stake;
        ActiveOracles++;
        Emit(new OracleChangedEvent(Msg.Sender, true, true));
    }

    /// <summary>Stops being an oracle; the stake is free when everything that it has answered is settled, at the latest.</summary>
    public void Resign()
    {
        ref var oracle = ref oracles.Ref(Msg.Sender);
        Require(oracle.IsActive, new NotOracleError(Msg.Sender));
        oracle.IsActive = false;
        oracle.FreeS = (uint)(Block.Timestamp + (UInt256)terms.AnswerS * 2 + (UInt256)terms.DisputeS * 3);
        ActiveOracles--;
        Emit(new OracleChangedEvent(Msg.Sender, oracle.IsAdmitted, false));
    }

    /// <summary>Owes an oracle that has left what is left of its stake.</summary>
    public void FreeStake()
    {
        ref var oracle = ref oracles.Ref(Msg.Sender);
        Require(!oracle.IsActive && oracle.Stake > 0, new NotOracleError(Msg.Sender));
        Require(Block.Timestamp >= oracle.FreeS, new TooEarlyError(oracle.FreeS));
        owed[Msg.Sender] += oracle.Stake;
        oracle.Stake = 0;
        Emit(new OracleChangedEvent(Msg.Sender, oracle.IsAdmitted, false));
    }

    /// <summary>Owes the administrator the treasury. Only he may.</summary>
    [OnlyAdministrator]
    public void CollectTreasury()
    {
        var amount = Treasury;
        Treasury = 0;
        owed[Msg.Sender] += amount;
        Emit(new TreasuryCollectedEvent(Msg.Sender, amount));
    }

    /// <summary>Pays the caller what is owed to him.</summary>
    public void Withdraw()
    {
        var amount = owed[Msg.Sender];
        Require(amount > 0, new NothingLeftError());
        owed[Msg.Sender] = 0;
        Emit(new WithdrawnEvent(Msg.Sender, amount));
        Require(TrySend(Msg.Sender, amount), new PaymentFailedError(Msg.Sender, amount));
    }
}

namespace DeCA10B.Contracts;

/// <content>Asking, answering, disputing, settling.</content>
public sealed partial class OracleClassifier64
{
    /// <summary>Asks about a sample, for the fee exactly.</summary>
    /// <param name="data">The sample.</param>
    /// <returns>The question.</returns>
    [Payable]
    [return: AbiName("id")]
    public uint Ask(ReadOnlySpan<long> data)
    {
        Require(Msg.Value == terms.Fee, new WrongPaymentError(Msg.Value, terms.Fee));
        Require(data.Length > 0, new EmptySampleError());
        var id = (uint)questions.Length;
        var until = (uint)(Block.Timestamp + terms.AnswerS);
        questions.Push(new Question
        {
            SampleHash = Keccak256(EncodePacked(data)), Asker = Msg.Sender, DeadlineS = until + terms.AnswerS, Version = Version, State = QuestionState.Asked, Unshared = terms.Fee,
        });
        Emit(new AskedEvent(id, Version, data.ToArray(), until));
        return id;
    }

    /// <summary>Commits to an answer. Only an oracle may, once.</summary>
    /// <param name="id">The question.</param>
    /// <param name="commitment">What hides it.</param>
    public void CommitAnswer(uint id, Bytes32 commitment)
    {
        Require(oracles[Msg.Sender].IsActive && oracles[Msg.Sender].Stake >= terms.Penalty, new NotOracleError(Msg.Sender));
        var question = questions[id];
        Require(question.State == QuestionState.Asked, new WrongQuestionStateError(question.State));
        var until = question.DeadlineS - terms.AnswerS;
        Require(Block.Timestamp <= until, new TooLateError(until));
        ref var vote = ref votes[id].Ref(Msg.Sender);
        Require(vote.Commitment == default(Bytes32) && commitment != default(Bytes32), new WrongVoteError(Msg.Sender));
        vote.Commitment = commitment;
        Emit(new AnswerCommittedEvent(id, Msg.Sender));
    }

    /// <summary>Reveals an answer, when the time for committing is over; the one that makes the quorum opens the time for disputes. Only the oracle may.</summary>
    /// <param name="id">The question.</param>
    /// <param name="label">The answer.</param>
    /// <param name="salt">What hid it.</param>
    public void RevealAnswer(uint id, ulong label, Bytes32 salt)
    {
        ref var question = ref questions.Ref(id);
        Require(question.State == QuestionState.Asked || question.State == QuestionState.Agreed, new WrongQuestionStateError(question.State));
        ref var vote = ref votes[id].Ref(Msg.Sender);
        Require(!vote.IsRevealed && vote.Commitment == Keccak256(EncodePacked(id, Msg.Sender, salt, label)), new WrongVoteError(Msg.Sender));
        var until = question.State == QuestionState.Asked ? question.DeadlineS : question.DeadlineS - terms.DisputeS;
        Require(Block.Timestamp <= until, new TooLateError(until));
        var from = until - terms.AnswerS;
        Require(Block.Timestamp > from, new TooEarlyError((UInt256)from + 1));
        vote.IsRevealed = true;
        vote.Label = label;
        counts[id][label]++;
        Emit(new AnswerRevealedEvent(id, Msg.Sender, label));
        if (question.State == QuestionState.Asked && counts[id][label] == terms.Quorum)
        {
            question.Label = label;
            // The others still reveal; after that it can be disputed.
            question.DeadlineS = (uint)((UInt256)question.DeadlineS + terms.DisputeS);
            question.State = QuestionState.Agreed;
            Emit(new QuestionChangedEvent(id, QuestionState.Agreed, label));
        }
    }

    /// <summary>Disputes the answer that enough agreed on, when the time for revealing is over, for the bond exactly: the administrator decides. Anyone may.</summary>
    /// <param name="id">The question.</param>
    [Payable]
    public void Dispute(uint id)
    {
        Require(Msg.Value == terms.Bond, new WrongPaymentError(Msg.Value, terms.Bond));
        ref var question = ref questions.Ref(id);
        Require(question.State == QuestionState.Agreed, new WrongQuestionStateError(question.State));
        Require(Block.Timestamp <= question.DeadlineS, new TooLateError(question.DeadlineS));
        // Not before: who has committed has the whole time to reveal.
        var from = question.DeadlineS - terms.DisputeS;
        Require(Block.Timestamp > from, new TooEarlyError((UInt256)from + 1));
        question.State = QuestionState.Disputed;
        question.Disputer = Msg.Sender;
        question.DeadlineS = (uint)(Block.Timestamp + terms.DisputeS);
        Emit(new QuestionChangedEvent(id, QuestionState.Disputed, question.Label));
    }

    /// <summary>Decides a dispute: the bond goes back when the answer was wrong, and else to the treasury. Only the administrator may.</summary>
    /// <param name="id">The question.</param>
    /// <param name="label">The right answer.</param>
    [OnlyAdministrator]
    public void Decide(uint id, ulong label)
    {
        ref var question = ref questions.Ref(id);
        Require(question.State == QuestionState.Disputed, new WrongQuestionStateError(question.State));
        Require(Block.Timestamp <= question.DeadlineS, new TooLateError(question.DeadlineS));
        if (label == question.Label) Treasury += terms.Bond;
        else owed[question.Disputer] += terms.Bond;
        question.Label = label;
        Answer(id);
    }

    /// <summary>Ends a question whose time is over: the answer stands, or what was paid goes back. Anyone may.</summary>
    /// <param name="id">The question.</param>
    public void Finish(uint id)
    {
        ref var question = ref questions.Ref(id);
        var isOpen = question.State == QuestionState.Asked || question.State == QuestionState.Agreed || question.State == QuestionState.Disputed;
        Require(isOpen, new WrongQuestionStateError(question.State));
        Require(Block.Timestamp > question.DeadlineS, new TooEarlyError((UInt256)question.DeadlineS + 1));
        if (question.State == QuestionState.Agreed)
        {
            Answer(id);
            return;
        }

        if (question.State == QuestionState.Disputed) owed[question.Disputer] += terms.Bond;
        owed[question.Asker] += question.Unshared;
        question.Unshared = 0;
        question.State = QuestionState.Failed;
        Emit(new QuestionChangedEvent(id, QuestionState.Failed, question.Label));
    }

    /// <summary>Pays an oracle for the answer that was decided, or takes the penalty for another one or for none revealed. Anyone may, once.</summary>
    /// <param name="id">The question.</param>
    /// <param name="oracle">The oracle.</param>
    public void SettleAnswer(uint id, Address oracle)
    {
        ref var question = ref questions.Ref(id);
        ref var vote = ref votes[id].Ref(oracle);
        Require(vote.Commitment != default(Bytes32) && !vote.IsSettled, new WrongVoteError(oracle));
        var isWrong = question.State == QuestionState.Answered && vote.Label != question.Label;
        var isOver = question.State == QuestionState.Answered || question.State == QuestionState.Failed;
        Require(isOver, new WrongQuestionStateError(question.State));
        vote.IsSettled = true;
        UInt256 paid = 0;
        UInt256 lost = 0;
        if (!vote.IsRevealed || isWrong) lost = Punish(oracle);
        else if (question.State == QuestionState.Answered)
        {
            // What is left, by how many are left: the last one gets the last wei.
            paid = (UInt256)question.Unshared / question.Shares;
            question.Unshared -= (UInt96)paid;
            question.Shares--;
            owed[oracle] += paid;
        }

        Emit(new AnswerSettledEvent(id, oracle, paid, lost));
    }

    void Answer(uint id)
    {
        ref var question = ref questions.Ref(id);
        question.State = QuestionState.Answered;
        question.Shares = counts[id][question.Label];
        if (question.Shares == 0)
        {
            // The administrator decided for what nobody said.
            owed[question.Asker] += question.Unshared;
            question.Unshared = 0;
        }

        ref var answer = ref answers.Ref(question.SampleHash);
        if (!answer.Exists || answer.Version <= question.Version)
        {
            answer.Label = question.Label;
            answer.Version = question.Version;
            answer.Exists = true;
        }

        Emit(new QuestionChangedEvent(id, QuestionState.Answered, question.Label));
    }

    UInt256 Punish(Address account)
    {
        ref var oracle = ref oracles.Ref(account);
        var lost = oracle.Stake < terms.Penalty ? oracle.Stake : terms.Penalty;
        oracle.Stake -= lost;
        Treasury += lost;
        // Too little is left to be an oracle.
        if (oracle.IsActive && oracle.Stake < terms.Penalty)
        {
            oracle.IsActive = false;
            oracle.FreeS = (uint)(Block.Timestamp + (UInt256)terms.AnswerS * 2 + (UInt256)terms.DisputeS * 3);
            ActiveOracles--;
            Emit(new OracleChangedEvent(account, oracle.IsAdmitted, false));
        }

        return lost;
    }
}

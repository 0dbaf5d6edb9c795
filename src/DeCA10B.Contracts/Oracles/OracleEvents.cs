namespace DeCA10B.Contracts;

/// <summary>The model is to be trained: oracles do it, in the order of these.</summary>
/// <param name="Version">How often it is trained then.</param>
/// <param name="Data">The sample.</param>
/// <param name="Classification">Its label.</param>
public readonly partial record struct TrainedEvent(uint Version, long[] Data, ulong Classification) : IEvent;

/// <summary>Somebody asks the oracles.</summary>
/// <param name="Id">The question.</param>
/// <param name="Version">How often the model was trained: the answer is that of this version.</param>
/// <param name="Data">The sample.</param>
/// <param name="CommitUntilS">Until when answers are committed, in Unix seconds.</param>
public readonly partial record struct AskedEvent([Indexed] uint Id, uint Version, long[] Data, uint CommitUntilS) : IEvent;

/// <summary>An oracle committed to an answer.</summary>
/// <param name="Id">The question.</param>
/// <param name="Oracle">Who.</param>
public readonly partial record struct AnswerCommittedEvent([Indexed] uint Id, [Indexed] Address Oracle) : IEvent;

/// <summary>An oracle revealed its answer.</summary>
/// <param name="Id">The question.</param>
/// <param name="Oracle">Who.</param>
/// <param name="Label">The answer.</param>
public readonly partial record struct AnswerRevealedEvent([Indexed] uint Id, [Indexed] Address Oracle, ulong Label) : IEvent;

/// <summary>A question is in another state.</summary>
/// <param name="Id">The question.</param>
/// <param name="State">The state.</param>
/// <param name="Label">The answer so far.</param>
public readonly partial record struct QuestionChangedEvent([Indexed] uint Id, QuestionState State, ulong Label) : IEvent;

/// <summary>An oracle was paid for an answer, or punished.</summary>
/// <param name="Id">The question.</param>
/// <param name="Oracle">Who.</param>
/// <param name="Paid">Wei earned.</param>
/// <param name="Lost">Wei of the stake lost.</param>
public readonly partial record struct AnswerSettledEvent([Indexed] uint Id, [Indexed] Address Oracle, UInt256 Paid, UInt256 Lost) : IEvent;

/// <summary>An oracle was admitted or not, came, or left.</summary>
/// <param name="Oracle">Who.</param>
/// <param name="IsAdmitted">Whether the administrator admits it.</param>
/// <param name="IsActive">Whether it answers.</param>
public readonly partial record struct OracleChangedEvent([Indexed] Address Oracle, bool IsAdmitted, bool IsActive) : IEvent;

namespace DeCA10B.Contracts;

/// <summary>The market is in another phase.</summary>
/// <param name="Phase">The phase it is in.</param>
public readonly partial record struct WrongPhaseError(MarketPhase Phase) : IError;

/// <summary>A market needs a bounty, a stake and waits above 0.</summary>
public readonly partial record struct TermsMissingError : IError;

/// <summary>A test set has at least two pieces: one is shown before anyone contributes.</summary>
/// <param name="Count">How many there are.</param>
public readonly partial record struct TooFewPiecesError(UInt256 Count) : IError;

/// <summary>The piece is not the one committed to.</summary>
/// <param name="Index">The piece expected.</param>
public readonly partial record struct WrongPieceError(uint Index) : IError;

/// <summary>A piece is rows of a label, a count and as many numbers, at least one row.</summary>
/// <param name="Place">Where it stops being so.</param>
public readonly partial record struct MalformedPieceError(UInt256 Place) : IError;

/// <summary>Neither enough contributions nor enough time.</summary>
/// <param name="Contributions">How many there are.</param>
/// <param name="ReadyTimeS">When time is up, in Unix seconds.</param>
public readonly partial record struct TooEarlyToEndError(UInt256 Contributions, UInt256 ReadyTimeS) : IError;

/// <summary>The time for this is over.</summary>
/// <param name="EndTimeS">When it was, in Unix seconds.</param>
public readonly partial record struct TooLateError(UInt256 EndTimeS) : IError;

/// <summary>The sample is not what was contributed.</summary>
/// <param name="Contribution">The contribution expected.</param>
public readonly partial record struct WrongSampleError(uint Contribution) : IError;

/// <summary>The features of a sample ascend, none is negative.</summary>
/// <param name="Feature">The first that does not.</param>
public readonly partial record struct FeatureOrderError(long Feature) : IError;

/// <summary>The market takes no more contributions.</summary>
/// <param name="MaxContributions">How many it has.</param>
public readonly partial record struct MarketFullError(uint MaxContributions) : IError;

/// <summary>The market does not own the model: it could not train it.</summary>
/// <param name="Model">The model.</param>
public readonly partial record struct ModelNotOwnedError(Address Model) : IError;

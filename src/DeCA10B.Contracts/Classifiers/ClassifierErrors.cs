namespace DeCA10B.Contracts;

/// <summary>A classifier needs at least one class.</summary>
public readonly partial record struct NoClassesError : IError;

/// <summary>A perceptron tells two classes apart, not fewer and not more.</summary>
/// <param name="Count">How many were given.</param>
public readonly partial record struct NotTwoClassesError(UInt256 Count) : IError;

/// <summary>There is no class of that index.</summary>
/// <param name="Classification">The label given.</param>
public readonly partial record struct UnknownClassificationError(ulong Classification) : IError;

/// <summary>A sample without a feature teaches nothing and is refused.</summary>
public readonly partial record struct EmptySampleError : IError;

/// <summary>A feature is named twice: it would count twice.</summary>
/// <param name="Feature">Its index.</param>
public readonly partial record struct DuplicateFeatureError(long Feature) : IError;

/// <summary>The index of a feature is negative, or larger than any sample can name.</summary>
/// <param name="Feature">The index.</param>
public readonly partial record struct FeatureOutOfRangeError(Int256 Feature) : IError;

/// <summary>A weight does not fit the 64 bits that it is kept in.</summary>
/// <param name="Weight">The raw value, scale 1e9.</param>
public readonly partial record struct WeightOutOfRangeError(Int80 Weight) : IError;

/// <summary>A sparse weight is a pair: index, weight.</summary>
/// <param name="Length">How many numbers were given.</param>
public readonly partial record struct NotAPairError(UInt256 Length) : IError;

/// <summary>There must be one label a sample.</summary>
/// <param name="Samples">How many samples were given.</param>
/// <param name="Labels">How many labels were given.</param>
public readonly partial record struct LengthMismatchError(UInt256 Samples, UInt256 Labels) : IError;

/// <summary>There is no class of that index.</summary>
/// <param name="Index">The index asked for.</param>
public readonly partial record struct NoSuchClassError(UInt256 Index) : IError;

/// <summary>There is no feature of that index.</summary>
/// <param name="Index">The index asked for.</param>
public readonly partial record struct NoSuchFeatureError(UInt256 Index) : IError;

/// <summary>A dense sample has another number of values than the model, or than one of its classes that is not complete yet.</summary>
/// <param name="Expected">How many values there must be.</param>
/// <param name="Given">How many there are.</param>
public readonly partial record struct DimensionMismatchError(UInt256 Expected, UInt256 Given) : IError;

/// <summary>A class is said to consist of more samples than can be kept count of.</summary>
/// <param name="Count">How many were given.</param>
/// <param name="Limit">The most there can be.</param>
public readonly partial record struct TooManySamplesError(UInt256 Count, UInt256 Limit) : IError;

/// <summary>A class without a sample has no centre, so it can be given none.</summary>
/// <param name="Classification">Its label.</param>
public readonly partial record struct CentroidWithoutSamplesError(ulong Classification) : IError;

/// <summary>The sum of the samples of a class does not fit the 64 bits that it is kept in: the value of its centre times the number of its samples.</summary>
/// <param name="Sum">The sum, raw, scale 1e9.</param>
public readonly partial record struct SumOutOfRangeError(Int256 Sum) : IError;

/// <summary>A feature is counted in 32 bits.</summary>
/// <param name="Feature">The feature that was seen 2^32 - 1 times already.</param>
public readonly partial record struct CountOverflowError(long Feature) : IError;

/// <summary>A feature index has 32 bits, so a vocabulary has at most 2^32 features, and at least one.</summary>
/// <param name="Count">How many were given.</param>
public readonly partial record struct FeatureCountOutOfRangeError(UInt256 Count) : IError;

/// <summary>A model was not trained with that, so it cannot be taken back.</summary>
/// <param name="Feature">The feature that it has not seen.</param>
public readonly partial record struct NotTrainedError(long Feature) : IError;

/// <summary>A judge keeps apart the trainings of the first 255 classes only.</summary>
/// <param name="Classification">The label given.</param>
public readonly partial record struct ClassNotJudgedError(ulong Classification) : IError;

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

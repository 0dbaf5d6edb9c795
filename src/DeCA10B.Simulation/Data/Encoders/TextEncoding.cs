namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>How the tokens of texts become features.</summary>
public enum TextEncoding
{
    /// <summary>The commonest tokens of the training texts are the features 0, 1, 2, ..., commonest first.</summary>
    Vocabulary,

    /// <summary>Every token is a feature: its hash modulo the number of features (<see cref="HashingEncoder"/>).</summary>
    Hashing,

    /// <summary>The commonest tokens of the training texts, named by their whole hash in <see cref="Dataset.FeatureIndices"/> and numbered by its order: a client needs no vocabulary.</summary>
    HashedVocabulary,
}

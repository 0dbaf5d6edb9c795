namespace DeCA10B.Testing;

/// <summary>The two lives differ, or nothing could be learnt from comparing them.</summary>
/// <param name="message">What differs, where, and how to repeat it.</param>
public sealed class EquivalenceException(string message) : Exception(message);

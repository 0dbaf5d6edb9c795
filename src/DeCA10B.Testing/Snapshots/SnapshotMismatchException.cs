namespace DeCA10B.Testing.Snapshots;

/// <summary>What was written is not what was verified.</summary>
/// <param name="message">The first difference, and what to do.</param>
public sealed class SnapshotMismatchException(string message) : Exception(message);

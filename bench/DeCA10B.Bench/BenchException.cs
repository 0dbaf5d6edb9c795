namespace DeCA10B.Bench;

/// <summary>The measurement cannot be made; the message says why, in one sentence.</summary>
public sealed class BenchException(string message) : Exception(message);

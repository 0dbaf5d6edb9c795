namespace DeCA10B.Build;

/// <summary>A restored solc.</summary>
/// <param name="NodePath">The program that runs it.</param>
/// <param name="WorkerPath">The script that answers requests.</param>
public sealed record SolcInstallation(string NodePath, string WorkerPath);

/// <summary>solc itself failed: it did not start, ended early, or broke. Not an error in Solidity, which is a diagnostic.</summary>
/// <param name="message">What happened.</param>
/// <param name="inner">What caused it.</param>
public sealed class SolcException(string message, Exception? inner = null) : Exception(message, inner);

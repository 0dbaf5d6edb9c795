namespace DeCA10B.Simulation.Sweeps;

/// <summary>A sweep that cannot go on; the message says what to do. Rows that were finished are in the results file.</summary>
/// <param name="message">What is wrong and what to do.</param>
/// <param name="innerException">What found it.</param>
public sealed class SweepException(string message, Exception? innerException = null) : Exception(message, innerException);

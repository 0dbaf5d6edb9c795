namespace DeCA10B.Simulation.Scenarios;

/// <summary>A scenario that says something unknown, or something that does not fit; the message names the key and what to write instead.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="innerException">What found it.</param>
public sealed class ScenarioException(string message, Exception? innerException = null) : Exception(message, innerException);

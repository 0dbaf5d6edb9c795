namespace DeCA10B.Contracts.ModelFiles;

/// <summary>A model file cannot be used; the message says which, where and why.</summary>
/// <param name="message">One sentence.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public sealed class ModelFileException(string message, Exception? innerException = null) : Exception(message, innerException);

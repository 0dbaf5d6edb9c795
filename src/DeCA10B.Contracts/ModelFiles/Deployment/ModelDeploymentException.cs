namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>A model could not be deployed; the message says why, and what to do.</summary>
/// <param name="message">One sentence or two.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public sealed class ModelDeploymentException(string message, Exception? innerException = null) : Exception(message, innerException);

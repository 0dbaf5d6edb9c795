namespace DeCA10B.Client;

/// <summary>A keystore file cannot be used; the message says why and never repeats what is in it.</summary>
/// <param name="message">Which file, what is wrong, what to do.</param>
/// <param name="innerException">The cause, if another exception was.</param>
public sealed class KeystoreException(string message, Exception? innerException = null) : Chains.ChainException(message, innerException);

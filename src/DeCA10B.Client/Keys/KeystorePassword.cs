namespace DeCA10B.Client;

/// <summary>Where the password of a keystore file comes from: never from an argument, which every process of the machine can read.</summary>
/// <param name="path">The file that is to be opened, for a question.</param>
/// <returns>The password.</returns>
public delegate string KeystorePassword(string path);

/// <summary>The usual sources of passwords.</summary>
public static class KeystorePasswords
{
    /// <summary>An environment variable.</summary>
    /// <exception cref="InvalidOperationException">When it is asked: the variable is not set.</exception>
    public static KeystorePassword FromEnvironment(string variable) => path =>
        Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"The environment variable {variable} is not set. Set it to the password of {path}.");
}

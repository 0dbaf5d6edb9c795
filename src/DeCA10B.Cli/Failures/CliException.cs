namespace DeCA10B.Cli;

/// <summary>A command cannot do what it was asked; a person can mend it.</summary>
/// <param name="exitCode">One of <see cref="Exit"/>.</param>
/// <param name="name">A stable name in kebab case, for programs that read <c>--json</c>.</param>
/// <param name="message">What is wrong, one line.</param>
/// <param name="hint">What to do, one line; null when the message says it.</param>
/// <param name="innerException">The cause, if another exception was.</param>
sealed class CliException(int exitCode, string name, string message, string? hint = null, Exception? innerException = null) : Exception(message, innerException)
{
    /// <summary>One of <see cref="Exit"/>.</summary>
    public int ExitCode { get; } = exitCode;

    /// <summary>The stable name.</summary>
    public string Name { get; } = name;

    /// <summary>What to do.</summary>
    public string? Hint { get; } = hint;

    /// <summary>Bad input: exit code 2.</summary>
    public static CliException Input(string name, string message, string? hint = null, Exception? cause = null) => new(Exit.Usage, name, message, hint, cause);
}

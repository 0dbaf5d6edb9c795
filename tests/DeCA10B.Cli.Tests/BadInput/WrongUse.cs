namespace DeCA10B.Cli.Tests.BadInput;

/// <summary>A command line that cannot work.</summary>
/// <param name="Mistake">What is wrong with it, in the user's words.</param>
/// <param name="ExitCode">How it ends.</param>
/// <param name="Arguments">The command line, in a folder of the test's own.</param>
public sealed record WrongUse(string Mistake, int ExitCode, params string[] Arguments);

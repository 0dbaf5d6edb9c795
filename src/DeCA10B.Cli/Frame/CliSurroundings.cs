namespace DeCA10B.Cli;

/// <summary>Where a command line runs. Tests give their own, so that they can run side by side.</summary>
public sealed record CliSurroundings
{
    /// <summary>Those of this process.</summary>
    public static CliSurroundings OfProcess => new() { IsTerminal = !Console.IsOutputRedirected };

    /// <summary>The folder that relative paths start from.</summary>
    public string WorkingDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Environment variables that programs started by a command get besides those of this process.</summary>
    public IReadOnlyDictionary<string, string> ChildVariables { get; init; } = new Dictionary<string, string>();

    /// <summary>What a person types, when a command asks.</summary>
    public TextReader Input { get; init; } = Console.In;

    /// <summary>Whether a person looks at the output as it comes.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether colours are welcome: on a terminal, unless NO_COLOR is set to anything (https://no-color.org).</summary>
    public bool HasColour => IsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR"));
}

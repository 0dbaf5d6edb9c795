namespace DeCA10B.Cli;

/// <summary>The exit codes. They are part of the interface: a meaning is never changed.</summary>
public static class Exit
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>A check found a difference.</summary>
    public const int Difference = 1;

    /// <summary>Wrong use, or bad input.</summary>
    public const int Usage = 2;

    /// <summary>A tool is missing, such as Node.js, or does not run.</summary>
    public const int ToolMissing = 3;

    /// <summary>The chain or its node refused or did not answer.</summary>
    public const int Chain = 4;

    /// <summary>A fault of this program.</summary>
    public const int Bug = 70;

    /// <summary>Cancelled, by Ctrl+C for instance.</summary>
    public const int Cancelled = 130;

    internal const string Summary = "0 done; 1 a check found a difference; 2 wrong use or bad input; 3 a tool is missing, such as Node.js; "
        + "4 the chain or its node refused; 70 a fault of this program; 130 cancelled.";
}

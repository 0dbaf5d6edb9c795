using System.Runtime.CompilerServices;
using DeCA10B.Tools;

namespace DeCA10B.Build.Tests;

/// <summary>A fact that solc is needed for: skipped, with the message that says what to install, where there is no Node.js.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SolcFactAttribute : FactAttribute
{
    public SolcFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => SkipExceptions = [typeof(NodeMissingException)];
}

/// <summary>A theory that solc is needed for; see <see cref="SolcFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class SolcTheoryAttribute : TheoryAttribute
{
    public SolcTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => SkipExceptions = [typeof(NodeMissingException)];
}

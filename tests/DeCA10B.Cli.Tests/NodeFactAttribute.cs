using System.Runtime.CompilerServices;
using DeCA10B.Tools;

namespace DeCA10B.Cli.Tests;

/// <summary>A fact that Node.js is needed for, to bring solc or anvil: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        try
        {
            _ = NodeJs.Find();
        }
        catch (NodeMissingException exception)
        {
            Skip = exception.Message;
        }
    }
}

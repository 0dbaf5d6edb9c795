using System.Text.Json.Serialization;
using Spectre.Console;

namespace DeCA10B.Cli;

/// <summary>What a command found or did. The record's properties, in camel case, are the JSON under <c>--json</c>.</summary>
interface IReport
{
    /// <summary>The exit code: <see cref="Exit.Done"/>, or <see cref="Exit.Difference"/> where a check found one.</summary>
    [JsonIgnore]
    int ExitCode => Exit.Done;

    /// <summary>Writes it for people.</summary>
    void Write(IAnsiConsole console);
}

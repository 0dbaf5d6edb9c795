using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace DeCA10B.Build;

/// <summary>Says what a contract build did as MSBuild errors, warnings and messages.</summary>
sealed class ContractBuildLog(TaskLoggingHelper log, string projectFile, string solidityDirectory)
{
    readonly string projectDirectory = Path.GetDirectoryName(Path.GetFullPath(projectFile))!;

    public void Result(ContractBuildResult result)
    {
        foreach (var diagnostic in result.Diagnostics)
            Report(diagnostic);
        var contracts = result.Unchanged + result.FromCache + result.Compiled;
        Message($"Contracts: {contracts} (unchanged {result.Unchanged}, from the cache {result.FromCache}, compiled by solc {result.Compiled})");
    }

    /// <summary>Without solc contracts are still written, run and tested natively: a warning, unless the build insists.</summary>
    /// <returns>Whether the build may go on.</returns>
    public bool SolcMissing(string code, string reason, bool isError)
    {
        var message = reason + " This build leaves no artifacts, so its contracts cannot be deployed on a real chain.";
        if (isError)
            return Error(code, message);
        Warn(code, message, projectFile, 0, 0);
        return true;
    }

    /// <returns>False, for the task to return.</returns>
    public bool Error(string code, string message)
    {
        Fail(code, message, projectFile, 0, 0);
        return false;
    }

    void Report(SolidityDiagnostic diagnostic)
    {
        var (file, line, column) = Place(diagnostic);
        var message = diagnostic.Solidity is { } position ? $"{diagnostic.Message} [{position}]" : diagnostic.Message;
        switch (diagnostic.Severity)
        {
            case SolidityDiagnosticSeverity.Error:
                Fail(diagnostic.Code, message, file, line, column);
                break;
            case SolidityDiagnosticSeverity.Warning:
                Warn(diagnostic.Code, message, file, line, column);
                break;
            default:
                Message($"{file}({line}): {diagnostic.Code}: {message}");
                break;
        }
    }

    (string File, int Line, int Column) Place(SolidityDiagnostic diagnostic)
    {
        if (diagnostic.CSharp is { } csharp)
        {
            // The C# of a base class may lie in another project, or in none on this machine.
            var file = Path.GetFullPath(csharp.Path, projectDirectory);
            return (File.Exists(file) ? file : csharp.Path, csharp.Line, 0);
        }
        return diagnostic.Solidity is { } solidity
            ? (Path.GetFullPath(Path.Combine(solidityDirectory, solidity.Path)), solidity.Line, solidity.Column)
            : (projectFile, 0, 0);
    }

    void Fail(string code, string message, string file, int line, int column) =>
        log.LogError(null, code, null, file, line, column, 0, 0, message);

    void Warn(string code, string message, string file, int line, int column) =>
        log.LogWarning(null, code, null, file, line, column, 0, 0, message);

    void Message(string message) => log.LogMessage(MessageImportance.Normal, message);
}

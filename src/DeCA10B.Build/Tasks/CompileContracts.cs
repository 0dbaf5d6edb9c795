using DeCA10B.Tools;
using Microsoft.Build.Framework;

namespace DeCA10B.Build;

/// <summary>The task behind the build target of the same purpose: <see cref="ContractBuild"/> with MSBuild's errors and warnings.</summary>
public sealed class CompileContracts : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    readonly CancellationTokenSource cancellation = new();

    /// <summary>The project that is built; errors name it.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <summary>The built assembly.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>Where <c>*.sol</c> go.</summary>
    [Required]
    public string SolidityDirectory { get; set; } = "";

    /// <summary>Where artifacts go.</summary>
    [Required]
    public string ArtifactDirectory { get; set; } = "";

    /// <summary>See <see cref="ContractBuildRequest.StateFile"/>.</summary>
    [Required]
    public string StateFile { get; set; } = "";

    /// <summary>See <see cref="ContractBuildRequest.StampFile"/>.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <summary>See <see cref="CompilationSettings.Optimize"/>.</summary>
    public bool Optimize { get; set; } = true;

    /// <summary>See <see cref="CompilationSettings.OptimizerRuns"/>.</summary>
    public int OptimizerRuns { get; set; } = 200;

    /// <summary>See <see cref="CompilationSettings.ViaIR"/>.</summary>
    public bool ViaIR { get; set; }

    /// <summary>See <see cref="CompilationSettings.EvmVersion"/>.</summary>
    [Required]
    public string EvmVersion { get; set; } = "";

    /// <summary>See <see cref="CompilationSettings.MetadataHash"/>.</summary>
    [Required]
    public string MetadataHash { get; set; } = "";

    /// <summary>Makes a solc that cannot be brought an error instead of a warning.</summary>
    public bool RequireSolc { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var log = new ContractBuildLog(Log, ProjectFile, SolidityDirectory);
        try
        {
            var build = new ContractBuild(Request(), SharedSolc.Of(BuildEngine4).Compiler);
            var result = build.RunAsync(cancellation.Token).GetAwaiter().GetResult();
            log.Result(result);
            return !Log.HasLoggedErrors;
        }
        catch (NodeMissingException missing)
        {
            return log.SolcMissing("DECA9001", missing.Message, RequireSolc);
        }
        catch (ToolException failure)
        {
            return log.SolcMissing("DECA9002", failure.Message, RequireSolc);
        }
        catch (Exception failure) when (failure is SolcException or IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return log.Error("DECA9003", failure.Message);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Cancel() => cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => cancellation.Dispose();

    ContractBuildRequest Request() => new()
    {
        AssemblyPath = AssemblyFile,
        SolidityDirectory = SolidityDirectory,
        ArtifactDirectory = ArtifactDirectory,
        StateFile = StateFile,
        StampFile = StampFile,
        Settings = new CompilationSettings
        {
            Optimize = Optimize,
            OptimizerRuns = OptimizerRuns,
            ViaIR = ViaIR,
            EvmVersion = EvmVersion,
            MetadataHash = MetadataHash,
        },
    };
}

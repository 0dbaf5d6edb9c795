using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Tools;

namespace DeCA10B.Cli.Projects;

/// <summary>How a project is to be built.</summary>
/// <param name="Configuration">The build configuration.</param>
/// <param name="IsWanted">False takes what the last build left.</param>
/// <param name="LocksLayouts">Whether a change that the committed storage layouts refuse is an error.</param>
sealed record BuildRequest(string Configuration, bool IsWanted, bool LocksLayouts);

/// <summary>A built contract project: where its build left what.</summary>
/// <param name="ProjectFile">The project file.</param>
/// <param name="AssemblyFile">The built assembly.</param>
/// <param name="ArtifactFolder">Where the artifacts of its contracts lie.</param>
/// <param name="SolidityFolder">Where its <c>*.sol</c> lie.</param>
/// <param name="Settings">How solc compiles its contracts.</param>
sealed record ContractProject(string ProjectFile, string AssemblyFile, string ArtifactFolder, string SolidityFolder, CompilationSettings Settings)
{
    /// <summary>Sets the properties below; only a contract project has it.</summary>
    const string PropertiesTarget = "_DeCA10BContractProperties";

    /// <summary>MSBuild's code for a target that the project does not have.</summary>
    const string NoSuchTarget = "MSB4057";

    const string Properties =
        "TargetPath,_DeCA10BArtifactDirectory,DeCA10BSolidityDirectory,DeCA10BOptimize,DeCA10BOptimizerRuns,DeCA10BViaIR,DeCA10BEvmVersion,DeCA10BMetadataHash";

    /// <summary>The folder of the project file.</summary>
    public string Folder => Path.GetDirectoryName(ProjectFile)!;

    /// <summary>The project's name.</summary>
    public string Name => Path.GetFileNameWithoutExtension(ProjectFile);

    /// <summary>Builds a project and asks MSBuild where it put things.</summary>
    /// <exception cref="CliException">It does not build, is no contract project, or was never built.</exception>
    public static async Task<ContractProject> OpenAsync(Invocation invocation, string file, BuildRequest build)
    {
        if (build.IsWanted) await BuildAsync(invocation, file, build).ConfigureAwait(false);
        var project = await EvaluateAsync(invocation, file, build.Configuration).ConfigureAwait(false);
        return File.Exists(project.AssemblyFile)
            ? project
            : throw CliException.Input("not-built", $"{project.AssemblyFile} does not exist.", "Run again without --no-build, or build the project first.");
    }

    /// <summary>The Solidity and the contracts that the assembly carries.</summary>
    /// <exception cref="CliException">It carries no contract.</exception>
    public ContractAssembly ReadAssembly()
    {
        var assembly = ContractAssembly.Read(AssemblyFile);
        return assembly.Sources.Count > 0
            ? assembly
            : throw CliException.Input("no-contracts", $"{Name} has no contract.", "Mark a class that derives from Contract with [Contract].");
    }

    /// <summary>The artifacts of the contracts that can be deployed, in ordinal order of name.</summary>
    /// <param name="contract">The only one wanted; null means all.</param>
    /// <exception cref="CliException">There is none of that name, or the build left none.</exception>
    /// <exception cref="NodeMissingException">The build left none for want of Node.js.</exception>
    public IReadOnlyList<ContractArtifact> ReadArtifacts(string? contract = null)
    {
        var contracts = ReadAssembly().Contracts;
        if (contract is not null && contracts.All(known => known.Name != contract))
            throw CliException.Input("no-such-contract", $"{Name} has no contract {contract} that can be deployed.", $"It has {string.Join(", ", contracts.Select(known => known.Name))}.");
        return [.. contracts.Where(known => contract is null || known.Name == contract).Select(ReadArtifact)];
    }

    ContractArtifact ReadArtifact(DeployableContract contract)
    {
        var path = Path.Combine(ArtifactFolder, contract.Name + ".json");
        if (!File.Exists(path))
        {
            _ = NodeJs.Find();
            throw CliException.Input("not-built", $"The build left no artifact of {contract.Name} in {ArtifactFolder}.", "Build the project again and look at its warnings.");
        }

        var artifact = ParseArtifact(path);
        return artifact.SolidityHash == contract.SolidityHash
            ? artifact
            : throw CliException.Input("stale-artifact", $"{path} was compiled from other Solidity than the assembly carries.", "Build the project again with Node.js installed.");
    }

    static ContractArtifact ParseArtifact(string path)
    {
        try
        {
            return ContractArtifact.Parse(File.ReadAllText(path));
        }
        catch (FormatException exception)
        {
            throw CliException.Input("artifact", $"{path}: {exception.Message}", "Delete it and build again.", exception);
        }
    }

    static async Task BuildAsync(Invocation invocation, string file, BuildRequest build)
    {
        invocation.Say($"Building {invocation.ShortPathOf(file)} ...");
        List<string> arguments = ["build", file, "--configuration", build.Configuration, "--nologo", "--verbosity", "quiet", "--tl:off"];
        if (!build.LocksLayouts) arguments.Add("--property:DeCA10BLockLayouts=false");
        var run = await Dotnet.RunAsync(invocation, arguments).ConfigureAwait(false);
        if (run.ExitCode == 0) return;
        invocation.Say((run.Output + run.Errors).Trim());
        throw CliException.Input("build-failed", $"{Path.GetFileName(file)} does not build{FirstError(run.Output)}", "Mend what the compiler says; `dotnet build` says it again.");
    }

    static string FirstError(string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.Contains(": error ", StringComparison.Ordinal))?.Trim();
        return line is null ? "." : ": " + line;
    }

    static async Task<ContractProject> EvaluateAsync(Invocation invocation, string file, string configuration)
    {
        var run = await Dotnet.RunAsync(
            invocation, "msbuild", file, "-nologo", $"-property:Configuration={configuration}", $"-target:{PropertiesTarget}", $"-getProperty:{Properties}").ConfigureAwait(false);
        var said = run.Output + run.Errors;
        if (said.Contains(NoSuchTarget, StringComparison.Ordinal)) throw await NoContractProjectAsync(invocation, file).ConfigureAwait(false);
        if (run.ExitCode != 0)
            throw CliException.Input("build-failed", $"MSBuild cannot read {Path.GetFileName(file)}{FirstError(said)}", "`dotnet build` says more.");
        using var answer = JsonDocument.Parse(run.Output);
        var values = answer.RootElement.GetProperty("Properties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "");
        return new ContractProject(file, values["TargetPath"], values["_DeCA10BArtifactDirectory"], values["DeCA10BSolidityDirectory"], new CompilationSettings
        {
            Optimize = values["DeCA10BOptimize"] == "true",
            OptimizerRuns = int.Parse(values["DeCA10BOptimizerRuns"], System.Globalization.CultureInfo.InvariantCulture),
            ViaIR = values["DeCA10BViaIR"] == "true",
            EvmVersion = values["DeCA10BEvmVersion"],
            MetadataHash = values["DeCA10BMetadataHash"],
        });
    }

    /// <summary>A project of several frameworks is built once each, and has no target of one build either.</summary>
    static async Task<CliException> NoContractProjectAsync(Invocation invocation, string file)
    {
        var frameworks = await Dotnet.RunAsync(invocation, "msbuild", file, "-nologo", "-getProperty:TargetFrameworks").ConfigureAwait(false);
        return frameworks.Output.Trim().Length > 0
            ? CliException.Input("several-frameworks", $"{Path.GetFileName(file)} has several target frameworks: {frameworks.Output.Trim()}.", "Name a project with one, such as a contract library of its own.")
            : CliException.Input("not-a-contract-project", $"{Path.GetFileName(file)} is no contract project: it does not use the DeCA10B SDK.", "Reference the package DeCA10B.Sdk, and restore it.");
    }
}

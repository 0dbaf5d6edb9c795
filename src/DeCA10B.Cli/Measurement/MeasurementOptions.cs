using DeCA10B.Cli.Projects;

namespace DeCA10B.Cli.Measurement;

/// <summary>How a command is told what to measure.</summary>
sealed class MeasurementOptions
{
    readonly Option<string> calls = new("--calls")
    {
        Description = "The calls file. Default: gas.json in the project's folder; where there is none, contracts without constructor parameters are deployed.",
        HelpName = "FILE",
    };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(calls);

    /// <summary>Whether a calls file is named.</summary>
    public bool AreGiven(Invocation invocation) => invocation.Has(calls);

    /// <summary>The option as it stands on the command line.</summary>
    public string TextOf(Invocation invocation) => invocation.Get(calls) is { } named ? $" --calls {named}" : "";

    /// <summary>The calls file that is named or lies in the project; null when there is none.</summary>
    public CallsFile? Read(Invocation invocation, ContractProject project)
    {
        if (invocation.Get(calls) is { } named) return CallsFile.Read(invocation.PathOf(named));
        var usual = Path.Combine(project.Folder, CallsFile.UsualName);
        return File.Exists(usual) ? CallsFile.Read(usual) : null;
    }

    /// <summary>The deployments that need no arguments: what is measured without a calls file.</summary>
    public static CallsFile Deployments(ContractProject project) =>
        new([.. project.ReadArtifacts().Where(artifact => Testing.Schema.ContractSchema.Parse(artifact.Abi.GetRawText()).Constructor.Fields.Count == 0)
            .Select(artifact => new PlannedContract(artifact.ContractName))]);
}

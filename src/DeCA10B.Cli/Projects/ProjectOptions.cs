namespace DeCA10B.Cli.Projects;

/// <summary>The options of commands that work on a contract project.</summary>
sealed class ProjectOptions
{
    readonly Option<string> project = new("--project", "-p")
    {
        Description = "The contract project, or its folder. Default: the current folder.",
        HelpName = "PATH",
        DefaultValueFactory = _ => ".",
    };

    readonly Option<string> configuration = new("--configuration", "-c")
    {
        Description = "The build configuration.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "Debug",
    };

    readonly Option<bool> noBuild = new("--no-build") { Description = "Take what the last build left." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(project);
        command.Add(configuration);
        command.Add(noBuild);
    }

    /// <summary>Builds the project, unless told not to, and finds what the build left.</summary>
    /// <param name="invocation">The command line.</param>
    /// <param name="locksLayouts">Whether a change that the committed storage layouts refuse is an error of the build; not for commands that show what changed.</param>
    /// <exception cref="CliException">There is no project, it does not build, or it is no contract project.</exception>
    public Task<ContractProject> OpenAsync(Invocation invocation, bool locksLayouts = true)
    {
        var file = ProjectFile.Find(invocation.PathOf(invocation.Get(project)!));
        return ContractProject.OpenAsync(invocation, file, new BuildRequest(invocation.Get(configuration)!, IsWanted: !invocation.Get(noBuild), locksLayouts));
    }

    /// <summary>The options as they stand on the command line, for a command that is to be run next.</summary>
    public string TextOf(Invocation invocation) =>
        (invocation.Has(project) ? " --project " + invocation.Get(project) : "") + (invocation.Has(configuration) ? " --configuration " + invocation.Get(configuration) : "");
}

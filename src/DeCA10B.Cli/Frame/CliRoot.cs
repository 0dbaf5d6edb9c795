using System.CommandLine.Help;
using System.CommandLine.Invocation;
using DeCA10B.Cli.Commands;

namespace DeCA10B.Cli;

/// <summary>The root command: all commands, and the options that each of them has.</summary>
static class CliRoot
{
    /// <summary>The report as one JSON document.</summary>
    public static readonly Option<bool> Json = new("--json") { Description = "Write one JSON document instead of text.", Recursive = true };

    /// <summary>Where an error came from.</summary>
    public static readonly Option<bool> Verbose = new("--verbose") { Description = "Write where in the program an error arose, too.", Recursive = true };

    public static RootCommand Create(CliFrame frame)
    {
        var root = new RootCommand($"The command line of the DeCA10B SDK: contracts written in C#, on the chain and back.\n\nExit codes: {Exit.Summary}")
        {
            Json,
            Verbose,
        };
        foreach (var command in CommandList.Create(frame)) root.Add(command);
        root.SetAction(int (_) => throw CliException.Input("usage", "No command was given.", "`deca10b --help` lists the commands."));
        foreach (var option in root.Options)
        {
            if (option is VersionOption) option.Action = new VersionAction();
            if (option.Action is HelpAction help && !frame.Surroundings.IsTerminal) help.MaxWidth = int.MaxValue;
        }

        return root;
    }

    /// <summary>Writes this assembly's version; the library's own action takes that of the program, which in a test is another.</summary>
    sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(typeof(CliRoot).Assembly.GetName().Version!.ToString(3));
            return Exit.Done;
        }
    }
}

using System.Diagnostics;

namespace DeCA10B.Cli.Tests.Commands;

public sealed class NewTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task New_runs_the_installed_template_with_the_name_and_the_folder()
    {
        folder.Write("template/.template.config/template.json", """
            {"author":"a","identity":"T","name":"T","shortName":"deca10b-model","tags":{"type":"item","language":"C#"},"sourceName":"Model1","primaryOutputs":[]}
            """);
        folder.Write("template/Model1.cs", "class Model1;\n");
        var surroundings = CliRun.Surroundings(folder.Path);
        surroundings = surroundings with
        {
            ChildVariables = new Dictionary<string, string>(surroundings.ChildVariables)
            {
                ["DOTNET_CLI_HOME"] = folder.PathOf("home"),
                ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
                ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
                ["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false",
            },
        };
        await InstallAsync(surroundings, folder.PathOf("template"));
        var run = (await CliRun.WithAsync(surroundings, default, "new", "model", "--name", "Perceptron", "--output", "out", "--json")).Ended(Exit.Done);
        Assert.Equal(folder.PathOf("out"), run.Json.GetProperty("folder").GetString());
        Assert.Equal("class Perceptron;\n", File.ReadAllText(folder.PathOf("out/Perceptron.cs")).ReplaceLineEndings("\n"));
        var again = (await CliRun.WithAsync(surroundings, default, "new", "model", "--name", "Perceptron", "--output", "out")).Ended(Exit.Usage);
        Assert.Contains("would be overwritten", again.Error, StringComparison.Ordinal);
        (await CliRun.WithAsync(surroundings, default, "new", "model", "--name", "Perceptron", "--output", "out", "--force")).Ended(Exit.Done);
    }

    static async Task InstallAsync(CliSurroundings surroundings, string template)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["new", "install", template]) { RedirectStandardOutput = true };
        foreach (var (name, value) in surroundings.ChildVariables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, output);
    }
}

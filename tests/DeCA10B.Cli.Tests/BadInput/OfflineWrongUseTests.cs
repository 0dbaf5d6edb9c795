namespace DeCA10B.Cli.Tests.BadInput;

public sealed class OfflineWrongUseTests : IDisposable
{
    static readonly string[] Counter = ["--project", CounterProject.Folder, "--no-build", "--configuration", Repository.Configuration];

    readonly TemporaryFolder folder = new();

    public OfflineWrongUseTests()
    {
        Directory.CreateDirectory(folder.PathOf("empty"));
        folder.Write("notes.txt", "Not for programs.\n");
        folder.Write("two/A.csproj", "<Project/>");
        folder.Write("two/B.csproj", "<Project/>");
        folder.Write("plain/Plain.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        folder.Write("several/Several.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net10.0;net9.0</TargetFrameworks></PropertyGroup></Project>""");
        folder.Write("broken/Broken.csproj", "<Project");
        folder.Write("fails/Fails.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        folder.Write("fails/Fails.cs", "class Fails { int Count = missing; }\n");
        folder.Write("old.layout.txt", "contract Counter\n0 0 20 owner address\n");
        folder.Write("broken.layout.txt", "contract Counter\nowner address\n");
        folder.Write("broken.json", "{ \"storage\": [ { } ] }");
        folder.Write("other.json", "{ \"abi\": [] }");
        WriteCalls("property", """{"contract": "Counter", "call": []}""");
        WriteCalls("nameless", """{"calls": []}""");
        WriteCalls("kind", """{"contract": "Counter", "from": "me"}""");
        WriteCalls("contract", """{"contract": "Conuter"}""");
        WriteCalls("constructor", """{"contract": "Counter", "arguments": [1]}""");
        WriteCalls("function", """{"contract": "Counter", "calls": [{"function": "incremment"}]}""");
        WriteCalls("count", """{"contract": "Counter", "calls": [{"function": "increment"}]}""");
        WriteCalls("type", """{"contract": "Counter", "calls": [{"function": "increment", "arguments": ["three"]}]}""");
        WriteCalls("name", """{"contract": "Counter", "calls": [{"function": "transferOwnership", "arguments": ["$nobody"]}]}""");
        WriteCalls("account", """{"contract": "Counter", "from": 12}""");
        WriteCalls("value", """{"contract": "Counter", "value": "1 ether"}""");
        WriteCalls("twice", """{"contract": "Counter"}, {"contract": "Counter"}""");
        WriteCalls("reverts", """{"contract": "Counter", "calls": [{"function": "increment", "arguments": [11]}]}""");
        WriteCalls("succeeds", """{"contract": "Counter", "calls": [{"function": "increment", "arguments": [1], "reverts": true}]}""");
    }

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task Every_wrong_use_ends_with_its_exit_code_and_a_clear_error()
    {
        WrongUse[] uses = [.. CommandLines(), .. Projects(), .. Contracts(), .. Layouts(), .. Gas(), .. Verification(), .. Prices(), .. Templates()];
        Assert.True(uses.Length >= 30);
        await BadInputPage.VerifySectionAsync("Commands without a chain", uses, CliRun.Surroundings(folder.Path) with { ChildVariables = OwnHome() }, Plain);
    }

    static IEnumerable<WrongUse> CommandLines() =>
    [
        new("No command", Exit.Usage),
        new("A command that there is not", Exit.Usage, "emti"),
        new("An option that there is not", Exit.Usage, "check", "--fix"),
        new("A stage that there is not", Exit.Usage, "emit", "--stage", "assembly"),
        new("An option without its value", Exit.Usage, "emit", "--output"),
        new("An argument too many", Exit.Usage, "check", "Counter"),
    ];

    static IEnumerable<WrongUse> Projects() =>
    [
        new("A folder that does not exist", Exit.Usage, "emit", "--project", "nowhere"),
        new("A folder without a project", Exit.Usage, "emit", "--project", "empty"),
        new("A folder with several projects", Exit.Usage, "emit", "--project", "two"),
        new("A file that is no project", Exit.Usage, "emit", "--project", "notes.txt"),
        new("A project without contracts", Exit.Usage, "check", "--project", "plain", "--no-build"),
        new("A project of several frameworks", Exit.Usage, "check", "--project", "several", "--no-build"),
        new("A project file that is broken", Exit.Usage, "layout", "--project", "broken", "--no-build"),
        new("A project that does not compile", Exit.Usage, "layout", "--project", "fails"),
        new("A configuration that was never built", Exit.Usage, "emit", "--project", CounterProject.Folder, "--no-build", "--configuration", "Never"),
    ];

    static IEnumerable<WrongUse> Contracts() =>
    [
        new("A contract that there is not", Exit.Usage, ["emit", "--contract", "Conuter", .. Counter]),
        new("A contract without a model", Exit.Usage, ["emit", "--stage", "model", "--contract", "Conuter", .. Counter]),
        new("A contract without code, as Yul", Exit.Usage, ["emit", "--stage", "yul", "--contract", "Ownable", .. Counter]),
        new("A file where a folder is to be written", Exit.Usage, ["emit", "--output", "notes.txt", .. Counter]),
        new("A file where the committed folder is to be", Exit.Usage, ["check", "--committed", "notes.txt", .. Counter]),
        new("A contract whose layout there is not", Exit.Usage, ["layout", "--contract", "Conuter", .. Counter]),
    ];

    static IEnumerable<WrongUse> Layouts() =>
    [
        new("No layouts to compare", Exit.Usage, "layout", "diff"),
        new("One layout to compare", Exit.Usage, "layout", "diff", "old.layout.txt"),
        new("A layout and --committed", Exit.Usage, ["layout", "diff", "old.layout.txt", "--committed", "empty", .. Counter]),
        new("A layout that does not exist", Exit.Usage, "layout", "diff", "nowhere.layout.txt", "old.layout.txt"),
        new("A text that is no layout", Exit.Usage, "layout", "diff", "notes.txt", "old.layout.txt"),
        new("A layout with a broken line", Exit.Usage, "layout", "diff", "old.layout.txt", "broken.layout.txt"),
        new("A layout of solc that lacks parts", Exit.Usage, "layout", "diff", "broken.json", "old.layout.txt"),
        new("JSON that holds no layout", Exit.Usage, "layout", "diff", "other.json", "old.layout.txt"),
        new("A folder in which no layout is committed", Exit.Usage, ["layout", "diff", "--committed", "empty", .. Counter]),
    ];

    static IEnumerable<WrongUse> Gas() =>
    [
        new("A calls file that does not exist", Exit.Usage, Calls("nowhere.json")),
        new("A calls file that is no JSON", Exit.Usage, Calls("notes.txt")),
        new("A property that no calls file has", Exit.Usage, Calls("property.json")),
        new("A property that is missing", Exit.Usage, Calls("nameless.json")),
        new("A property of another kind", Exit.Usage, Calls("kind.json")),
        new("A contract that the project lacks", Exit.Usage, Calls("contract.json")),
        new("Arguments for a constructor without parameters", Exit.Usage, Calls("constructor.json")),
        new("A function that the contract lacks", Exit.Usage, Calls("function.json")),
        new("Arguments that are missing", Exit.Usage, Calls("count.json")),
        new("An argument of another type", Exit.Usage, Calls("type.json")),
        new("A name that stands for nothing", Exit.Usage, Calls("name.json")),
        new("An account that there is not", Exit.Usage, Calls("account.json")),
        new("A value that is no number of wei", Exit.Usage, Calls("value.json")),
        new("Two contracts of one name", Exit.Usage, Calls("twice.json")),
        new("A call that reverts", Exit.Usage, Calls("reverts.json")),
        new("A call that was to revert", Exit.Usage, Calls("succeeds.json")),
        new("A snapshot that does not exist", Exit.Usage, ["gas", "--snapshot", "nowhere.txt", .. Counter]),
        new("A text that is no snapshot", Exit.Usage, ["gas", "--snapshot", "notes.txt", .. Counter]),
    ];

    static IEnumerable<WrongUse> Verification() =>
    [
        new("No contract to verify", Exit.Usage, "verify-input"),
        new("A contract to verify that there is not", Exit.Usage, ["verify-input", "Conuter", .. Counter]),
        new("Arguments that the constructor does not take", Exit.Usage, ["verify-input", "Counter", "--arguments", "[1]", .. Counter]),
        new("Arguments that are no JSON", Exit.Usage, ["verify-input", "Counter", "--arguments", "one", .. Counter]),
        new("A file of arguments that does not exist", Exit.Usage, ["verify-input", "Counter", "--arguments", "@nowhere.json", .. Counter]),
    ];

    static IEnumerable<WrongUse> Prices() =>
    [
        new("Gas that is no number", Exit.Usage, "price", "--gas", "much"),
        new("Gas that no transaction uses", Exit.Usage, "price", "--gas", "5"),
        new("Calldata without gas", Exit.Usage, "price", "--calldata", "0x00"),
        new("Calldata that is no hex", Exit.Usage, "price", "--gas", "30000", "--calldata", "0xzz"),
        new("Calldata that is neither hex nor a count", Exit.Usage, "price", "--gas", "30000", "--calldata", "long"),
        new("A base fee below zero", Exit.Usage, "price", "--gas", "30000", "--base-fee", "-1"),
        new("A base fee finer than wei", Exit.Usage, "price", "--gas", "30000", "--base-fee", "0.0000000001"),
        new("A scalar above 32 bits", Exit.Usage, "price", "--gas", "30000", "--op-base-fee-scalar", "5000000000"),
        new("One transaction and a calls file", Exit.Usage, "price", "--gas", "30000", "--calls", "name.json"),
        new("A price of ether that is no number", Exit.Usage, "price", "--gas", "30000", "--eth-price", "high"),
    ];

    static IEnumerable<WrongUse> Templates() =>
    [
        new("A kind of template that there is not", Exit.Usage, "new", "contract"),
        new("A name that is none", Exit.Usage, "new", "--name", "a/b"),
        new("Templates that are not installed", Exit.Usage, "new", "--output", "empty"),
    ];

    static string[] Calls(string file) => ["gas", "--calls", file, .. Counter];

    void WriteCalls(string name, string contracts) => folder.Write(name + ".json", $$"""{"contracts": [{{contracts}}]}""");

    /// <summary>A home of dotnet's in which no template was ever installed.</summary>
    Dictionary<string, string> OwnHome() => new(CliRun.Surroundings(folder.Path).ChildVariables)
    {
        ["DOTNET_CLI_HOME"] = folder.PathOf("home"),
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
        ["DOTNET_ADD_GLOBAL_TOOLS_TO_PATH"] = "false",
    };

    string Plain(string text) => text
        .Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(Repository.Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace($" --configuration {Repository.Configuration}", "", StringComparison.Ordinal);
}

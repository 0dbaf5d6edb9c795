using System.Text.Json;
using DeCA10B.Client;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.OnChain;

/// <summary>A test of commands that talk to a chain: a folder with a composition, and command lines that find the node.</summary>
public abstract class OnChainTest : IDisposable
{
    /// <summary>A perceptron with more weights than go into the first chunk.</summary>
    protected const string Model = "model.json", Composition = "model.toml", Deployment = "model.deployment.json";

    protected static readonly PrivateKey Deployer = DevelopmentKeys.All[0], Alice = DevelopmentKeys.All[1], Bob = DevelopmentKeys.All[2];

    private protected TemporaryFolder Folder { get; } = new();

    protected OnChainTest()
    {
        var weights = Enumerable.Range(0, 100).Select(index => index % 2 == 0 ? 0.5 : -0.5);
        Folder.Write(Model, JsonSerializer.Serialize(new { type = "sparse perceptron", classifications = new[] { "ham", "spam" }, weights, intercept = 0, learningRate = 0.5 }));
        WriteComposition(Composition, "linked");
        Folder.Write("password.txt", "secret");
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected string WriteComposition(string name, string form, string more = "") => Folder.Write(name, $"""
        name = "spam filter"
        description = "Tells spam from ham."
        encoder = "sparse indices"
        form = "{form}"

        [model]
        file = "model.json"

        [incentive.arguments]
        refundWaitTimeS = 60
        ownerClaimWaitTimeS = 3600
        anyAddressClaimWaitTimeS = 7200
        costWeight = 1_000_000_000
        {more}
        """);

    /// <summary>Runs a command line in the folder; the node, and the deployer's key, are in the environment.</summary>
    private protected Task<CliRun> RunAsync(AnvilChain? node, params string[] arguments) => CliRun.WithAsync(Surroundings(node), TestContext.Current.CancellationToken, arguments);

    private protected CliSurroundings Surroundings(AnvilChain? node) => CliRun.Surroundings(Folder.Path) with { Variable = name => Variables(node).GetValueOrDefault(name) };

    protected static Dictionary<string, string> Variables(AnvilChain? node)
    {
        // The keys that everybody knows: a development node funds them.
        var variables = new Dictionary<string, string>
        {
            ["DEPLOYER_KEY"] = "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
            ["ALICE_KEY"] = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
            ["BOB_KEY"] = "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a",
            ["NO_KEY"] = "0x1234",
            // An account that nobody funded.
            ["POOR_KEY"] = new string('7', 64),
            ["DECA10B_KEYSTORE_PASSWORD"] = "secret",
        };
        if (node is not null) variables["DECA10B_RPC"] = node.Url.ToString();
        return variables;
    }
}

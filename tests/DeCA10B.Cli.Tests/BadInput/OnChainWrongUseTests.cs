using System.Text.Json;
using System.Text.RegularExpressions;
using DeCA10B.Cli.Tests.OnChain;
using DeCA10B.Client;
using DeCA10B.Testing;

namespace DeCA10B.Cli.Tests.BadInput;

/// <summary>Mistakes with commands that talk to a chain, on a chain where a model was deployed, a sample added, and another one wrongly.</summary>
public sealed partial class OnChainWrongUseTests : OnChainTest
{
    const string Nobody = "0x00000000000000000000000000000000000000aa";

    static readonly string[] Trainer = ["-d", Deployment], Account = ["--account", "env:DEPLOYER_KEY"], Sample = ["--sample", "0,2,5"], Label = ["--label", "spam"];

    [NodeFact]
    public async Task Every_wrong_use_ends_with_its_exit_code_and_a_clear_error()
    {
        await using var node = await Anvil.StartAsync();
        (await RunAsync(node, ["deploy", Composition, .. Account])).Ended(Exit.Done);
        var added = (await RunAsync(node, ["add-data", .. Trainer, .. Sample, .. Label, .. Account, "--json"])).Ended(Exit.Done).Json;
        WriteFiles();
        WriteCompositions();
        var (contracts, transaction) = (JsonDocument.Parse(File.ReadAllText(Folder.PathOf(Deployment))).RootElement.GetProperty("contracts"), added.GetProperty("transaction").GetString()!);
        WrongUse[] uses =
        [
            .. Nodes(), .. Accounts(), .. Compositions(), .. Deployments(), .. Trainers(contracts.GetProperty("classifier").GetString()!), .. Samples(),
            .. Claims(transaction, contracts.GetProperty("trainer").GetString()!), .. Events(), .. Devnets(node.Url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ];
        Assert.True(uses.Length >= 60);
        await BadInputPage.VerifySectionAsync("Commands on a chain", uses, Surroundings(node), text => Plain(text, node).Replace(transaction, "0x" + new string('a', 64), StringComparison.Ordinal));
    }

    void WriteFiles()
    {
        var journal = File.ReadAllText(Folder.PathOf(Deployment));
        Folder.Write("unfinished.json", journal.Replace("\"isFinished\": true", "\"isFinished\": false", StringComparison.Ordinal));
        Folder.Write("mainnet.json", journal.Replace("\"chainId\": 31337", "\"chainId\": 1", StringComparison.Ordinal));
        Folder.Write("later.json", journal.Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal));
        var trainer = JsonDocument.Parse(journal).RootElement.GetProperty("contracts").GetProperty("trainer").GetString()!;
        Folder.Write("gone.json", journal.Replace(trainer, Nobody, StringComparison.Ordinal));
        Folder.Write("notes.txt", "Not for programs.\n");
        Folder.Write("two.json", "[[0,2],[1,3]]");
        KeystoreFile.Create(Folder.PathOf("key.json"), Alice, _ => "another secret", cost: 2);
    }

    void WriteCompositions()
    {
        const string terms = "refundWaitTimeS = 60\nownerClaimWaitTimeS = 3600\nanyAddressClaimWaitTimeS = 7200\n";
        WriteComposition("other.toml", "linked", "\n# another composition");
        WriteComposition("form.toml", "joined");
        WriteComposition("more.toml", "linked", "depositWei = 5");
        Folder.Write("nameless.toml", "[model]\nfile = \"model.json\"\n");
        Folder.Write("key.toml", "name = \"x\"\ndescripton = \"y\"\n[model]\nfile = \"model.json\"\n");
        Folder.Write("modelless.toml", "name = \"x\"\n");
        Write("lost", "file = \"nowhere.json\"", "");
        Write("broken", "file = \"two.json\"", "");
        Write("number", "file = 5", "");
        Write("unknown", "file = \"model.json\"\ncontract = \"Perceptron\"", "");
        Write("both", "file = \"model.json\"", "contract = \"Points64\"\nartifact = \"x.json\"");
        Write("artifact", "file = \"model.json\"", "artifact = \"nowhere.json\"");
        Write("noartifact", "file = \"model.json\"", "artifact = \"model.json\"");
        Write("missing", "file = \"model.json\"", $"[incentive.arguments]\n{terms}");
        Write("text", "file = \"model.json\"", $"[incentive.arguments]\n{terms}costWeight = \"much\"");
        Write("range", "file = \"model.json\"", $"[incentive.arguments]\n{terms.Replace("7200", "4294967296", StringComparison.Ordinal)}costWeight = 1");
        Write("order", "file = \"model.json\"", $"[incentive.arguments]\n{terms.Replace("3600", "36", StringComparison.Ordinal)}costWeight = 1");
        Folder.Write("fused.toml", "name = \"x\"\nform = \"fused\"\n[model]\nfile = \"model.json\"\n[incentive]\ncontract = \"Points64\"\n");

        void Write(string name, string model, string incentive) => Folder.Write(name + ".toml", $"name = \"x\"\n[model]\n{model}\n[incentive]\n{incentive}\n");
    }

    static IEnumerable<WrongUse> Nodes() =>
    [
        new("No node", Exit.Usage, ["status", .. Trainer, "--rpc", ""]),
        new("An address of a node without http", Exit.Usage, ["status", .. Trainer, "--rpc", "localhost:8545"]),
        new("A node that does not run", Exit.Chain, ["status", .. Trainer, "--rpc", "http://127.0.0.1:9"]),
        new("A node of another chain", Exit.Chain, "status", "-d", "mainnet.json"),
        new("No time to wait", Exit.Usage, ["status", .. Trainer, "--timeout", "0"]),
    ];

    static IEnumerable<WrongUse> Accounts() =>
    [
        new("No account", Exit.Usage, "deploy", Composition),
        new("A private key on the command line", Exit.Usage, "deploy", Composition, "--account", "0x" + new string('1', 64)),
        new("An account of no known form", Exit.Usage, "deploy", Composition, "--account", "alice"),
        new("A variable that is not set", Exit.Usage, "deploy", Composition, "--account", "env:MY_KEY"),
        new("A variable that holds no key", Exit.Usage, "deploy", Composition, "--account", "env:NO_KEY"),
        new("A keystore file that does not exist", Exit.Usage, "deploy", Composition, "--account", "keystore:nowhere.json"),
        new("A file that is no keystore", Exit.Usage, "deploy", Composition, "--account", "keystore:model.json"),
        new("The password of another keystore file", Exit.Usage, "deploy", Composition, "--account", "keystore:key.json"),
        new("A node's account that is no address", Exit.Usage, "deploy", Composition, "--account", "node:alice"),
        new("An account that the node does not hold", Exit.Chain, "deploy", Composition, "--account", $"node:{Nobody}"),
        new("An account without ether", Exit.Chain, "deploy", "other.toml", "--account", "env:POOR_KEY"),
    ];

    static IEnumerable<WrongUse> Compositions() =>
    [
        new("A composition that does not exist", Exit.Usage, ["deploy", "nowhere.toml", .. Account]),
        new("A composition that is no TOML", Exit.Usage, ["deploy", "notes.txt", .. Account]),
        new("A composition without a name", Exit.Usage, ["deploy", "nameless.toml", .. Account]),
        new("A form that there is not", Exit.Usage, ["deploy", "form.toml", .. Account]),
        new("A key that there is not", Exit.Usage, ["deploy", "key.toml", .. Account]),
        new("No model", Exit.Usage, ["deploy", "modelless.toml", .. Account]),
        new("A model that does not exist", Exit.Usage, ["deploy", "lost.toml", .. Account]),
        new("A file that is no model", Exit.Usage, ["deploy", "broken.toml", .. Account]),
        new("A number where a text belongs", Exit.Usage, ["deploy", "number.toml", .. Account]),
        new("A contract that the family lacks", Exit.Usage, ["deploy", "unknown.toml", .. Account]),
        new("A contract and an artifact", Exit.Usage, ["deploy", "both.toml", .. Account]),
        new("An artifact that does not exist", Exit.Usage, ["deploy", "artifact.toml", .. Account]),
        new("A file that is no artifact", Exit.Usage, ["deploy", "noartifact.toml", .. Account]),
        new("An argument that is missing", Exit.Usage, ["deploy", "missing.toml", .. Account]),
        new("An argument that the constructor does not take", Exit.Usage, ["deploy", "more.toml", .. Account]),
        new("An argument of another type", Exit.Usage, ["deploy", "text.toml", .. Account]),
        new("An argument that is too large", Exit.Usage, ["deploy", "range.toml", .. Account]),
        new("Arguments that the constructor refuses", Exit.Chain, ["deploy", "order.toml", .. Account]),
        new("Another mechanism in a fused trainer", Exit.Usage, ["deploy", "fused.toml", .. Account]),
        new("A gas price without a dry run", Exit.Usage, ["deploy", Composition, "--gas-price", "2gwei", .. Account]),
        new("A gas price that is no amount", Exit.Usage, "deploy", Composition, "--dry-run", "--gas-price", "cheap"),
    ];

    static IEnumerable<WrongUse> Deployments() =>
    [
        new("The journal of another composition", Exit.Usage, ["deploy", "other.toml", .. Trainer, .. Account]),
        new("The journal of another account", Exit.Usage, "deploy", Composition, "--account", $"node:{Bob.Address}"),
        new("The journal of another chain", Exit.Usage, ["deploy", Composition, "-d", "mainnet.json", .. Account]),
        new("A journal whose contracts are gone", Exit.Usage, ["deploy", Composition, "-d", "gone.json", .. Account]),
        new("A journal of another version", Exit.Usage, ["deploy", Composition, "-d", "later.json", .. Account]),
        new("A deployment that does not exist", Exit.Usage, "status", "-d", "nowhere.json"),
        new("A file that is no deployment", Exit.Usage, "status", "-d", "notes.txt"),
        new("A deployment that is not finished", Exit.Usage, "status", "-d", "unfinished.json"),
    ];

    static IEnumerable<WrongUse> Trainers(string classifier) =>
    [
        new("No trainer", Exit.Usage, "status"),
        new("A deployment and a trainer", Exit.Usage, ["status", .. Trainer, "--trainer", Nobody]),
        new("A trainer that is no address", Exit.Usage, "status", "--trainer", "spam-filter"),
        new("A trainer where no contract is", Exit.Chain, "status", "--trainer", Nobody),
        new("A contract that is no trainer", Exit.Chain, "status", "--trainer", classifier),
    ];

    static IEnumerable<WrongUse> Samples() =>
    [
        new("No sample", Exit.Usage, ["predict", .. Trainer]),
        new("A sample of words", Exit.Usage, ["predict", .. Trainer, "--sample", "buy,now"]),
        new("Reals without --real", Exit.Usage, ["predict", .. Trainer, "--sample", "0.25,1"]),
        new("A real that is too large", Exit.Usage, ["predict", .. Trainer, "--real", "--sample", "99999999999"]),
        new("A file of samples that does not exist", Exit.Usage, ["predict", .. Trainer, "--sample", "@nowhere.json"]),
        new("A file that holds no samples", Exit.Usage, ["predict", .. Trainer, "--sample", "@notes.txt"]),
        new("A file that is no list", Exit.Usage, ["predict", .. Trainer, "--sample", "@model.json"]),
        new("A sample that the model refuses", Exit.Chain, ["add-data", .. Trainer, "--sample", "5,5", .. Label, .. Account]),
        new("Several samples to add", Exit.Usage, ["add-data", .. Trainer, "--sample", "@two.json", .. Label, .. Account]),
        new("No label", Exit.Usage, ["add-data", .. Trainer, .. Sample, .. Account]),
        new("A class that the model lacks", Exit.Usage, ["add-data", .. Trainer, .. Sample, "--label", "eggs", .. Account]),
        new("A cost that is no amount", Exit.Usage, ["add-data", .. Trainer, .. Sample, .. Label, "--max-cost", "1 dollar", .. Account]),
        new("A cost below the price", Exit.Chain, ["add-data", .. Trainer, .. Sample, .. Label, "--max-cost", "1", .. Account]),
    ];

    static IEnumerable<WrongUse> Claims(string transaction, string trainer) =>
    [
        new("A refund of no sample", Exit.Usage, ["refund", .. Trainer, .. Account]),
        new("A transaction that is no hash", Exit.Usage, ["refund", .. Trainer, "-t", "0x12", .. Account]),
        new("A transaction that there is not", Exit.Chain, ["refund", .. Trainer, "-t", "0x" + new string('1', 64), .. Account]),
        new("A transaction and a sample", Exit.Usage, ["refund", .. Trainer, "-t", transaction, .. Sample, .. Account]),
        new("A refund of somebody else's sample", Exit.Usage, ["refund", .. Trainer, "-t", transaction, "--account", $"node:{Bob.Address}"]),
        new("A refund without the time", Exit.Usage, ["refund", .. Trainer, .. Sample, .. Label, .. Account]),
        new("A time that is none", Exit.Usage, ["refund", .. Trainer, .. Sample, .. Label, "--time", "noon", .. Account]),
        new("A refund of what was never added", Exit.Chain, ["refund", "--trainer", trainer, .. Sample, .. Label, "--time", "1700000000", .. Account]),
        new("A refund that comes too early", Exit.Chain, ["refund", .. Trainer, "-t", transaction, .. Account]),
        new("A report without the author", Exit.Usage, ["report", .. Trainer, .. Sample, .. Label, "--time", "1700000000", .. Account]),
        new("An author that is no address", Exit.Usage, ["report", .. Trainer, .. Sample, .. Label, "--time", "1700000000", "--author", "bob", .. Account]),
        new("A report of one's own sample", Exit.Chain, ["report", .. Trainer, "-t", transaction, .. Account]),
    ];

    static IEnumerable<WrongUse> Events() =>
    [
        new("A kind of event that there is not", Exit.Usage, ["events", .. Trainer, "--kind", "transfer"]),
        new("An account that is no address", Exit.Usage, ["events", .. Trainer, "--of", "bob"]),
        new("A block that is no number", Exit.Usage, ["events", .. Trainer, "--from-block", "first"]),
        new("Events to follow up to a block", Exit.Usage, ["events", .. Trainer, "--follow", "--to-block", "5"]),
        new("A cursor and a first block", Exit.Usage, ["events", .. Trainer, "--cursor", "events.cursor", "--from-block", "5"]),
        new("A file that is no cursor", Exit.Usage, ["events", .. Trainer, "--cursor", "notes.txt"]),
    ];

    static IEnumerable<WrongUse> Devnets(string port) =>
    [
        new("A port that there is not", Exit.Usage, "devnet", "--port", "70000"),
        new("A port that is taken", Exit.Usage, "devnet", "--port", port),
        new("A composition of a devnet that does not exist", Exit.Usage, "devnet", "--composition", "nowhere.toml"),
    ];

    /// <summary>Gas and hashes are others where the contracts were compiled otherwise.</summary>
    string Plain(string text, AnvilChain node) => Gas().Replace(text, "up to 1799179612748518 wei for 1122947 gas")
        .Replace(Folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
        .Replace(node.Url.GetLeftPart(UriPartial.Authority), "http://127.0.0.1:8545", StringComparison.Ordinal)
        .Replace($"--port {node.Url.Port}", "--port 8545", StringComparison.Ordinal)
        .Replace($"Port {node.Url.Port}", "Port 8545", StringComparison.Ordinal);

    [GeneratedRegex(@"up to \d+ wei for \d+ gas")]
    private static partial Regex Gas();
}

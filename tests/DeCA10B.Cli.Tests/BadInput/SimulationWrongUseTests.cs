using DeCA10B.Cli.Tests.Simulation;

namespace DeCA10B.Cli.Tests.BadInput;

/// <summary>Mistakes with scenarios, datasets, runs, attacks and sweeps.</summary>
public sealed class SimulationWrongUseTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public SimulationWrongUseTests()
    {
        Directory.CreateDirectory(folder.PathOf("empty"));
        folder.Write("small.toml", SmallScenario.Text);
        folder.Write("notes.txt", "Not for programs.\n");
        folder.Write("broken.toml", "name = two strangers\n");
        folder.Write("key.toml", SmallScenario.Text.Replace("initial-count", "inital-count", StringComparison.Ordinal));
        folder.Write("kind.toml", SmallScenario.Text.Replace("seed = 3", "seed = \"three\"", StringComparison.Ordinal));
        folder.Write("role.toml", SmallScenario.Text.Replace("malicious", "malitious", StringComparison.Ordinal));
        folder.Write("nobody.toml", SmallScenario.Text[..SmallScenario.Text.IndexOf("[[agents]]", StringComparison.Ordinal)]);
        folder.Write("other.json", "{\"abi\": []}\n");
        folder.Write("data/SMSSpamCollection", "ham\tSee you at eight.\nspam Win a prize!\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Every_wrong_use_ends_with_its_exit_code_and_a_clear_error()
    {
        WrongUse[] uses = [.. Scenarios(), .. Settings(), .. Data(), .. Places(), .. Runs(), .. Attacks(), .. Sweeps()];
        await BadInputPage.VerifySectionAsync("Simulations", uses, CliRun.Surroundings(folder.Path), text => text.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Assert.False(Directory.Exists(folder.PathOf("runs")), "a wrong use left a folder behind");
    }

    static IEnumerable<WrongUse> Scenarios() =>
    [
        new("No scenario", Exit.Usage, "simulate"),
        new("A preset that there is not", Exit.Usage, "simulate", "ttt-nv"),
        new("A scenario file that does not exist", Exit.Usage, "simulate", "nowhere.toml"),
        new("A folder in place of a scenario", Exit.Usage, "simulate", "empty"),
        new("A text that is no TOML", Exit.Usage, "simulate", "broken.toml"),
        new("A key that no scenario has", Exit.Usage, "simulate", "key.toml"),
        new("A value of another kind", Exit.Usage, "simulate", "kind.toml"),
        new("A role that there is not", Exit.Usage, "simulate", "role.toml"),
        new("A scenario without agents", Exit.Usage, "simulate", "nobody.toml"),
    ];

    static IEnumerable<WrongUse> Settings() =>
    [
        new("A setting of an unknown key", Exit.Usage, Set("deposit.refund-wiat=60")),
        new("A setting whose value does not fit", Exit.Usage, Set("deposit.refund-wait=soon")),
        new("A setting that sets nothing", Exit.Usage, Set("deposit.refund-wait")),
        new("A setting of an agent that there is not", Exit.Usage, Set("agents.Godo.deposit=5")),
        new("Settings that contradict each other", Exit.Usage, Set("deposit.free-wait=5")),
        new("A mechanism that there is not", Exit.Usage, Set("mechanism=deposits")),
        new("A model that there is not", Exit.Usage, Set("model.kind=naive-bays")),
        new("A model that the mechanism does not take", Exit.Usage, [.. Set("mechanism=staking"), "--set", "model.kind=naive-bayes"]),
        new("A number of features that the dataset does not have", Exit.Usage, Set("dataset.name=simple")),
        new("A seed that is no number", Exit.Usage, "simulate", "small.toml", "--seed", "lucky"),
        new("A chain that there is not", Exit.Usage, "simulate", "small.toml", "--chain", "mainnet"),
    ];

    static IEnumerable<WrongUse> Data() =>
    [
        new("A dataset that there is not", Exit.Usage, Set("dataset.name=sms-spm")),
        new("A dataset of files without their folder", Exit.Usage, Set("dataset.name=sms-spam")),
        new("A dataset whose file is missing", Exit.Usage, [.. Set("dataset.name=sms-spam"), "--data", "empty"]),
        new("A row that cannot be read", Exit.Usage, [.. Set("dataset.name=sms-spam"), "--data", "data"]),
        new("A folder of datasets that does not exist", Exit.Usage, [.. Set("dataset.name=sms-spam"), "--data", "nowhere"]),
        new("The same, to list them", Exit.Usage, "datasets", "--data", "nowhere"),
    ];

    static IEnumerable<WrongUse> Places() =>
    [
        new("A file where a run's folder is to be", Exit.Usage, "simulate", "small.toml", "--out", "notes.txt"),
        new("A folder of a run inside a file", Exit.Usage, "simulate", "small.toml", "--out", "notes.txt/run"),
    ];

    static IEnumerable<WrongUse> Runs() =>
    [
        new("A run that does not exist", Exit.Usage, "plot", "nowhere.json"),
        new("A folder without a run", Exit.Usage, "analyse", "empty"),
        new("A text that is no run file", Exit.Usage, "analyse", "notes.txt"),
        new("JSON that holds no run", Exit.Usage, "compare", "other.json"),
        new("A plot of no known form", Exit.Usage, "plot", "other.json", "--out", "plot.gif"),
        new("No runs to compare", Exit.Usage, "compare"),
    ];

    static IEnumerable<WrongUse> Attacks() =>
    [
        new("A mechanism to attack that there is not", Exit.Usage, "attack", "--mechanism", "stacking"),
        new("An attack that there is not", Exit.Usage, "attack", "--attacks", "label-flop"),
        new("A model to attack that there is not", Exit.Usage, "attack", "--model", "naive-bays"),
        new("A model that an attacked mechanism does not take", Exit.Usage, "attack", "--mechanism", "market", "--model", "naive-bayes"),
        new("No seed", Exit.Usage, "attack", "--seeds", "0"),
    ];

    static IEnumerable<WrongUse> Sweeps() =>
    [
        new("A sweep without a results file", Exit.Usage, "sweep", "small.toml"),
        new("A text that is no part of a grid", Exit.Usage, Sweep("--grid", "model.kind")),
        new("A key of a grid that there is not", Exit.Usage, Sweep("--grid", "model.knd=naive-bayes")),
        new("A value twice in a grid", Exit.Usage, Sweep("--grid", "dataset.train=50,50")),
        new("Seeds that are none", Exit.Usage, Sweep("--seeds", "few")),
        new("A file that is no results file", Exit.Usage, "sweep", "small.toml", "--out", "notes.txt"),
        new("No run at a time", Exit.Usage, Sweep("--parallel", "0")),
    ];

    static string[] Set(string setting) => ["simulate", "small.toml", "--set", setting];

    static string[] Sweep(params string[] arguments) => ["sweep", "small.toml", "--out", "sweep.jsonl", .. arguments];
}

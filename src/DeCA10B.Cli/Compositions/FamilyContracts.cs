using DeCA10B.Build;
using DeCA10B.Contracts.ModelFiles;

namespace DeCA10B.Cli.Compositions;

/// <summary>The contracts that are deployed by name: those of DeCA10B.Contracts, whose artifacts lie beside the program.</summary>
static class FamilyContracts
{
    /// <summary>The trainer of contracts that call each other.</summary>
    public const string LinkedTrainer = "CollaborativeTrainer64";

    /// <summary>The usual parts.</summary>
    public const string DataHandler = "DataHandler64", IncentiveMechanism = "Stakeable64";

    const string ClassifierEnding = "Classifier";

    static string Folder => Path.Combine(AppContext.BaseDirectory, "contracts");

    /// <summary>The artifact of a contract.</summary>
    /// <exception cref="CliException">There is none of that name.</exception>
    public static ContractArtifact Find(string name)
    {
        var path = Path.Combine(Folder, name + ".json");
        return name == Path.GetFileName(name) && File.Exists(path)
            ? ContractArtifact.Parse(File.ReadAllText(path))
            : throw CliException.Input("no-such-contract", $"There is no contract {name} in DeCA10B.Contracts.", $"Name the artifact of a contract of your own with `artifact = \"…/{name}.json\"`. The family has {string.Join(", ", Names())}.");
    }

    /// <summary>All artifacts, to look something up in.</summary>
    public static IEnumerable<ContractArtifact> All() => Names().Select(Find);

    /// <summary>The classifier that a model is for.</summary>
    public static string ClassifierOf(TrainedModel model) => model switch
    {
        PerceptronModel { IsSparse: true } => "SparsePerceptron",
        PerceptronModel => "DensePerceptron",
        NaiveBayesModel => "NaiveBayesClassifier",
        NearestCentroidModel => "NearestCentroidClassifier",
        _ => "SparseNearestCentroidClassifier",
    };

    /// <summary>The trainer that a classifier is a part of.</summary>
    public static string FusedTrainerOf(string classifier) =>
        (classifier.EndsWith(ClassifierEnding, StringComparison.Ordinal) ? classifier[..^ClassifierEnding.Length] : classifier) + "Trainer";

    static IEnumerable<string> Names() =>
        Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal) : [];
}

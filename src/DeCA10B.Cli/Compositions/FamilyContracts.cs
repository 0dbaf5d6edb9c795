using System.Reflection;
using DeCA10B.Build;
using DeCA10B.Contracts;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Metadata;

namespace DeCA10B.Cli.Compositions;

/// <summary>The contracts that are deployed by name: those of DeCA10B.Contracts, whose artifacts lie beside the program.</summary>
static class FamilyContracts
{
    /// <summary>The trainer of contracts that call each other.</summary>
    public const string LinkedTrainer = "CollaborativeTrainer64";

    /// <summary>The usual parts.</summary>
    public const string DataHandler = "DataHandler64", IncentiveMechanism = "Stakeable64";

    const string ClassifierEnding = "Classifier";

    /// <summary>Other contracts may lie beside the program, too: the assembly says which are the family's.</summary>
    static readonly string[] Names =
        [.. typeof(CollaborativeTrainer64).Assembly.GetCustomAttributes<DeployableContractAttribute>().Select(contract => contract.Name).Order(StringComparer.Ordinal)];

    static string Folder => Path.Combine(AppContext.BaseDirectory, "contracts");

    /// <summary>The artifact of a contract.</summary>
    /// <exception cref="CliException">There is none of that name.</exception>
    public static ContractArtifact Find(string name)
    {
        if (!Names.Contains(name, StringComparer.Ordinal))
            throw CliException.Input("no-such-contract", $"There is no contract {name} in DeCA10B.Contracts.", $"Name the artifact of a contract of your own with `artifact = \"…/{name}.json\"`. The family has {string.Join(", ", Names)}.");
        return ContractArtifact.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")));
    }

    /// <summary>All artifacts, to look something up in.</summary>
    public static IEnumerable<ContractArtifact> All() => Names.Select(Find);

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
}

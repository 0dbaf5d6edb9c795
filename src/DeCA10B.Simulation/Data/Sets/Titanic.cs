using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Passengers of the Titanic by class of cabin, sex, title and family on board; who survived.</summary>
static class Titanic
{
    public const string Name = "titanic";
    private const string FileName = "train.csv";
    private const string Survived = "Survived", Class = "Pclass", FullName = "Name", Sex = "Sex", Siblings = "SibSp", Parents = "Parch";

    public static readonly Origin Origin = new()
    {
        Title = "Kaggle, Titanic - Machine Learning from Disaster",
        Licence = "the competition's rules",
        Files = [new(FileName)],
    };

    /// <summary>Titles that say what one of the four common ones says.</summary>
    private static readonly Dictionary<string, int> Titles = new(StringComparer.Ordinal)
    {
        ["Mr"] = 0, ["Don"] = 0, ["Major"] = 0, ["Capt"] = 0, ["Col"] = 0, ["Rev"] = 0, ["Sir"] = 0, ["Jonkheer"] = 0,
        ["Mrs"] = 1, ["Mme"] = 1, ["Lady"] = 1, ["Dona"] = 1, ["the Countess"] = 1, ["Countess"] = 1,
        ["Miss"] = 2, ["Mlle"] = 2, ["Ms"] = 2,
        ["Master"] = 3,
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        (long[] Sample, ulong Label)[] rows = [.. Table.Read(path, Survived, Class, FullName, Sex, Siblings, Parents).Select(Passenger)];
        var (training, test) = Split.Shuffled(rows.Length, seed: 231);
        return new()
        {
            Name = Name,
            Classifications = ["DIED", "SURVIVED"],
            Form = SampleForm.Dense,
            FeatureCount = options.FixedFeatures(Name, 4),
            Training = Pick(Split.Front(training, options.TrainSize, Name, "training")),
            Test = Pick(Split.Front(test, options.TestSize, Name, "test")),
            Origin = Origin,
        };

        Samples Pick(int[] numbers) => new([.. numbers.Select(row => rows[row].Sample)], [.. numbers.Select(row => rows[row].Label)]);
    }

    private static (long[] Sample, ulong Label) Passenger(TableRow row)
    {
        var isFemale = row[Sex] switch
        {
            "male" => false,
            "female" => true,
            var other => throw row.Broken($"{Sex} is '{other}'; it must be male or female."),
        };
        int[] values = [row.Integer(Class, 1, 3), isFemale ? 1 : 0, Title(row, isFemale), row.Integer(Siblings, 0, 100) + row.Integer(Parents, 0, 100)];
        return ([.. values.Select(value => value * Dataset.One)], (ulong)row.Integer(Survived, 0, 1));
    }

    /// <summary>The title between the comma and the point of "Family, Title. Names"; one that says nothing of its own (Dr, or an unknown one) is Mr or Mrs by sex.</summary>
    private static int Title(TableRow row, bool isFemale)
    {
        var name = row[FullName];
        var comma = name.IndexOf(", ", StringComparison.Ordinal);
        var point = comma < 0 ? -1 : name.IndexOf('.', comma);
        if (point < 0)
            throw row.Broken($"{FullName} is '{name}'; it must be a family name, a comma, a title and a point.");
        return Titles.TryGetValue(name[(comma + 2)..point], out var title) ? title : isFemale ? 1 : 0;
    }
}

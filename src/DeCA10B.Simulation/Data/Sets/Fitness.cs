using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Workouts on a bicycle or on foot, by nine yes and no: whether heart rate and speed are above those of most, and which gender.</summary>
/// <remarks>
/// Of each of six numbers the feature is whether it is above the median of the training workouts, that median without its fraction, as the
/// known simulation has it. The last three features are the gender, one of them present.
/// </remarks>
static class Fitness
{
    public const string Name = "fitness";
    private const string FileName = "endomondoHR.json";
    private const int MostWorkouts = 10_000;

    public static readonly Origin Origin = new()
    {
        Title = "FitRec (Ni, Muhlstein, McAuley, UC San Diego), Endomondo workouts, a record in each line",
        Licence = "for research; none is named",
        Files = [new(FileName)],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        var wanted = options is { TrainSize: { } train, TestSize: { } test } ? (int)Math.Min((long)train + test, int.MaxValue) : MostWorkouts;
        Workout[] workouts = [.. JsonLines.Read(path, Workout.Read).OfType<Workout>().Take(wanted)];
        var (first, rest) = Split.Shuffled(workouts.Length, seed: 2);
        if (options is { TrainSize: { } size, TestSize: not null } && size <= workouts.Length)
        {
            // As many as asked for, whatever their proportion.
            int[] all = [.. first, .. rest];
            (first, rest) = (all[..size], all[size..]);
        }
        int[] medians = [.. Enumerable.Range(0, Workout.NumberCount).Select(number => (int)Workout.Median([.. first.Select(row => workouts[row].Numbers[number])]))];
        return new()
        {
            Name = Name,
            Classifications = ["BIKING", "RUNNING"],
            Form = SampleForm.Sparse,
            FeatureCount = options.FixedFeatures(Name, Workout.NumberCount + Workout.Genders.Length),
            Training = Pick(Split.Front(first, options.TrainSize, Name, "training")),
            Test = Pick(Split.Front(rest, options.TestSize, Name, "test")),
            Origin = Origin,
        };

        Samples Pick(int[] rows) => new([.. rows.Select(row => workouts[row].Sample(medians))], [.. rows.Select(row => workouts[row].Label)]);
    }
}

using System.Globalization;
using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Tests.Data;

/// <summary>On rows of our own: the real file is not here.</summary>
public sealed class FitnessTests
{
    private static Dataset Load(string content, DatasetOptions? options = null)
    {
        using var file = new DataFile("endomondoHR.json", content);
        return Datasets.Load("fitness", (options ?? new()) with { Folder = file.Folder });
    }

    private static string Record(string sport, string gender, string heart, string speed) => $"{{\"sport\":\"{sport}\",\"gender\":\"{gender}\",\"heart_rate\":[{heart}],\"speed\":[{speed}]}}\n";

    private static string Runs(int count) => string.Concat(Enumerable.Range(1, count).Select(i => Record("run", "male", "100", i.ToString(CultureInfo.InvariantCulture))));

    [Fact]
    public void Each_number_is_compared_with_the_median_of_training_without_its_fraction()
    {
        // One workout trains (seven tenths of two, rounded down), so that its own numbers are the medians: heart rate 1.5 and 1 in terms of the least, speeds 9.5, 2.5, 5.5, 4.5.
        var same = Record("run", "female", "100,100,250", "2.5,4.5,9.5");
        var set = Load(same + same);
        // Mean 150/100 is above 1; median 100/100 is not; the speeds are above what is left of them without their fractions.
        Assert.Equal([0, 2, 3, 4, 5, 6], set.Training.Features[0]);
        Assert.Equal(set.Training.Features[0], set.Test.Features[0]);
        Assert.Equal((9, SampleForm.Sparse), (set.FeatureCount, set.Form));
    }

    [Theory]
    [InlineData("female", 6)]
    [InlineData("male", 7)]
    [InlineData("unknown", 8)]
    [InlineData("other", 8)]
    public void A_gender_is_one_of_three_features(string gender, long feature) =>
        Assert.Equal(feature, Load(Record("bike", gender, "100", "1") + Record("bike", gender, "100", "1")).Test.Features[0][^1]);

    [Fact]
    public void Other_sports_and_workouts_without_speed_or_pulse_are_passed_over()
    {
        var set = Load(Record("swim", "male", "100", "1") + "{\"sport\":\"run\",\"gender\":\"male\",\"heart_rate\":[1]}\n" + Record("run", "male", "80,0", "1") + Record("bike", "male", "100", "1") + Record("run", "male", "100", "1"));
        Assert.Equal([0UL, 1UL], set.Training.Labels.Concat(set.Test.Labels).Order().ToArray());
    }

    [Fact]
    public void With_both_sizes_as_many_workouts_are_read_and_no_more()
    {
        var set = Load(Runs(5) + "broken", new() { TrainSize = 2, TestSize = 3 });
        Assert.Equal((2, 3), (set.Training.Count, set.Test.Count));
        Assert.Contains("5 training samples, and 6 were asked for", Assert.Throws<DatasetException>(() => Load(Runs(8), new() { TrainSize = 6 })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_may_be_literals_of_python() =>
        Assert.Equal(2, Load(Runs(3).Replace('"', '\'')).Training.Count);

    [Theory]
    [InlineData("{\"sport\":\"run\",\"speed\":[1],\"gender\":\"male\"}", "There is no list 'heart_rate'.")]
    [InlineData("{\"sport\":\"run\",\"speed\":[],\"gender\":\"male\",\"heart_rate\":[1]}", "'speed' must have numbers.")]
    [InlineData("{\"sport\":\"run\",\"speed\":[null],\"gender\":\"male\",\"heart_rate\":[1]}", "'speed' has null; it must have numbers.")]
    [InlineData("{\"speed\":[1]}", "There is no text 'sport'.")]
    public void A_broken_record_is_named(string line, string what) =>
        Assert.EndsWith("line 2: " + what, Assert.Throws<DatasetRowException>(() => Load(Runs(1) + line)).Message, StringComparison.Ordinal);
}

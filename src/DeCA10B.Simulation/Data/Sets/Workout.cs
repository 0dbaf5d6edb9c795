using System.Text.Json;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>What is taken from a recorded workout.</summary>
/// <param name="Label">0 is by bicycle, 1 on foot.</param>
/// <param name="Numbers">Mean and median heart rate in terms of the least; greatest, least, mean and median speed.</param>
/// <param name="Gender">An index into <see cref="Genders"/>.</param>
sealed record Workout(ulong Label, double[] Numbers, int Gender)
{
    public const int NumberCount = 6;

    public static readonly string[] Genders = ["female", "male", "unknown"];

    /// <summary>The workout of a record; null for another sport, without speeds, or where the pulse was lost (a heart rate of 0).</summary>
    /// <exception cref="FormatException">Something is missing, or is no number.</exception>
    public static Workout? Read(JsonElement record)
    {
        var sport = Text(record, "sport");
        if (sport is not ("bike" or "run") || !record.TryGetProperty("speed", out _)) return null;
        var (heart, speed) = (Values(record, "heart_rate"), Values(record, "speed"));
        if (heart.Min() <= 0) return null;
        var gender = Array.IndexOf(Genders, Text(record, "gender"));
        return new(
            sport == "run" ? 1UL : 0,
            [heart.Average() / heart.Min(), Median(heart) / heart.Min(), speed.Max(), speed.Min(), speed.Average(), Median(speed)],
            gender < 0 ? Genders.Length - 1 : gender);
    }

    /// <summary>The features that are present.</summary>
    /// <param name="medians">What each of the numbers must be above.</param>
    public long[] Sample(int[] medians) =>
        [.. Enumerable.Range(0, NumberCount).Where(number => Numbers[number] > medians[number]).Select(number => (long)number), NumberCount + Gender];

    /// <summary>The middle of the values, or the mean of the two in the middle.</summary>
    public static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static string Text(JsonElement record, string name) => record.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
        ? text.GetString()!
        : throw new FormatException($"There is no text '{name}'.");

    private static double[] Values(JsonElement record, string name)
    {
        double[] values = [.. JsonLines.List(record, name).EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : throw new FormatException($"'{name}' has {value.GetRawText()}; it must have numbers."))];
        return values.Length > 0 ? values : throw new FormatException($"'{name}' must have numbers.");
    }
}

namespace DeCA10B.Simulation.Attacks;

/// <summary>An attack over all seeds.</summary>
/// <param name="Attack">Its name.</param>
/// <param name="Runs">How many runs.</param>
/// <param name="Attacker">The attacker's profit in percent of his deposits (a sweeper's: of the honest ones').</param>
/// <param name="Honest">The profit of who never errs, likewise.</param>
/// <param name="Careless">Of who errs one time in five.</param>
/// <param name="Accuracy">At the end, 0 to 1.</param>
public sealed record AttackRow(string Attack, int Runs, Mean? Attacker, Mean? Honest, Mean? Careless, Mean? Accuracy);

/// <summary>A mean with its standard error.</summary>
/// <param name="Value">The mean.</param>
/// <param name="Error">The standard error: the deviation of the values by the square root of their number; 0 of one value.</param>
public sealed record Mean(double Value, double Error)
{
    /// <summary>Of those values that there are; null of none.</summary>
    public static Mean? Of(IEnumerable<double?> values)
    {
        double[] known = [.. values.OfType<double>()];
        if (known.Length == 0) return null;
        var mean = known.Average();
        if (known.Length == 1) return new(mean, 0);
        var variance = known.Sum(value => (value - mean) * (value - mean)) / (known.Length - 1);
        return new(mean, Math.Sqrt(variance / known.Length));
    }
}

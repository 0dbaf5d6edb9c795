using System.Globalization;

namespace DeCA10B.Simulation.Reports;

/// <summary>Figures as text, the same in every culture.</summary>
static class Figures
{
    public static string Count(long count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Days(long seconds) => (seconds / 86_400.0).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>A share from 0 to 1 in percent.</summary>
    public static string Share(double share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    public static string Percent(double? percent) =>
        percent is { } value ? value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture) + " %" : "-";
}

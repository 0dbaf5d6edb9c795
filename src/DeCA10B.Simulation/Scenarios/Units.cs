namespace DeCA10B.Simulation.Scenarios;

/// <summary>Money as scenarios write it, in wei.</summary>
internal static class Units
{
    /// <summary>Units in wei, to a millionth of a unit, rounded down.</summary>
    /// <param name="units">How many, not negative.</param>
    /// <param name="weiPerUnit">Wei of one.</param>
    public static UInt256 ToWei(double units, UInt256 weiPerUnit) => weiPerUnit * (ulong)(units * 1_000_000) / 1_000_000;
}

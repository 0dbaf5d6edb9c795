using System.Numerics;
using Spectre.Console;

namespace DeCA10B.Simulation.Reports;

/// <summary>What <see cref="RunAnalysis"/> found, as tables of text.</summary>
public static class RunText
{
    /// <summary>Writes the tables to a console; without colours or styles unless the console is a terminal that has them.</summary>
    public static void Write(IAnsiConsole console, RunRecord record) => TextTables.Write(console, RunTables.All(record, RunAnalysis.Of(record)));

    /// <summary>The tables as plain text, lines ended by a line feed; equal records give equal text.</summary>
    public static string Of(RunRecord record) => TextTables.Text(RunTables.All(record, RunAnalysis.Of(record)));

    /// <summary>An amount in units, as the tables have it: a point, and up to four decimals, rounded to the nearest (halves to even).</summary>
    /// <param name="wei">The amount in wei, negative for a loss.</param>
    /// <param name="weiPerUnit">Wei of one unit.</param>
    public static string Amount(BigInteger wei, UInt256 weiPerUnit) => Units.Text(wei, weiPerUnit);
}

using Spectre.Console;

namespace DeCA10B.Simulation.Reports;

/// <summary>What <see cref="RunAnalysis"/> found, as tables of text.</summary>
public static class RunText
{
    /// <summary>Writes the tables to a console; without colours or styles unless the console is a terminal that has them.</summary>
    public static void Write(IAnsiConsole console, RunRecord record) => TextTables.Write(console, RunTables.All(record, RunAnalysis.Of(record)));

    /// <summary>The tables as plain text, lines ended by a line feed; equal records give equal text.</summary>
    public static string Of(RunRecord record) => TextTables.Text(RunTables.All(record, RunAnalysis.Of(record)));
}

namespace DeCA10B.Cli;

/// <summary>What all commands of one run share.</summary>
/// <param name="Output">Takes reports.</param>
/// <param name="Error">Takes notices and errors.</param>
/// <param name="Surroundings">Folder, environment, terminal.</param>
sealed record CliFrame(TextWriter Output, TextWriter Error, CliSurroundings Surroundings);

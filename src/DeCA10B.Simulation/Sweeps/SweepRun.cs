using System.Security.Cryptography;
using System.Text;
using DeCA10B.Simulation.Scenarios;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>One run of a sweep: a point of the grid with a seed.</summary>
public sealed class SweepRun
{
    private readonly SweepPoint point;

    internal SweepRun(SweepPoint point, ulong seed)
    {
        (this.point, Seed) = (point, seed);
        Id = IdOf(Text);
    }

    /// <summary>What names it on every machine: the first 16 hex digits of the SHA-256 of <see cref="Text"/> in UTF-8.</summary>
    public string Id { get; }

    /// <summary>Its values, in the order of the grid's keys.</summary>
    public IReadOnlyList<string> Values => point.Values;

    /// <summary>Its seed.</summary>
    public ulong Seed { get; }

    /// <summary>What is run.</summary>
    public Scenario Scenario => point.Scenario with { Seed = Seed };

    /// <summary>What is run, as a scenario file in TOML. It is made anew at each reading.</summary>
    public string Text => ScenarioFile.Write(Scenario);

    internal static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}

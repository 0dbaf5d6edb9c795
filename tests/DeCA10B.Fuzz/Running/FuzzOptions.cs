using System.Globalization;

namespace DeCA10B.Fuzz.Running;

/// <summary>What the command line asks for.</summary>
sealed record FuzzOptions
{
    public const string Usage = """
        --programs N    how many programs (1000)
        --seed S        which programs; a new seed when left out
        --minutes M     stop after this time
        --json FILE     write the figures there
        --program I     only program I of the seed, with its source
        --first I       begin with program I (0)
        --calls N       calls a program (100)
        --workers N     programs under way side by side (3)
        --show N        findings shown in full (20)
        --reduce FOLDER reduce each finding shown, and write it there as a conformance case
        --arbitrary     mutants of this repository's C# instead: nothing may throw, and what is accepted must compile
        --corpus FOLDER the repository whose C# is mutated
        """;

    public ulong Seed { get; init; }

    public ulong Programs { get; init; } = 1_000;

    public ulong First { get; init; }

    public ulong? Program { get; init; }

    public double? Minutes { get; init; }

    public string? Json { get; init; }

    public int Calls { get; init; } = 100;

    public int Workers { get; init; } = 3;

    public int MostShown { get; init; } = 20;

    public string? Reduce { get; init; }

    public bool IsArbitrary { get; init; }

    public string Corpus { get; init; } = AppContext.BaseDirectory;

    /// <exception cref="FormatException">An option is unknown, or its value is none.</exception>
    public static FuzzOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions { Seed = (ulong)Random.Shared.NextInt64(1L << 40) };
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (arguments[i] == "--arbitrary")
            {
                options = options with { IsArbitrary = true };
                i--;
                continue;
            }

            var value = i + 1 < arguments.Count ? arguments[i + 1] : throw new FormatException($"{arguments[i]} needs a value.");
            options = arguments[i] switch
            {
                "--seed" => options with { Seed = Number(value) },
                "--programs" => options with { Programs = Number(value) },
                "--first" => options with { First = Number(value) },
                "--program" => options with { Program = Number(value) },
                "--minutes" => options with { Minutes = double.Parse(value, CultureInfo.InvariantCulture) },
                "--json" => options with { Json = value },
                "--calls" => options with { Calls = (int)Number(value) },
                "--workers" => options with { Workers = (int)Number(value) },
                "--reduce" => options with { Reduce = value },
                "--corpus" => options with { Corpus = value },
                "--show" => options with { MostShown = (int)Number(value) },
                _ => throw new FormatException($"There is no option {arguments[i]}."),
            };
        }

        return options;
    }

    static ulong Number(string text) => ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}

using System.CommandLine;
using System.Globalization;

namespace DeCA10B.Bench.Keystroke;

/// <summary>Measures what a keystroke costs in an editor: the generator's and the analyzer's own time in a project of ten contracts.</summary>
public static class KeystrokeCommand
{
    private const int WarmUpRounds = 50;

    // One character each, somewhere in the first contract; the text after it is what the row measures.
    private static readonly (string What, string At, string Typed)[] Keystrokes =
    [
        ("a digit in a body", "(index + 1", "0"),
        ("a line in a body", "sum -= number / 2;", "\n"),
        ("a letter in a comment", "/// <summary>Pays back", "s"),
        ("a letter in a function's name", "public void Note", "d"),
        ("a letter in an event's parameter", "UInt256 Amount", "s"),
        ("a letter in a file without contracts", "// unrelated", "x"),
    ];

    /// <summary>The command <c>keystroke</c>.</summary>
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "Keystrokes of each kind.", DefaultValueFactory = _ => 100 };
        var command = new Command("keystroke", "Measures generator and analyzer after one character in a project of ten contracts.") { rounds };
        command.SetAction(result => RunAsync(result.GetValue(rounds)));
        return command;
    }

    private static async Task RunAsync(int rounds)
    {
        Console.WriteLine($"{"milliseconds, " + rounds + " keystrokes each",-44} {"generator",22} {"processor, driver",22} {"analyzer",22}");
        Console.WriteLine($"{"",-44} {"median",10} {"p95",11} {"median",10} {"p95",11} {"median",10} {"p95",11}");
        // The just-in-time compiler needs many rounds until it is done with what is measured; an editor has them behind it.
        var editor = new Editor();
        for (var round = 0; round < WarmUpRounds; round++)
            foreach (var (_, at, typed) in Keystrokes) await editor.TypeAsync(at, typed);
        foreach (var (what, at, typed) in Keystrokes)
        {
            var times = new List<EditTimes>();
            for (var round = 0; round < rounds; round++) times.Add(await editor.TypeAsync(at, typed));
            Console.WriteLine($"{what,-44} {Row(times, time => time.Generator)} {Row(times, time => time.Processor)} {Row(times, time => time.Analyzer)}");
        }
    }

    private static string Row(IEnumerable<EditTimes> times, Func<EditTimes, TimeSpan> part)
    {
        var sorted = times.Select(time => part(time).TotalMilliseconds).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2],10:F1} {sorted[sorted.Length * 95 / 100],11:F1}");
    }
}

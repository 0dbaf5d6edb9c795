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
        var warmUp = new Option<int>("--warm-up") { Description = "Keystrokes of each kind before anything counts.", DefaultValueFactory = _ => WarmUpRounds };
        var command = new Command("keystroke", "Measures generator and analyzer after one character in a project of ten contracts.") { rounds, warmUp };
        command.SetAction(result => RunAsync(result.GetValue(rounds), result.GetValue(warmUp)));
        return command;
    }

    private static async Task RunAsync(int rounds, int warmUp)
    {
        // Whatever else the machine does only adds: the least and the lower quartile say most, the 95th percentile what a user meets.
        const string Columns = "   least quarter  median     p95";
        Console.WriteLine($"{"milliseconds, " + rounds + " keystrokes each",-40} {"generator",31} {"processor, driver",31} {"analyzer",31}");
        Console.WriteLine($"{"",-40} {Columns} {Columns} {Columns}");
        // The just-in-time compiler needs many rounds until it is done with what is measured; an editor has them behind it.
        var editor = new Editor();
        for (var round = 0; round < warmUp; round++)
            foreach (var (_, at, typed) in Keystrokes) await editor.TypeAsync(at, typed);
        foreach (var (what, at, typed) in Keystrokes)
        {
            var times = new List<EditTimes>();
            for (var round = 0; round < rounds; round++) times.Add(await editor.TypeAsync(at, typed));
            Console.WriteLine($"{what,-40} {Row(times, time => time.Generator)} {Row(times, time => time.Processor)} {Row(times, time => time.Analyzer)}");
        }
    }

    private static string Row(IEnumerable<EditTimes> times, Func<EditTimes, TimeSpan> part)
    {
        var sorted = times.Select(time => part(time).TotalMilliseconds).Order().ToArray();
        return string.Create(CultureInfo.InvariantCulture, $"{sorted[0],8:F1}{sorted[sorted.Length / 4],8:F1}{sorted[sorted.Length / 2],8:F1}{sorted[sorted.Length * 95 / 100],8:F1}");
    }
}

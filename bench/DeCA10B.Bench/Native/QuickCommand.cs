using System.CommandLine;
using System.Globalization;

namespace DeCA10B.Bench.Native;

/// <summary>Measures everything native, in about a minute.</summary>
public static class QuickCommand
{
    /// <summary>The command <c>quick</c>.</summary>
    public static Command Create()
    {
        var command = new Command("quick", "Prints calls a second of one core for everything native, in about a minute.");
        command.SetAction(_ => Run(Console.Out));
        return command;
    }

    private static void Run(TextWriter output)
    {
        output.WriteLine($"{"",-52} {"a second",14} {"ns each",10} {"x keccak(32)",13} {"target",12}");
        var unit = 0.0;
        foreach (var (name, target, repeat) in Subjects())
        {
            var rate = Throughput.PerCoreSecond(repeat());
            if (unit == 0) unit = rate;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-52} {rate,14:N0} {1e9 / rate,10:N0} {unit / rate,13:N2} {(target == 0 ? "" : Verdict(rate, target)),12}"));
        }
    }

    private static string Verdict(double rate, double target) =>
        (rate >= target ? "" : "below ") + target.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>What is measured: a name, the calls a second wanted or 0, and what prepares the repetition. The first is the unit of the ratios.</summary>
    private static IEnumerable<(string Name, double Target, Func<Action<int>> Repeat)> Subjects()
    {
        var keccak = new KeccakSuite();
        yield return ("Keccak-256 of 32 bytes", 0, () => Times(() => keccak.A_word_of_32_bytes()));
        yield return ("Keccak-256 of 1,980 bytes", 0, () => Times(() => keccak.A_sample_key_of_1980_bytes()));
        var numbers = new UInt256Suite();
        yield return ("UInt256 add, checked", 0, () => Times(() => numbers.Add()));
        yield return ("UInt256 multiply, 128 by 128 bits, checked", 0, () => Times(() => numbers.Multiply_half_width()));
        yield return ("UInt256 divide by 128 bits", 0, () => Times(() => numbers.Divide_by_half_width()));
        var fixedPoint = new FixedPointSuite();
        yield return ("Fixed64 multiply", 0, () => Times(() => fixedPoint.Multiply_64()));
        yield return ("Fixed64 dot product of 60", 0, () => Times(() => fixedPoint.Dot_60_of_64()));
        yield return ("Wad multiply", 0, () => Times(() => fixedPoint.Multiply_wad()));
        yield return ("Wad Exp", 0, () => Times(() => fixedPoint.Exp_wad()));
        yield return ("Wad Ln", 0, () => Times(() => fixedPoint.Ln_wad()));
        var counter = new CounterSuite();
        yield return ("typed call that writes", 1_000_000, () => Times(counter.Typed_call_that_writes));
        yield return ("typed call that writes and logs", 1_000_000, () => Times(counter.Typed_call_that_writes_and_logs));
        yield return ("typed view", 0, () => Times(counter.Typed_view));
        yield return ("ABI call that writes", 0, () => Times(counter.ABI_call_that_writes));
        yield return ("ABI call that writes and logs", 0, () => Times(counter.ABI_call_that_writes_and_logs));
        yield return ("addData + refund, 60 features", 25_000, () => Times(new TrainerSuite().Add_and_refund_a_sample_of_60_features));
        yield return ("predict, 60 of 1,000 features", 0, () => Times(new TrainerSuite().Predict_60_of_1000_features));
    }

    private static Action<int> Times(Action operation) => count =>
    {
        for (var index = 0; index < count; index++) operation();
    };

    private static Action<int> Times<T>(Func<T> operation) => count =>
    {
        for (var index = 0; index < count; index++) operation();
    };
}

using System.Globalization;
using System.Text.Json;
using DeCA10B.Cli.Values;

namespace DeCA10B.Cli.Trainers;

/// <summary>The option <c>--sample</c>: numbers, or a file of them.</summary>
/// <param name="isMany">Whether it may be given several times.</param>
sealed class SampleOption(bool isMany)
{
    const decimal Scale = 1_000_000_000;

    readonly Option<string[]> sample = new("--sample", "-s")
    {
        Description = "The sample: 3,12,25 or @FILE (a JSON list" + (isMany ? "; may be given several times, and a list of lists is several samples)." : ")."),
        HelpName = "NUMBERS",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<bool> real = new("--real") { Description = "The numbers are reals such as 0.25, for models over values: raw numbers have the scale 1e9." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(sample);
        command.Add(real);
    }

    /// <summary>Whether there is one.</summary>
    public bool IsGiven(Invocation invocation) => invocation.Has(sample);

    /// <summary>The samples.</summary>
    /// <exception cref="CliException">There is none, or something that is no sample.</exception>
    public IReadOnlyList<long[]> ReadAll(Invocation invocation) => invocation.Get(sample) is { Length: > 0 } texts
        ? [.. texts.SelectMany(text => Read(invocation, text))]
        : throw CliException.Input("no-sample", "No sample is given.", "Give one with --sample 3,12,25, or from a file with --sample @FILE.");

    /// <summary>The only sample.</summary>
    /// <exception cref="CliException">There is none, or several, or something that is no sample.</exception>
    public long[] ReadOne(Invocation invocation) => ReadAll(invocation) is [var only] ? only : throw CliException.Input("sample", "One sample is needed here, not several.");

    IEnumerable<long[]> Read(Invocation invocation, string text)
    {
        var isReal = invocation.Get(real);
        if (!text.StartsWith('@')) return [[.. text.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(number => Number(number, isReal))]];
        var list = JsonText.ReadOption(invocation, "--sample", text);
        return list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(element => Numbers(element, isReal))]
            : [Numbers(list, isReal)];
    }

    static long[] Numbers(JsonElement list, bool isReal) => list.ValueKind == JsonValueKind.Array
        ? [.. list.EnumerateArray().Select(number => Number(number.GetRawText(), isReal))]
        : throw CliException.Input("sample", "A file of samples holds a list of numbers, or a list of such lists.");

    static long Number(string text, bool isReal)
    {
        if (!isReal)
            return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? whole
                : throw CliException.Input("sample", $"{text} in a sample is no whole number of 64 bits.", "Write reals such as 0.25 with --real.");
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && decimal.Abs(value) <= long.MaxValue / Scale
            ? (long)decimal.Round(value * Scale, MidpointRounding.AwayFromZero)
            : throw CliException.Input("sample", $"{text} in a sample is no number of the models: a real of at most {(long)(long.MaxValue / Scale)}.");
    }
}

using System.Globalization;
using System.Text.Json;
using DeCA10B.Conformance.Running;
using DeCA10B.Laboratory;
using DeCA10B.Mutation.Judging;
using DeCA10B.Mutation.Mutants;
using DeCA10B.Testing;

string? Option(string name) => Array.IndexOf(args, name) is var at && at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
int Number(string name, int otherwise) => Option(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

if (Suite.WhyNativeOnly is { } why)
{
    Console.WriteLine(why);
    return 2;
}

var seed = Number("--seed", 1);
var compiler = MutatedCompiler.Build(Path.Combine(Repository.Root, "src/DeCA10B.Compiler"), (Option("--folders") ?? "Solidity").Split(','));
using var solc = new SolcBench(processes: 2, cached: false);
await using var chain = await Anvil.StartAsync();
var judge = new Judge(compiler, solc, chain);
var trials = judge.Prepare();
// Shuffled with the seed, so that the first N are a fair sample.
var random = new Random(seed);
var places = Option("--places")?.Split(',');
var order = compiler.Mutants.OrderBy(_ => random.Next()).Where(mutant => places is null || places.Any(FormattableString.Invariant($"{mutant.File}:{mutant.Line}:").Contains)).Skip(Number("--first", 0)).Take(Number("--mutants", int.MaxValue)).ToArray();
Console.WriteLine($"{compiler.Mutants.Count} mutants, {order.Length} tried with seed {seed}, {trials.Count} cases");
var isTextOnly = args.Contains("--text");
var verdicts = new List<Verdict>();
var until = Option("--minutes") is { } minutes ? DateTime.UtcNow.AddMinutes(double.Parse(minutes, CultureInfo.InvariantCulture)) : DateTime.MaxValue;
var known = Option("--again") is { } earlier ? Killed(JsonSerializer.Deserialize<Verdict[]>(File.ReadAllText(earlier), Report.Options)!) : [];
foreach (var mutant in order)
{
    if (DateTime.UtcNow > until) break;
    var verdict = known.GetValueOrDefault(Place(mutant)) ?? await judge.JudgeAsync(mutant, isTextOnly);
    verdicts.Add(verdict);
    if (verdict.Fate == Fate.NotCovered && isTextOnly) Console.WriteLine($"not covered: {mutant.File}:{mutant.Line}: {mutant.Change} ({verdict.Reason})");
    if (verdict.Fate == Fate.Survived) Console.WriteLine($"survived: {mutant.File}:{mutant.Line}: {mutant.Change} ({verdict.Reason})");
    if (verdicts.Count % 50 != 0) continue;
    Console.WriteLine(Totals());
    Write();
}

Console.WriteLine(Totals());
Write();
return 0;

static (string, int, string) Place(Mutant mutant) => (mutant.File, mutant.Line, mutant.Change);

// Numbers move when the sources change; what was killed once, where it still stands, is not tried again.
static Dictionary<(string, int, string), Verdict> Killed(Verdict[] earlier) =>
    earlier.GroupBy(verdict => Place(verdict.Mutant)).Where(same => same.All(verdict => verdict.Fate == Fate.Killed)).ToDictionary(same => same.Key, same => same.First());

void Write()
{
    if (Option("--json") is { } path) File.WriteAllText(path, JsonSerializer.Serialize(verdicts, Report.Options));
}

string Totals()
{
    int Count(Fate fate) => verdicts.Count(verdict => verdict.Fate == fate);
    var (killed, survived) = (Count(Fate.Killed), Count(Fate.Survived));
    var (text, same, missed) = (Count(Fate.KilledByText), Count(Fate.SameCode), Count(Fate.NotCovered));
    return string.Create(CultureInfo.InvariantCulture, $"{verdicts.Count} mutants: {killed} killed, {text} by text alone, {survived} survived, {same} with the same code, {missed} not covered; score of what some case shows {100.0 * (killed + text) / Math.Max(1, killed + text + survived):F1} %, of all but the same code {100.0 * (killed + text) / Math.Max(1, killed + text + survived + missed):F1} %");
}

/// <summary>How verdicts are written.</summary>
internal static class Report
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };
}

using DeCA10B.Fuzz.Arbitrary;
using DeCA10B.Fuzz.Running;

FuzzOptions options;
try
{
    options = FuzzOptions.Parse(args);
}
catch (FormatException exception)
{
    Console.Error.WriteLine(exception.Message + "\n" + FuzzOptions.Usage);
    return 2;
}

// What the generator catches and reports in one line, seen with its stack.
if (options.Program is not null)
    AppDomain.CurrentDomain.FirstChanceException += (_, thrown) =>
    {
        if (thrown.Exception is FormatException or InvalidOperationException or KeyNotFoundException) Console.Error.WriteLine(thrown.Exception.Message + "\n" + Environment.StackTrace);
    };

Console.WriteLine($"seed {options.Seed}; shares: " + string.Join(", ", Configurations.Shares.Select(item => $"{item.Configuration} {item.Share} %")));
var tally = options.IsArbitrary
    ? await new ArbitraryRun(options, Corpus.Read(options.Corpus), Console.WriteLine).StartAsync()
    : await new FuzzRun(options, Console.WriteLine).StartAsync();
Console.WriteLine(tally);
return tally.Findings == 0 ? 0 : 1;

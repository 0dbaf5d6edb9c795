using System.Globalization;
using DeCA10B.Simulation.Sweeps;
using DeCA10B.Sweeper;

if (args is not [var results, var parallelism, .. var more] || more.Length > 1)
{
    Console.Error.WriteLine("Write DeCA10B.Sweeper RESULTS PARALLELISM [SEEDS].");
    return 2;
}

try
{
    var engine = new LocalSweepEngine(int.Parse(parallelism, CultureInfo.InvariantCulture));
    var outcome = await SweepRunner.RunAsync(more is [var seeds] ? SmallSweep.Create(seeds) : SmallSweep.Create(), results, engine, progress => Console.WriteLine($"{progress.Done} of {progress.Total}"));
    return outcome.IsComplete ? 0 : 1;
}
catch (SweepException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

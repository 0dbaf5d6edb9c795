using System.CommandLine;
using BenchmarkDotNet.Running;
using DeCA10B.Bench.BuildCost;
using DeCA10B.Bench.FixedPoint;
using DeCA10B.Bench.Gas;
using DeCA10B.Bench.Keystroke;
using DeCA10B.Bench.Native;
using DeCA10B.Bench.Simulation;

if (args is ["suites", .. var benchmarkArguments])
{
    // BenchmarkDotNet has a command line of its own: --filter, --job, --list. For a process of its own it would build every room again,
    // which takes longer than it waits: it measures in this process instead.
    BenchmarkSwitcher.FromAssembly(typeof(KeccakSuite).Assembly).Run([.. benchmarkArguments, "--inProcess"]);
    return 0;
}

var root = new RootCommand("What the contracts cost: gas on a real EVM, time in this process.")
{
    GasCommand.Create(),
    FixedPointCommand.Create(),
    QuickCommand.Create(),
    BuildCostCommand.Create(),
    KeystrokeCommand.Create(),
    SimulationCommand.Create(),
    new Command("suites", "Runs the BenchmarkDotNet suites; takes BenchmarkDotNet's arguments, such as --filter '*Keccak*'."),
};
return await root.Parse(args).InvokeAsync();

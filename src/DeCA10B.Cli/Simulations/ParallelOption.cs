using DeCA10B.Cli.Values;

namespace DeCA10B.Cli.Simulations;

/// <summary>The option that says how many runs go on at a time. Results do not depend on it.</summary>
static class ParallelOption
{
    public static Option<ulong?> Create() => Amounts.Count("--parallel", "How many runs go on at a time. Default: one a core. The results are the same.", 1024);

    /// <summary>The number; null where none is given.</summary>
    public static int? Read(Invocation invocation, Option<ulong?> option) => invocation.Get(option) switch
    {
        null => null,
        0 => throw CliException.Input("usage", "--parallel is 0; it must be at least 1.", "Leave it out for one a core."),
        var given => (int)given.Value,
    };
}

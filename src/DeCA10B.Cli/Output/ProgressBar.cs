using System.Globalization;
using Spectre.Console;

namespace DeCA10B.Cli;

/// <summary>Shows how many of many things are done, on standard error: a bar on a terminal, else a line at each tenth; nothing under <c>--json</c>.</summary>
static class ProgressBar
{
    /// <summary>Does them.</summary>
    /// <param name="invocation">Where.</param>
    /// <param name="things">What they are, such as <c>runs</c>.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="work">Does them, and says each time how many are done; from any thread.</param>
    public static Task<T> ShowAsync<T>(Invocation invocation, string things, int total, Func<Action<int>, Task<T>> work)
    {
        if (invocation.IsJson || total == 0) return work(_ => { });
        var console = invocation.ErrorConsole;
        return console.Profile.Out.IsTerminal && console.Profile.Capabilities.Ansi ? ShowBarAsync(console, things, total, work) : ShowLinesAsync(console, things, total, work);
    }

    static Task<T> ShowBarAsync<T>(IAnsiConsole console, string things, int total, Func<Action<int>, Task<T>> work)
    {
        // A bar is drawn again and again, which Spectre does on consoles that a person can use only.
        console.Profile.Capabilities.Interactive = true;
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var bar = context.AddTask(things, maxValue: total);
                return Task.Run(() => work(done =>
                {
                    bar.Value = done;
                    bar.Description = string.Create(CultureInfo.InvariantCulture, $"{done} of {total} {things}");
                }));
            });
    }

    static Task<T> ShowLinesAsync<T>(IAnsiConsole console, string things, int total, Func<Action<int>, Task<T>> work)
    {
        var gate = new Lock();
        var tenths = 0L;
        return work(done =>
        {
            lock (gate)
            {
                var now = 10L * done / total;
                if (now <= tenths) return;
                tenths = now;
                console.Line(string.Create(CultureInfo.InvariantCulture, $"{done} of {total} {things}"));
            }
        });
    }
}

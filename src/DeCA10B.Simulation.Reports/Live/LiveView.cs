using Spectre.Console;

namespace DeCA10B.Simulation.Reports;

/// <summary>Shows a run while it goes on: a bar, the rate, the accuracy, the balances. Where output is no terminal, a plain line at each tenth.</summary>
public static class LiveView
{
    /// <summary>Runs something that tells its progress, and shows that until it returns or throws.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">What runs. Its progress may come from any thread.</param>
    public static T Show<T>(IAnsiConsole console, Func<IProgress<RunProgress>, T> run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return ShowAsync(console, progress => Task.FromResult(run(progress))).GetAwaiter().GetResult();
    }

    /// <summary>Runs something that tells its progress, and shows that until it ends.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">What runs. Its progress may come from any thread.</param>
    public static async Task<T> ShowAsync<T>(IAnsiConsole console, Func<IProgress<RunProgress>, Task<T>> run)
    {
        ArgumentNullException.ThrowIfNull(console);
        ArgumentNullException.ThrowIfNull(run);
        if (!console.Profile.Out.IsTerminal || !console.Profile.Capabilities.Ansi)
            return await run(new ProgressLines(console));
        var picture = new ProgressPicture(console.Profile.Capabilities.Unicode);
        return await console.Live(new Text("")).StartAsync(async context =>
        {
            var screen = new ProgressScreen(progress => context.UpdateTarget(picture.Of(progress)));
            try
            {
                return await run(screen);
            }
            finally
            {
                screen.ShowLast();
            }
        });
    }
}

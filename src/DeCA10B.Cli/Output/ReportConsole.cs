using Spectre.Console;

namespace DeCA10B.Cli;

/// <summary>Where a report writes for people.</summary>
static class ReportConsole
{
    // What is piped is not broken into lines: no terminal says how wide it is.
    const int WidthOfPipe = 10_000;

    /// <summary>A console on a writer: plain text unless a person looks at it.</summary>
    public static IAnsiConsole On(TextWriter output, CliSurroundings surroundings)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = surroundings.HasColour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = surroundings.HasColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        if (!surroundings.IsTerminal) console.Profile.Width = WidthOfPipe;
        return console;
    }

    /// <summary>Writes a line as it stands: no part of it is markup.</summary>
    public static void Line(this IAnsiConsole console, string text = "") => console.WriteLine(text);

    /// <summary>Writes a text of several lines as it stands.</summary>
    public static void Lines(this IAnsiConsole console, string text)
    {
        foreach (var line in text.TrimEnd('\n').Split('\n')) console.Line(line);
    }

    /// <summary>Writes a line in a style such as <c>green</c>, as it stands.</summary>
    public static void Line(this IAnsiConsole console, string text, string style) => console.MarkupLine($"[{style}]{Markup.Escape(text)}[/]");
}

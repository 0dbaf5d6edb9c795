using System.Globalization;

namespace DeCA10B.Cli.Trainers;

/// <summary>The option <c>--label</c>: a label's number, or the name of its class.</summary>
sealed class LabelOption
{
    readonly Option<string> label = new("--label", "-l") { Description = "The label: its number, or the name of the class.", HelpName = "LABEL" };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(label);

    /// <summary>Whether it is given.</summary>
    public bool IsGiven(Invocation invocation) => invocation.Has(label);

    /// <summary>The label's number.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="classes">The names of the classes.</param>
    /// <exception cref="CliException">It is not given, or there is no such class.</exception>
    public ulong Read(Invocation invocation, IReadOnlyList<string> classes)
    {
        if (invocation.Get(label) is not { } text) throw CliException.Input("no-label", "No label is given.", $"Give one with --label: {ClassText.All(classes)}.");
        var index = classes.ToList().IndexOf(text);
        if (index >= 0) return (ulong)index;
        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < (ulong)classes.Count
            ? number
            : throw CliException.Input("label", $"The model has no class {text}.", $"It has {ClassText.All(classes)}.");
    }
}

/// <summary>Classes for people.</summary>
static class ClassText
{
    /// <summary>All, with their labels.</summary>
    public static string All(IReadOnlyList<string> classes) => string.Join(", ", classes.Select((name, label) => string.Create(CultureInfo.InvariantCulture, $"{label} ({name})")));

    /// <summary>The name of a label; null when the model has none.</summary>
    public static string? NameOf(this IReadOnlyList<string> classes, ulong label) => label < (ulong)classes.Count ? classes[(int)label] : null;
}

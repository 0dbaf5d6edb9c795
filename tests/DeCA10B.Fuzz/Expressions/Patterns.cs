using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>What C# asks of a value: patterns, and choices by them. Labels are drawn in rising order, so that no arm is behind one that takes all of it.</summary>
static class Patterns
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("pattern", 7, (_, type) => type is BoolKind, (writer, _, depth) =>
        {
            var type = Subject(writer);
            return new($"({writer.Varying(type, depth)} is {Pattern(writer, type)})");
        }),
        new("pattern of a text", 3, (_, type) => type is BoolKind, (writer, _, depth) =>
            Text(writer, depth) is { } text ? new($"({text} is {(writer.Chance.OneIn(3) ? "not " : "")}{string.Join(" or ", Values.Texts.Take(writer.Chance.Between(1, 3)))})") : null),
        new("switch over a text", 2, (_, type) => type is not (SpanKind or FaceKind or ArrayKind), SwitchOverText),
        new("switch expression", 4, (_, type) => type is not (SpanKind or FaceKind or ArrayKind), Switch),
    ];

    /// <summary>Whether C# makes statements of a value: in it is a switch expression, or a pattern that branches.</summary>
    public static bool IsChosen(Code value) => value.Text.Contains(" switch ", StringComparison.Ordinal) || value.Text.Contains(" or ", StringComparison.Ordinal);

    /// <summary>A type whose values C# has as constants: its own integers and enums.</summary>
    public static FuzzType Subject(ExpressionWriter writer) => writer.Scope.Program.Enums is { Count: > 0 } enums && writer.Chance.OneIn(4)
        ? writer.Chance.Of(enums)
        : writer.Chance.Of(Integers.Usual.Where(type => type.IsKeyword).ToArray());

    /// <summary>A text that C# does not know.</summary>
    public static Code? Text(ExpressionWriter writer, int depth) =>
        writer.Chance.OneIn(2) && writer.Of(new StringKind(), depth) is { Fold: Fold.Never } text ? text : Places.Read(writer, item => item is StringKind) is { Fold: Fold.Never } read ? read : null;

    /// <summary>Different constants of a type, the small ones first.</summary>
    public static IReadOnlyList<string> Labels(ExpressionWriter writer, FuzzType type, int most)
    {
        if (type is EnumKind names) return [.. names.Members.Take(most).Select(member => $"{names}.{member}")];
        var labels = new List<string>();
        for (int value = writer.Chance.Below(4), i = 0; i < most; i++, value += writer.Chance.Between(1, 30)) labels.Add(Integers.Literal((IntegerKind)type, value).Text);
        return labels;
    }

    static string Pattern(ExpressionWriter writer, FuzzType type)
    {
        var labels = Labels(writer, type, 3);
        if (type is EnumKind || labels.Count < 3) return labels.Count < 3 ? (writer.Chance.OneIn(2) ? "" : "not ") + labels[0] : $"{labels[0]} or {labels[2]}";
        return writer.Chance.Below(7) switch
        {
            0 => labels[1],
            1 => "not " + labels[0],
            2 => (writer.Chance.OneIn(2) ? "> " : "<= ") + labels[1],
            3 => $">= {labels[0]} and < {labels[2]}",
            4 => $"{labels[0]} or {labels[2]}",
            5 => $"not ({labels[1]} or > {labels[2]})",
            _ => $"> {labels[0]} and not {labels[1]}",
        };
    }

    static Code? Switch(ExpressionWriter writer, FuzzType type, int depth)
    {
        var subject = Subject(writer);
        var labels = Labels(writer, subject, 4);
        if (labels.Count < 4) return null;
        var value = writer.Varying(subject, depth);
        var arms = new List<string> { $"{labels[0]} => {writer.Of(type, depth)}" };
        if (writer.Chance.OneIn(2)) arms.Add($"{labels[1]} or {labels[2]} => {writer.Of(type, depth)}");
        if (subject is IntegerKind && writer.Chance.OneIn(2)) arms.Add($"> {labels[3]}{(writer.Chance.OneIn(2) ? $" when {writer.Varying(new BoolKind(), 1)}" : "")} => {writer.Of(type, depth)}");
        var choice = $"({value} switch {{ {string.Join(", ", arms)}, _ => {writer.Of(type, depth)} }})";
        return Cast(type, choice);
    }

    static Code? SwitchOverText(ExpressionWriter writer, FuzzType type, int depth)
    {
        if (Text(writer, depth) is not { } text) return null;
        var arms = Values.Texts.Take(writer.Chance.Between(1, 4)).Select(label => $"{label} => {writer.Of(type, depth)}").ToArray();
        return Cast(type, $"({text} switch {{ {string.Join(", ", arms)}, _ => {writer.Of(type, depth)} }})");
    }

    // A cast around it would ask each arm for a conversion of its own.
    static Code Cast(FuzzType type, string choice) => new(type is IntegerKind { IsKeyword: true } ? $"({type}){choice}" : choice);
}

using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>The conditional operator.</summary>
static class Choices
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("conditional", 6, (_, type) => type is not (SpanKind or FaceKind), Choice),
    ];

    static Code? Choice(ExpressionWriter writer, FuzzType type, int depth)
    {
        // C# folds a choice between constants by a constant.
        var condition = writer.Varying(new BoolKind(), depth);
        return condition.Fold == Fold.Never ? new($"({condition} ? {writer.Of(type, depth)} : {writer.Of(type, depth)})") : null;
    }
}

namespace DeCA10B.Compiler;

/// <summary>The version that generated files name.</summary>
public static class GeneratorVersion
{
    public static string Text { get; } = typeof(GeneratorVersion).Assembly.GetName().Version!.ToString(3);
}

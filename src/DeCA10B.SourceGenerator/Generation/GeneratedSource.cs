using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>One generated C# file.</summary>
internal sealed record GeneratedSource(string HintName, string Text);

/// <summary>An internal error, with the declaration that it struck.</summary>
internal sealed record Failure(string FullName, SourceLocation? Location, string Message);

/// <summary>All that one program generates.</summary>
internal sealed record Emission(EquatableArray<GeneratedSource> Sources, EquatableArray<Failure> Failures);

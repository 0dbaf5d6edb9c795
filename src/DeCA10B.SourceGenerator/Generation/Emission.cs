using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>An internal error, with the declaration that it struck.</summary>
internal sealed record Failure(string FullName, SourceLocation? Location, string Message);

/// <summary>All that one program generates.</summary>
internal sealed record Emission(EquatableArray<GeneratedFile> Sources, EquatableArray<Failure> Failures);

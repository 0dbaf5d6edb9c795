namespace DeCA10B.Mutation.Mutants;

/// <summary>One small change to the compiler's source.</summary>
/// <param name="Number">What switches it on; from 1.</param>
/// <param name="File">Path below <c>src/DeCA10B.Compiler</c>.</param>
/// <param name="Line">1-based.</param>
/// <param name="Change">What became what.</param>
/// <param name="IsStatic">Whether it acts when a type is initialised, so that it needs a fresh load.</param>
internal sealed record Mutant(int Number, string File, int Line, string Change, bool IsStatic);

using DeCA10B.Fuzz.Declarations;

namespace DeCA10B.Fuzz.Generation;

/// <summary>A program: C# that a seed and an index stand for.</summary>
/// <param name="Seed">The run.</param>
/// <param name="Index">The program of the run.</param>
/// <param name="Source">The C#.</param>
sealed record RandomProgram(ulong Seed, ulong Index, string Source)
{
    public static RandomProgram Generate(ulong seed, ulong index) =>
        new(seed, index, Layout.Indent(new ContractDeclarations(new ProgramShape(new Chance(seed, index))).Write()));
}

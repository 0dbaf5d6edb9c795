using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>The native plumbing and the client of one declaration.</summary>
internal static class CSharpEmission
{
    /// <summary>The files that belong beside a contract, contract interface, event or error.</summary>
    public static IEnumerable<GeneratedSource> Emit(ProgramModel program, Declaration declaration)
    {
        _ = (program, declaration);
        return [];
    }
}

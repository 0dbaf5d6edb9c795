using DeCA10B.Compiler.Client;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Native;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>The native plumbing and the client of one declaration.</summary>
internal static class CSharpEmission
{
    /// <summary>The files that belong beside a contract, contract interface, event or error.</summary>
    /// <param name="solidity">The Solidity files of the program, whose hash a contract's descriptor carries.</param>
    public static IEnumerable<GeneratedSource> Emit(ProgramModel program, Declaration declaration, IReadOnlyList<SolidityFile> solidity) =>
        Files(program, declaration, solidity).Select(file => new GeneratedSource(file.HintName, file.Text));

    private static IEnumerable<GeneratedFile> Files(ProgramModel program, Declaration declaration, IReadOnlyList<SolidityFile> solidity) => declaration switch
    {
        ContractModel { IsAbstract: true } contract => [NativeBackend.Emit(program, contract, "")],
        ContractModel contract => [NativeBackend.Emit(program, contract, HashOf(contract, solidity)), ClientBackend.Emit(program, contract)],
        InterfaceModel type => [NativeBackend.Emit(program, type)],
        EventModel model => [NativeBackend.Emit(program, model)],
        ErrorModel model => [NativeBackend.Emit(program, model)],
        _ => [],
    };

    /// <summary>Empty when the contract's Solidity could not be printed, which has been reported.</summary>
    private static string HashOf(ContractModel contract, IReadOnlyList<SolidityFile> solidity)
    {
        var path = contract.Name + ".sol";
        return solidity.Any(file => file.Path == path) ? SolidityBackend.HashOf(solidity, path) : "";
    }
}

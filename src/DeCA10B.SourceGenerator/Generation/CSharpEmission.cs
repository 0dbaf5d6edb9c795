using DeCA10B.Compiler.Client;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Native;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>The native plumbing and the client of one declaration.</summary>
internal static class CSharpEmission
{
    /// <summary>The files that belong beside a contract, contract interface, event or error.</summary>
    /// <param name="solidityHash">The hash of the Solidity that a deployable contract becomes.</param>
    /// <param name="passedErrors">The errors of other contracts that its client understands.</param>
    public static IEnumerable<GeneratedFile> Emit(ProgramModel program, Declaration declaration, string solidityHash, IEnumerable<string> passedErrors) => declaration switch
    {
        // A declaration without a line comes from metadata: its assembly has what belongs beside it.
        { Location.Line: 0 } => [],
        // A library is a class or struct that runs as it stands.
        ContractModel { IsLibrary: true } => [],
        ContractModel { IsAbstract: true } contract => [NativeBackend.Emit(program, contract, "")],
        ContractModel contract => [NativeBackend.Emit(program, contract, solidityHash), ClientBackend.Emit(program, contract, passedErrors)],
        InterfaceModel type => [NativeBackend.Emit(program, type)],
        EventModel model => [NativeBackend.Emit(program, model)],
        ErrorModel model => [NativeBackend.Emit(program, model)],
        _ => [],
    };
}

using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Native;

/// <summary>Turns models into the C# that makes the author's classes run on the native chain.</summary>
public static class NativeBackend
{
    /// <summary>The other part of a contract class.</summary>
    /// <param name="program">A model after mutability inference.</param>
    /// <param name="contract">One of its contracts.</param>
    /// <param name="solidityHash">The hash of the Solidity it becomes; empty for an abstract contract.</param>
    public static GeneratedFile Emit(ProgramModel program, ContractModel contract, string solidityHash) =>
        GeneratedFile.Create(contract.FullName, "native", contract.Namespace, writer => new ContractPart(program, contract, writer).Print(solidityHash));

    /// <summary>The proxy of a contract interface.</summary>
    public static GeneratedFile Emit(ProgramModel program, InterfaceModel type) =>
        GeneratedFile.Create(type.FullName, "native", type.Namespace, writer => new ProxyClass(program, type, writer).Print());

    /// <summary>The other part of an event struct.</summary>
    public static GeneratedFile Emit(ProgramModel program, EventModel model) =>
        GeneratedFile.Create(model.FullName, "native", model.Namespace, writer => new EventPart(program, model, writer).Print());

    /// <summary>The other part of an error struct.</summary>
    public static GeneratedFile Emit(ProgramModel program, ErrorModel model) =>
        GeneratedFile.Create(model.FullName, "native", model.Namespace, writer => new ErrorPart(program, model, writer).Print());
}

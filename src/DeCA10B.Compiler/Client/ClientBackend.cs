using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Client;

/// <summary>Turns models of deployable contracts into typed asynchronous clients over <c>IChain</c>.</summary>
public static class ClientBackend
{
    /// <summary>The class <c>NameClient</c> beside a contract.</summary>
    /// <param name="program">A model after mutability inference.</param>
    /// <param name="contract">One of its contracts that is not abstract.</param>
    /// <param name="passedErrors">Full names of the errors of other contracts that may pass through it; the program holds them.</param>
    public static GeneratedFile Emit(ProgramModel program, ContractModel contract, IEnumerable<string> passedErrors) =>
        GeneratedFile.Create(contract.FullName, "client", contract.Namespace, writer => new ClientClass(program, contract, passedErrors, writer).Print());
}

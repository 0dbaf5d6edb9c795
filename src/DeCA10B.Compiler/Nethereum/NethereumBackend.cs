using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Nethereum;

/// <summary>Turns models of deployable contracts into bindings for Nethereum: what its own generator makes of an ABI, with the author's names.</summary>
public static class NethereumBackend
{
    /// <summary>The bindings of a contract, in a namespace of their own: the contract's name with <c>Definition</c> behind it.</summary>
    /// <param name="program">A model after mutability inference.</param>
    /// <param name="contract">One of its contracts that is not abstract.</param>
    /// <param name="flavour">What the compilation references.</param>
    public static GeneratedFile Emit(ProgramModel program, ContractModel contract, NethereumFlavour flavour)
    {
        var space = (contract.Namespace.Length > 0 ? contract.Namespace + "." : "") + contract.Name + "Definition";
        return GeneratedFile.Create(contract.FullName, "nethereum", space, writer =>
        {
            var surface = ContractSurface.Of(program, contract);
            var names = new TypeNameSet();
            var service = names.Take(contract.Name, "Service");
            var deployment = names.Take(contract.Name, "Deployment");
            var messages = new NethereumMessages(program, writer, names);
            messages.PrintDeployment(contract, deployment, flavour.HasClient);
            var functions = messages.PrintFunctions(surface);
            var events = messages.PrintEvents(surface.Events);
            var errors = messages.PrintErrors(surface.Errors);
            messages.PrintStructs();
            new NethereumService(writer, messages.Types).Print(contract, service, deployment, functions, events, errors, flavour.HasWeb3);
        });
    }
}

/// <summary>A function of the ABI as the bindings have it.</summary>
/// <param name="MethodName">What its service methods' names begin with.</param>
/// <param name="Message">The class of its message.</param>
/// <param name="Inputs">The properties of the message with their types.</param>
/// <param name="Outputs">What it returns.</param>
/// <param name="OutputClass">The class that takes what it returns; empty where that is one value.</param>
/// <param name="IsRead">Whether it changes nothing.</param>
internal sealed record NethereumFunction(
    string MethodName, string Message, IReadOnlyList<(string Property, IrType Type)> Inputs, IReadOnlyList<TupleElement> Outputs, string OutputClass, bool IsRead);

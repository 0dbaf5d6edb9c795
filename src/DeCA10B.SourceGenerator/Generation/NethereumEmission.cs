using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Nethereum;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>Bindings for Nethereum, where the compilation references it.</summary>
internal static class NethereumEmission
{
    public static NethereumFlavour FlavourOf(Compilation compilation) => new(
        compilation.GetTypeByMetadataName("Nethereum.Contracts.FunctionMessage") is not null,
        compilation.GetTypeByMetadataName("Nethereum.Web3.ContractWeb3ServiceBase") is not null,
        compilation.GetTypeByMetadataName("DeCA10B.Client.CreationCode") is not null);

    /// <summary>The file of a contract that can be deployed and has its Solidity; what breaks stays with it.</summary>
    public static (GeneratedFile? File, Failure? Failure) Emit(Closure closure, PrintedFile printed, NethereumFlavour flavour)
    {
        if (!flavour.HasContracts || printed.File is null || closure is not { IsOwn: true, Root: ContractModel { IsAbstract: false } }) return default;
        try
        {
            var file = NethereumBackend.Emit(closure.Program, closure.Program.Get<ContractModel>(closure.Root.FullName), flavour);
            return (file with { HintName = closure.FileStem + file.HintName.Substring(GeneratedFile.FileNameOf(closure.Root.FullName).Length) }, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return (null, Failure.Of(closure.Root, exception));
        }
    }
}

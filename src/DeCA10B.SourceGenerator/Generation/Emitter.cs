using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>Runs the backends on one declaration. What it breaks stays with it.</summary>
internal static class Emitter
{
    public static PrintedFile Print(Closure closure)
    {
        try
        {
            var hasFile = closure.Root is ContractModel { IsGeneric: false } or InterfaceModel or FixedPointModel || SharedTypes.Of(closure.Program).Contains(closure.Root.FullName);
            return new(hasFile ? SolidityBackend.EmitOne(closure.Program, closure.Root.FullName) : null, null);
        }
        catch (MissingDeclarationException)
        {
            return new(null, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(null, Failure.Of(closure.Root, exception));
        }
    }

    /// <summary>Finds a declaration's file, and what it imports, among those of the compilation.</summary>
    public static Linked Link(Closure closure, PrintedFile printed, FileSet files) =>
        new(closure, printed.File, closure is { IsOwn: true, Root: ContractModel { IsAbstract: false } } && printed.File is { } file ? files.ImportsOf(file) : []);

    public static Emission Emit(Linked linked)
    {
        var root = linked.Closure.Root;
        // A file that is missing could not be printed: what is wrong is said where it is declared.
        if (linked.Imports.SelectMany(file => file.Imports).Except(linked.Imports.Select(file => file.Path), StringComparer.Ordinal).Any()) return new([], null);
        try
        {
            var hash = linked.Imports.Count > 0 ? SolidityBackend.HashOf(linked.Imports, linked.File!.Path) : "";
            var declaration = linked.Closure.Program.Get<Declaration>(root.FullName);
            var native = linked.Closure.IsOwn && (root is not ContractModel { IsGeneric: false } || linked.File is not null)
                ? CSharpEmission.Emit(linked.Closure.Program, declaration, hash, linked.Closure.PassedErrors).Select(file => Named(file, linked.Closure)) : [];
            return new([.. native, MetadataEmission.Emit(linked, declaration, hash)], null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new([], Failure.Of(root, exception));
        }
    }

    private static GeneratedFile Named(GeneratedFile file, Closure closure) =>
        file with { HintName = closure.FileStem + file.HintName.Substring(GeneratedFile.FileNameOf(closure.Root.FullName).Length) };
}

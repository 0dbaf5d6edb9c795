using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>An internal error, with the declaration that it struck.</summary>
internal sealed record Failure(string FullName, SourceLocation? Location, string Message)
{
    public static Failure Of(Declaration declaration, Exception exception) =>
        new(declaration.FullName, declaration.Location, exception.GetType().Name + ": " + exception.Message);
}

/// <summary>The Solidity of one declaration: none for an event or error, nor for a struct that its contract declares.</summary>
internal sealed record PrintedFile(SolidityFile? File, Failure? Failure);

/// <summary>A declaration with its Solidity file and, for a contract that can be deployed, all that file imports.</summary>
internal sealed record Linked(Closure Closure, SolidityFile? File, EquatableArray<SolidityFile> Imports);

/// <summary>All that is generated beside one declaration.</summary>
internal sealed record Emission(EquatableArray<GeneratedFile> Sources, Failure? Failure);

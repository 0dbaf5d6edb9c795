using System.Reflection;
using DeCA10B.Conformance.Running;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;
using DeCA10B.Metadata;
using DeCA10B.Mutation.Mutants;

namespace DeCA10B.Mutation.Judging;

/// <summary>The Solidity of the contract family, which the tests hold to its committed text, comments and line breaks too.</summary>
internal sealed class Family
{
    private readonly string[] models;
    private readonly string[] roots;
    private readonly Dictionary<string, string> texts;
    private readonly object program;
    private readonly bool[] reached;

    /// <exception cref="InvalidOperationException">The unmutated compiler does not print the family as the generator did.</exception>
    public Family(LoadedCompiler compiler, int mutants)
    {
        Assembly[] assemblies = [typeof(Contract).Assembly, typeof(Contracts.Ownable).Assembly];
        models = [.. assemblies.SelectMany(assembly => assembly.GetCustomAttributes<ContractModelAttribute>()).Select(attribute => attribute.Model)];
        texts = assemblies[1].GetCustomAttributes<SoliditySourceAttribute>().ToDictionary(source => source.Path, source => Text(source.Text), StringComparer.Ordinal);
        roots = [.. assemblies[1].GetCustomAttributes<ContractModelAttribute>().Select(Read).Where(model => model is ContractModel { IsGeneric: false } or InterfaceModel && texts.ContainsKey(model.Name + ".sol")).Select(model => model.FullName)];
        program = compiler.Program(models);
        reached = compiler.Watch(mutants);
        var changed = Changed(compiler.Emit(program, roots));
        _ = compiler.Watch(0);
        if (changed is not null) throw new InvalidOperationException($"{changed} of the family is printed otherwise here than by the generator.");
    }

    /// <summary>The file whose text a mutant changes, or what it fails with; null when the family is printed as it is committed.</summary>
    /// <param name="isFresh">Whether the compiler was loaded for this mutant alone.</param>
    public string? ChangedBy(Mutant mutant, LoadedCompiler compiler, bool isFresh)
    {
        if (!isFresh && !reached[mutant.Number]) return null;
        compiler.Active = mutant.Number;
        try
        {
            return Changed(compiler.Emit(isFresh ? compiler.Program(models) : program, roots));
        }
        catch (TargetInvocationException exception)
        {
            return "the generator, by " + exception.InnerException!.GetType().Name;
        }
        finally
        {
            compiler.Active = 0;
        }
    }

    private string? Changed(IReadOnlyList<EmittedFile> files) => files.FirstOrDefault(file => texts.TryGetValue(file.Path, out var text) && text != Text(file.Text))?.Path;

    /// <summary>Without the line that names the file of C#, which only the generator knows.</summary>
    private static string Text(string source) => source.Substring(source.IndexOf("pragma solidity", StringComparison.Ordinal));

    private static Declaration Read(ContractModelAttribute attribute) => ModelSerializer.TryDeserialize(attribute.Model, out var model, out var reason)
        ? model : throw new InvalidOperationException($"The model of {attribute.Name} cannot be read: {reason}");
}

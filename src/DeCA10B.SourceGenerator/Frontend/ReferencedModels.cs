using System.Runtime.CompilerServices;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>The models that referenced assemblies carry.</summary>
internal sealed class ReferencedModels
{
    // A reference outlives the compilations of an editing session; reading it once is enough.
    private static readonly ConditionalWeakTable<MetadataReference, AssemblyModels> Cache = new();

    private readonly Dictionary<string, Declaration> declarations = new(StringComparer.Ordinal);

    private ReferencedModels(IEnumerable<AssemblyModels> assemblies)
    {
        foreach (var assembly in assemblies)
        {
            foreach (var model in assembly.Models) declarations[model.FullName] = model;
            Unreadable.AddRange(assembly.Unreadable);
        }
    }

    /// <summary>Sorted by full name.</summary>
    public EquatableArray<Declaration> All => declarations.Values.OrderBy(model => model.FullName, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>Models of another format, with the assembly and the reason.</summary>
    public List<(string Name, string Assembly, string Reason)> Unreadable { get; } = [];

    public static ReferencedModels Of(Compilation compilation) => new(compilation.References.Select(reference => Read(reference, compilation)));

    public T? Find<T>(string fullName) where T : Declaration => declarations.TryGetValue(fullName, out var model) ? model as T : null;

    private static AssemblyModels Read(MetadataReference reference, Compilation compilation)
    {
        if (Cache.TryGetValue(reference, out var known)) return known;
        var models = compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && UsesSdk(assembly) ? AssemblyModels.Read(assembly) : AssemblyModels.None;
        return Cache.GetValue(reference, _ => models);
    }

    private static bool UsesSdk(IAssemblySymbol assembly) =>
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(identity => identity.Name == KnownNames.Sdk));

    private sealed record AssemblyModels(IReadOnlyList<Declaration> Models, IReadOnlyList<(string, string, string)> Unreadable)
    {
        public static readonly AssemblyModels None = new([], []);

        public static AssemblyModels Read(IAssemblySymbol assembly)
        {
            var models = new List<Declaration>();
            var unreadable = new List<(string, string, string)>();
            foreach (var attribute in assembly.GetAttributes())
            {
                if (!attribute.AttributeClass.Is(KnownNames.ContractModelAttribute) || attribute.ConstructorArguments.Length != 2) continue;
                if (attribute.ConstructorArguments[0].Value is not string name || attribute.ConstructorArguments[1].Value is not string text) continue;
                if (ModelSerializer.TryDeserialize(text, out var model, out var reason)) models.Add(model);
                else unreadable.Add((name, assembly.Name, reason));
            }

            return new(models, unreadable);
        }
    }
}

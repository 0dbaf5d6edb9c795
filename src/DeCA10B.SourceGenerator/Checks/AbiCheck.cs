using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>Two public members must not answer to one selector.</summary>
internal static class AbiCheck
{
    public static IEnumerable<Finding> Run(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        var seen = new Dictionary<uint, (string Key, string Name)>();
        foreach (var (level, isOwn) in ContractLevels.Of(session, translation, cancellation))
        {
            var program = new ProgramModel(session.Referenced.All.Concat(level.Used));
            foreach (var (key, name, signature) in Members(level.Model, new AbiSignature(program)))
            {
                var selector = Keccak256.Selector(signature);
                if (!seen.TryGetValue(selector, out var other)) seen.Add(selector, (key, name));
                else if (isOwn && other.Key != key)
                    yield return new Finding(AbiClash.Rule, LocationOf(translation.Type, key, name), [name, other.Name, signature]);
            }
        }
    }

    private static IEnumerable<(string Key, string Name, string Signature)> Members(Declaration model, AbiSignature signatures)
    {
        // Getters first: a function can be renamed, a property often is part of a promise.
        if (model is ContractModel { Fields: var fields })
            foreach (var field in fields)
                if (field.Accessibility == Compiler.Model.Accessibility.Public) yield return (field.Name + "()", field.Name, field.AbiName + "()");
        var functions = model switch { ContractModel contract => contract.Functions, InterfaceModel type => type.Functions, _ => [] };
        foreach (var function in functions)
            if (function.Accessibility == Compiler.Model.Accessibility.Public) yield return (function.Key, function.Name, signatures.Of(function));
    }

    private static Location LocationOf(INamedTypeSymbol type, string key, string name) =>
        (type.GetMembers(name).FirstOrDefault(member => member is not IMethodSymbol method || Naming.Key(method) == key) ?? type).NameLocation();
}

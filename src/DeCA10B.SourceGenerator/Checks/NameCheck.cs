using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Checks;

/// <summary>Solidity has one scope for what C# keeps apart: types, events, errors, members, and the contracts that a file names.</summary>
internal static class NameCheck
{
    // Members among each other may share a name: overloads, overrides, and what AbiCheck reports.
    private const string Member = "";

    public static IEnumerable<Finding> Run(FrontendSession session, Translation translation, CancellationToken cancellation)
    {
        if (translation.Model is ContractModel { IsLibrary: true }) yield break;
        var levels = ContractLevels.Of(session, translation, cancellation).ToArray();
        var program = new ProgramModel(session.Referenced.All.Concat(levels.SelectMany(level => level.Level.Used)).Concat(levels.Select(level => level.Level.Model)));
        var seen = new Dictionary<string, (string Owner, string Name)>(StringComparer.Ordinal);
        foreach (var (level, isOwn) in levels)
            foreach (var (solidity, owner, name) in Declared(program, level.Model))
            {
                if (!seen.TryGetValue(solidity, out var other)) seen.Add(solidity, (owner, name));
                else if (isOwn && other.Owner != owner)
                    yield return new Finding(NameClash.Rule, LocationOf(session, translation.Type, owner, name), [.. Told(owner, name, other), solidity, translation.Type.Name]);
            }
    }

    /// <summary>What the two are called: by their full names where the short ones are the same.</summary>
    private static string[] Told(string owner, string name, (string Owner, string Name) other) =>
        name != other.Name || owner == Member || other.Owner == Member ? [name, other.Name] : [owner, other.Owner];

    /// <summary>Name in Solidity, the full name of a type or <see cref="Member"/>, and the name in C#.</summary>
    internal static IEnumerable<(string Solidity, string Owner, string Name)> Declared(ProgramModel program, Declaration model)
    {
        // A generic contract is no name in Solidity.
        if (model is not ContractModel { IsGeneric: true }) yield return (model.Name, model.FullName, model.Name);
        var uses = model is ContractModel contract ? ContractUses.Of(program, contract) : ContractUses.Of(program, (InterfaceModel)model);
        foreach (var name in uses.Interfaces.Concat(uses.Libraries).Concat(uses.FixedPoint).Concat(uses.Structs).Concat(uses.Enums))
            yield return (TypeNames.Simple(name), name, TypeNames.Simple(name));
        foreach (var name in uses.Events.Concat(uses.Errors))
            if (program.Find<Declaration>(name) is { } record) yield return (record.Name, name, TypeNames.Simple(name));
        foreach (var (solidity, name) in Members(program, model)) yield return (solidity, Member, name);
    }

    private static IEnumerable<(string Solidity, string Name)> Members(ProgramModel program, Declaration model)
    {
        if (model is InterfaceModel type)
            foreach (var function in type.Functions) yield return (function.AbiName, function.Name);
        if (model is not ContractModel contract) yield break;
        var names = new SolidityNames(program, contract);
        foreach (var field in contract.Fields) yield return (names.Field(contract.FullName, field.Name), field.Name);
        foreach (var function in contract.Functions) yield return (names.Function(contract.FullName, function.Key), function.Name);
    }

    private static Location LocationOf(FrontendSession session, INamedTypeSymbol contract, string owner, string name) =>
        owner == Member ? (contract.GetMembers(name).FirstOrDefault() ?? contract).NameLocation()
        : (session.TypeInSource(owner) ?? contract).NameLocation();
}

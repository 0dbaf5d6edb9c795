using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Checks;
using DeCA10B.SourceGenerator.Memory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>One compilation seen through the frontend: each declaration is translated and checked once, whoever asks.</summary>
internal sealed class FrontendSession
{
    private static readonly ConditionalWeakTable<Compilation, FrontendSession> Sessions = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, Translation> translations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, (IReadOnlyList<Finding> Items, IReadOnlyCollection<SyntaxTree> Trees)> findings = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> semanticModels = new();
    private readonly Compilation compilation;
    private readonly Lazy<ReferencedModels> referenced;

    private FrontendSession(Compilation compilation)
    {
        this.compilation = compilation;
        referenced = new(() => ReferencedModels.Of(compilation));
    }

    public ReferencedModels Referenced => referenced.Value;

    public static FrontendSession For(Compilation compilation) => Sessions.GetValue(compilation, key => new(key));

    /// <summary>The translation of a contract or contract interface of this compilation.</summary>
    public Translation Translate(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!translations.TryGetValue(type, out var known))
        {
            var scope = new ContractScope(type, this, cancellation);
            var (model, trees) = TreesRead.During<Declaration>(() => type.TypeKind == TypeKind.Interface ? new InterfaceTranslator(scope).Translate()
                : type.IsLibrary() ? new LibraryTranslator(scope).Translate()
                : new ContractTranslator(scope).Translate());
            known = translations.GetOrAdd(type, new Translation(type, model, [.. scope.Records.Used], scope.Findings, scope.Facts, trees, [.. scope.Libraries]));
        }

        TreesRead.Note(known.Trees);
        return known;
    }

    /// <summary>All that is wrong with a declaration, its translation and the checks over its bases included.</summary>
    public IReadOnlyList<Finding> FindingsOf(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!findings.TryGetValue(type, out var known))
            known = findings.GetOrAdd(type, TreesRead.During<IReadOnlyList<Finding>>(() =>
            {
                var translation = Translate(type, cancellation);
                return [.. translation.Findings.Items, .. ContractChecks.Run(this, translation, cancellation)];
            }));
        TreesRead.Note(known.Trees);
        return known.Items;
    }

    /// <summary>Whether a declaration and all that it derives from in this compilation can be emitted.</summary>
    public bool IsValid(INamedTypeSymbol type, CancellationToken cancellation) =>
        IsValid(type, new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default), cancellation);

    // Two libraries may call each other: each type is asked once.
    private bool IsValid(INamedTypeSymbol type, HashSet<INamedTypeSymbol> asked, CancellationToken cancellation)
    {
        if (!asked.Add(type)) return true;
        var translation = Translate(type, cancellation);
        if (FindingsOf(type, cancellation).Count > 0 || translation.Findings.HasCompileError) return false;
        return Dependencies(type).Concat(translation.Libraries.Where(IsInSource)).All(dependency => IsValid(dependency, asked, cancellation));
    }

    /// <summary>The contract and its bases but the SDK's, the contract first.</summary>
    public static IEnumerable<INamedTypeSymbol> Lineage(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is { TypeKind: TypeKind.Class or TypeKind.Struct } && !current.IsContractBase() && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType?.OriginalDefinition)
            yield return current;
    }

    public bool IsInSource(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    /// <summary>The type of that full C# name, when it is declared in this compilation.</summary>
    public INamedTypeSymbol? TypeInSource(string fullName)
    {
        // A nested type has a plus in its metadata name where C# has a dot.
        for (var name = fullName; ; name = name.Substring(0, name.LastIndexOf('.')) + "+" + name.Substring(name.LastIndexOf('.') + 1))
        {
            if (compilation.GetTypeByMetadataName(name) is { } type) return IsInSource(type) ? type : null;
            if (name.LastIndexOf('.') < 0) return null;
        }
    }

    public IOperation? Operation(SyntaxNode syntax, CancellationToken cancellation)
    {
        TreesRead.Note(syntax.SyntaxTree);
        return Model(syntax).GetOperation(syntax, cancellation);
    }

    /// <summary>Whether a statement can be left by its end.</summary>
    public bool EndIsReachable(SyntaxNode statement) => Model(statement).AnalyzeControlFlow(statement) is not { Succeeded: true, EndPointIsReachable: false };

    /// <summary>How an assignment takes its value apart.</summary>
    public DeconstructionInfo Deconstruction(AssignmentExpressionSyntax syntax) => Model(syntax).GetDeconstructionInfo(syntax);

    /// <inheritdoc cref="Deconstruction(AssignmentExpressionSyntax)"/>
    public DeconstructionInfo Deconstruction(ForEachVariableStatementSyntax syntax) => Model(syntax).GetDeconstructionInfo(syntax);

    private SemanticModel Model(SyntaxNode syntax) => semanticModels.GetOrAdd(syntax.SyntaxTree, tree => compilation.GetSemanticModel(tree));

    /// <summary>Whether overflow fails at a place.</summary>
    public bool IsChecked(SyntaxNode syntax) => CheckedContext.Of(syntax, compilation);

    /// <summary>A contract's model, from source or from a referenced assembly.</summary>
    public ContractModel? ContractOf(INamedTypeSymbol type, CancellationToken cancellation) =>
        IsInSource(type) ? Translate(type, cancellation).Model as ContractModel : Referenced.Find<ContractModel>(Naming.FullName(type));

    /// <summary>A function of a contract interface or of one that it inherits; null when there is none.</summary>
    public FunctionModel? InterfaceFunction(string fullName, string key, CancellationToken cancellation)
    {
        var model = Referenced.Find<InterfaceModel>(fullName)
            ?? (compilation.GetTypeByMetadataName(fullName) is { } type && type.IsContractInterface() && IsInSource(type) ? Translate(type, cancellation).Model as InterfaceModel : null);
        return model is null ? null : model.Functions.FirstOrDefault(function => function.Key == key)
            ?? model.Interfaces.Select(inherited => InterfaceFunction(inherited, key, cancellation)).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether a property stores its value: it has a backing field, or its model in a referenced assembly says so.</summary>
    public bool IsAutoProperty(IPropertySymbol property) => IsInSource(property.ContainingType)
        ? property.OriginalDefinition.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(field => SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property.OriginalDefinition))
        : Referenced.Find<ContractModel>(Naming.FullName(property.ContainingType))?.Fields.Any(field => field.Name == property.Name) ?? false;

    private IEnumerable<INamedTypeSymbol> Dependencies(INamedTypeSymbol type)
    {
        if (type.BaseType?.OriginalDefinition is { } parent && !parent.IsContractBase() && parent.SpecialType != SpecialType.System_Object && IsInSource(parent)) yield return parent;
        foreach (var argument in GenericContracts.ArgumentsOf(type).Where(IsInSource)) yield return argument;
        foreach (var face in type.Interfaces.Where(face => face.IsContractInterface() && IsInSource(face))) yield return face;
    }
}

/// <summary>What the frontend made of one contract or contract interface, and the files it read for that.</summary>
internal sealed record Translation(
    INamedTypeSymbol Type, Declaration Model, IReadOnlyList<Declaration> Used, Findings Findings, IReadOnlyList<FunctionFacts> Facts,
    IReadOnlyCollection<SyntaxTree> Trees, IReadOnlyList<INamedTypeSymbol> Libraries);

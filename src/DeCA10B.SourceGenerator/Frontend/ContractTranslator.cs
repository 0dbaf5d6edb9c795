using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>A contract class.</summary>
internal sealed class ContractTranslator(ContractScope scope)
{
    public ContractModel Translate()
    {
        var type = scope.Type;
        CheckShape(type);
        CheckInterfaces(type);
        var fields = new List<FieldModel>();
        var functions = new List<FunctionModel>();
        var (fieldTranslator, functionTranslator, constructors) = (new FieldTranslator(scope), new FunctionTranslator(scope), new ConstructorTranslator(scope));
        FunctionModel? receive = null;
        foreach (var member in Authored(type))
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            CheckName(member);
            switch (member)
            {
                case IFieldSymbol field:
                    if (fieldTranslator.Field(field) is { } model) fields.Add(model);
                    break;
                case IPropertySymbol { IsIndexer: false } property when scope.Session.IsAutoProperty(property):
                    if (fieldTranslator.AutoProperty(property) is { } stored) fields.Add(stored);
                    break;
                case IPropertySymbol { IsIndexer: false } property:
                    if (functionTranslator.Computed(property) is { } computed) functions.Add(computed);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                    if (functionTranslator.Method(method) is not { } function) break;
                    if (FunctionTranslator.IsReceive(method)) receive = function;
                    else functions.Add(function);
                    break;
                default:
                    CheckOther(member);
                    break;
            }
        }

        var constructor = constructors.Translate(type);
        functions.AddRange(scope.LocalFunctions.Models);
        scope.CheckDropped();
        return new ContractModel(
            Naming.FullName(type), Naming.Namespace(type), type.Name, type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "internal",
            type.IsAbstract, type.IsSealed, type.BaseType is { } parent && !parent.IsContractBase() ? Naming.FullName(parent) : null,
            type.Interfaces.Where(face => face.IsContractInterface()).Select(Naming.FullName).ToEquatableArray(),
            fields.ToEquatableArray(), constructor, functions.ToEquatableArray(), receive,
            SourceLocations.Of(type), DocumentationReader.Read(type, scope.Cancellation),
            PartParameters: GenericContracts.ParametersOf(type), PartArguments: GenericContracts.ArgumentsOf(type).Select(Naming.FullName).ToEquatableArray());
    }

    /// <summary>The members in an order that does not depend on the order of files.</summary>
    internal static IEnumerable<ISymbol> Authored(INamedTypeSymbol type) =>
        type.GetMembers().Where(member => member.IsAuthored())
            .OrderBy(member => member.NameLocation().SourceTree?.Path(), StringComparer.Ordinal).ThenBy(member => member.NameLocation().SourceSpan.Start);

    private void CheckShape(INamedTypeSymbol type)
    {
        var at = type.NameLocation();
        SolidityIdentifiers.RequireShown(type.Name, type, scope.Findings);
        if (type.ContainingType is not null) scope.Findings.Report(ContractNested.Rule, at, type.Name);
        else GenericContracts.CheckShape(type, scope.Findings);
        if (!type.DerivesFromContract())
        {
            if (type.BaseType?.TypeKind == TypeKind.Error) scope.Findings.MarkCompileError();
            else scope.Findings.Report(ContractNotDerived.Rule, at, type.Name);
        }
        else if (!type.BaseType.IsContractBase() && !type.BaseType!.Has(KnownNames.ContractAttribute))
        {
            scope.Findings.Report(ContractNotDerived.Rule, at, type.Name);
        }

        foreach (var reference in type.AuthoredParts())
        {
            if (reference.GetSyntax(scope.Cancellation) is not TypeDeclarationSyntax syntax) continue;
            if (!syntax.Modifiers.Any(SyntaxKind.PartialKeyword)) scope.Findings.Report(ContractNotPartial.Rule, syntax.Identifier.GetLocation(), type.Name);
            if (syntax.ParameterList is { } parameters) scope.Findings.Report(PrimaryConstructor.Rule, parameters, type.Name);
        }

        if (type.IsStatic) scope.Findings.Report(ContractNotDerived.Rule, at, type.Name);
    }

    // What the generated part of the class declares itself.
    private static readonly HashSet<string> Generated = new(
        ["From", "CallsFrom", "Deploy", "Descriptor", "Construct", "Dispatch", "AttachStorage", "CopyScalars", "CheckInterfaces", "IsConstructorPayable", "Codecs"], StringComparer.Ordinal);

    private void CheckName(ISymbol member)
    {
        if (Generated.Contains(member.Name) || member.Name.StartsWith("Guarded_", StringComparison.Ordinal))
            scope.Findings.Report(GeneratedName.Rule, member.NameLocation(), member.Name);
    }

    /// <summary>An interface is listed by the contract that implements it: Solidity would want the function once more, and guards would be passed by.</summary>
    private void CheckInterfaces(INamedTypeSymbol type)
    {
        foreach (var face in type.Interfaces.SelectMany(face => face.AllInterfaces.Prepend(face)).Where(face => face.IsContractInterface()))
        {
            if (type.BaseType?.AllInterfaces.Contains(face, SymbolEqualityComparer.Default) == true) continue;
            foreach (var member in face.GetMembers().Where(member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }))
                if (type.FindImplementationForInterfaceMember(member) is { } found && !SymbolEqualityComparer.Default.Equals(found.ContainingType, type))
                    scope.Findings.Report(InheritedImplementation.Rule, type.NameLocation(), type.Name, face.Name, found.ContainingType.Name, member.Name);
        }
    }

    private void CheckOther(ISymbol member)
    {
        var rule = member switch
        {
            IPropertySymbol { IsIndexer: true } => Indexer.Rule,
            IEventSymbol => CSharpEvent.Rule,
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => OperatorMember.Rule,
            IMethodSymbol { MethodKind: MethodKind.Destructor } => Finalizer.Rule,
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => StaticConstructor.Rule,
            IMethodSymbol { MethodKind: MethodKind.ExplicitInterfaceImplementation } => ExplicitImplementation.Rule,
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface or TypeKind.Delegate } => NestedType.Rule,
            _ => null,
        };
        if (rule is not null) scope.Findings.Report(rule, member.NameLocation(), Subject(member));
    }

    /// <summary>The name that a message about a member begins with: its own, or the contract's where it has none to speak of.</summary>
    private static string Subject(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Destructor or MethodKind.StaticConstructor } or IPropertySymbol { IsIndexer: true } => member.ContainingType.Name,
        _ => member.Name.Split('.').Last(),
    };
}

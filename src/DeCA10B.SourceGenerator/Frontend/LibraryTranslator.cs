using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using ModelAccessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>A static class of pure functions, or the functions that a struct has of its own, as a library.</summary>
internal sealed class LibraryTranslator(ContractScope scope)
{
    /// <summary>The name of a struct's parameter for itself; as a C# name it cannot meet another.</summary>
    public const string This = "this";

    /// <summary>A struct and its functions cannot have one name in Solidity.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.TypeKind == TypeKind.Struct ? type.Name + "Functions" : type.Name;

    public static string FullNameOf(INamedTypeSymbol type)
    {
        var space = Naming.Namespace(type);
        return space.Length == 0 ? NameOf(type) : space + "." + NameOf(type);
    }

    public ContractModel Translate()
    {
        var type = scope.Type;
        CheckShape(type);
        var (fields, functions) = (new List<FieldModel>(), new List<FunctionModel>());
        foreach (var member in ContractTranslator.Authored(type))
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            switch (member)
            {
                case IFieldSymbol { IsStatic: true } field:
                    if (new FieldTranslator(scope).Field(field) is { } constant) fields.Add(constant with { Accessibility = Visible(constant.Accessibility) });
                    break;
                case IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } method:
                    if (Function(method, method) is { } function) functions.Add(function);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } method:
                    if (Function(method, method) is { } @operator) functions.Add(@operator);
                    break;
                case IPropertySymbol { IsIndexer: false, GetMethod: { } getter } property when !scope.Session.IsAutoProperty(property):
                    if (Function(property, getter) is { } computed) functions.Add(computed);
                    break;
                default:
                    CheckOther(member);
                    break;
            }
        }

        functions.AddRange(scope.LocalFunctions.Models.Select(local => local with { Mutability = Mutability.Pure }));
        scope.CheckDropped();
        return new ContractModel(
            FullNameOf(type), Naming.Namespace(type), NameOf(type), "internal", IsAbstract: true, IsSealed: true, null, [], fields.ToEquatableArray(), null,
            functions.ToEquatableArray(), null, SourceLocations.Of(type), DocumentationReader.Read(type, scope.Cancellation), IsLibrary: true);
    }

    private void CheckShape(INamedTypeSymbol type)
    {
        SolidityIdentifiers.RequireShown(type.Name, type, scope.Findings);
        var fault = type switch
        {
            { IsGenericType: true } => "is generic",
            { ContainingType: not null } => "is nested",
            { TypeKind: TypeKind.Class, IsStatic: false } => "is neither static nor a struct",
            _ => null,
        };
        if (fault is not null) scope.Findings.Report(LibraryShape.Rule, type.NameLocation(), type.Name, fault);
    }

    private FunctionModel? Function(ISymbol member, IMethodSymbol method)
    {
        new FunctionTranslator(scope).CheckShape(method);
        SolidityIdentifiers.RequireSpelled(member.Name, member, scope.Findings);
        if (!method.IsStatic && !method.IsReadOnly) scope.Findings.Report(StructMethodWrites.Rule, member.NameLocation(), member.Name);
        var key = member is IPropertySymbol property ? Naming.Key(property) : Naming.Key(method);
        var function = new FunctionScope(scope, member, key);
        scope.Facts.Add(function.Facts);
        var parameters = new FunctionTranslator(scope).Parameters(method);
        if (!method.IsStatic && scope.Records.Types.Translate(scope.Type) is { } self)
        {
            function.Self = new LocalReference(self, This);
            parameters = parameters is { } rest ? rest.Prepend(new Parameter(This, "self", self)).ToEquatableArray() : null;
        }

        var location = member is IPropertySymbol value ? TypeLocations.Of(value, scope.Cancellation) : TypeLocations.Of(method, scope.Cancellation);
        var returnType = scope.Places.Require(method.ReturnType, TypePlace.PrivateReturn, location);
        var body = new FunctionTranslator(scope).Body(method, function);
        if (parameters is null || returnType is null || body is null) return null;
        return new FunctionModel(
            key, member.Name, Naming.AbiName(member), Visible(Accessibilities.Of(member.DeclaredAccessibility) ?? ModelAccessibility.Protected), parameters.Value, returnType,
            null, Mutability.Pure, IsVirtual: false, IsOverride: false, IsAbstract: false, member is IPropertySymbol, [], body,
            SourceLocations.Of(member), DocumentationReader.Read(member, scope.Cancellation));
    }

    /// <summary>No function of a library is in an ABI: what is not private is internal.</summary>
    private static ModelAccessibility Visible(ModelAccessibility accessibility) =>
        accessibility == ModelAccessibility.Private ? ModelAccessibility.Private : ModelAccessibility.Protected;

    private void CheckOther(ISymbol member)
    {
        var isDenied = member switch
        {
            IPropertySymbol { IsIndexer: true } or IEventSymbol or INamedTypeSymbol => true,
            IPropertySymbol property => property.IsStatic,
            IMethodSymbol method => method.MethodKind is MethodKind.StaticConstructor or MethodKind.ExplicitInterfaceImplementation,
            _ => false,
        };
        if (member is INamedTypeSymbol { IsExtension: true })
            scope.Findings.Report(ExtensionBlock.Rule, member.NameLocation());
        else if (isDenied)
            scope.Findings.Report(UnsupportedMember.Rule, member.NameLocation(), "This member of a library", "declare functions, computed properties, operators and constants");
    }
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Accessibility = DeCA10B.Compiler.Model.Accessibility;
using Block = DeCA10B.Compiler.Model.Block;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Methods and computed properties.</summary>
internal sealed class FunctionTranslator(ContractScope scope)
{
    /// <summary>Whether it is the function that runs when the contract is sent wei.</summary>
    public static bool IsReceive(IMethodSymbol method)
    {
        for (var current = method.OverriddenMethod; current is not null; current = current.OverriddenMethod)
            if (current.Name == "Receive" && current.ContainingType.IsContractBase()) return true;
        return false;
    }

    public FunctionModel? Method(IMethodSymbol method)
    {
        CheckShape(method);
        var accessibility = IsReceive(method) ? Accessibility.Protected : Accessibilities.Require(method, scope.Findings);
        Name(method, accessibility);
        var parameters = Parameters(method);
        var place = accessibility == Accessibility.Public ? TypePlace.PublicReturn : TypePlace.PrivateReturn;
        var returnType = scope.Places.Require(method.ReturnType, place, TypeLocations.Of(method, scope.Cancellation));
        var function = new FunctionScope(scope, method, Naming.Key(method));
        scope.Facts.Add(function.Facts);
        var body = method.IsAbstract ? null : Body(method, function);
        if (parameters is null || returnType is null)
        {
            if (method.Declaration(scope.Cancellation) is { } syntax) scope.Drop(syntax);
            return null;
        }

        var declared = IsReceive(method) ? Mutability.Payable : Declared(method);
        var model = new FunctionModel(
            function.Facts.Key, method.Name, Naming.AbiName(method), accessibility, parameters.Value, returnType, declared, declared ?? Mutability.NonPayable,
            method.IsVirtual || method.IsAbstract || (method.IsOverride && !method.IsSealed), method.IsOverride, method.IsAbstract, false,
            Overridden(method, method.OverriddenMethod), body, SourceLocations.Of(method), Documentation(method), Naming.ReturnName(method),
            IsStandalone: method.Has(KnownNames.StandaloneAttribute));
        return new GuardTranslator(scope).Guard(model, method, function);
    }

    public FunctionModel? Computed(IPropertySymbol property)
    {
        CheckHiding(property);
        if (property.SetMethod is not null)
            scope.Findings.Report(PropertyAccessor.Rule, property.NameLocation(), property.Name, "a set accessor");
        var accessibility = Accessibilities.Require(property, scope.Findings);
        Name(property, accessibility);
        var place = accessibility == Accessibility.Public ? TypePlace.PublicReturn : TypePlace.PrivateReturn;
        var type = scope.Places.Require(property.Type, place, TypeLocations.Of(property, scope.Cancellation));
        var function = new FunctionScope(scope, property, Naming.Key(property));
        scope.Facts.Add(function.Facts);
        var body = property.IsAbstract || property.GetMethod is null ? null : Body(property.GetMethod, function);
        if (type is null) return null;
        var declared = Declared(property);
        return new FunctionModel(
            function.Facts.Key, property.Name, Naming.AbiName(property), accessibility, [], type, declared, declared ?? Mutability.NonPayable,
            property.IsVirtual || property.IsAbstract || (property.IsOverride && !property.IsSealed), property.IsOverride, property.IsAbstract, true,
            Overridden(property, property.OverriddenProperty), body, SourceLocations.Of(property), Documentation(property),
            IsStandalone: property.Has(KnownNames.StandaloneAttribute));
    }

    /// <summary>The parameters of a function or constructor, null when one was reported.</summary>
    public EquatableArray<Parameter>? Parameters(IMethodSymbol method)
    {
        var parameters = new List<Parameter>();
        foreach (var parameter in method.Parameters)
        {
            var fault = parameter switch
            {
                { IsParams: true } => "is a params array",
                { RefKind: RefKind.None } => null,
                _ => "is passed by reference",
            };
            SolidityIdentifiers.RequireSpelled(Naming.AbiName(parameter), parameter, scope.Findings);
            if (fault is not null) scope.Findings.Report(UnsupportedParameter.Rule, parameter.NameLocation(), parameter.Name, fault);
            var place = method.MethodKind == MethodKind.Constructor ? TypePlace.ConstructorParameter : TypePlace.Parameter;
            if (scope.Places.Require(parameter.Type, place, TypeLocations.Of(parameter, scope.Cancellation)) is { } type)
                parameters.Add(new(parameter.Name, Naming.AbiName(parameter), type));
        }

        return parameters.Count == method.Parameters.Length ? parameters.ToEquatableArray() : null;
    }

    /// <summary>What attributes state; those of a property may stand on its getter.</summary>
    public static Mutability? Declared(ISymbol symbol) =>
        symbol.Has(KnownNames.PureAttribute) ? Mutability.Pure
        : symbol.Has(KnownNames.ViewAttribute) ? Mutability.View
        : symbol.Has(KnownNames.PayableAttribute) ? Mutability.Payable
        : symbol is IPropertySymbol { GetMethod: { } getter } ? Declared(getter)
        : null;

    internal Block? Body(IMethodSymbol method, FunctionScope function)
    {
        var syntax = method.Declaration(scope.Cancellation);
        var operation = syntax switch
        {
            null => null,
            // 'int P => 1;': the arrow alone is the getter's syntax.
            ArrowExpressionClauseSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => scope.Session.Operation(syntax, scope.Cancellation),
            _ => null,
        };
        var body = operation switch
        {
            IMethodBodyBaseOperation methodBody => methodBody.BlockBody ?? methodBody.ExpressionBody,
            IBlockOperation block => block,
            _ => null,
        };
        if (body is not null) return function.Statements.Body(body);
        scope.Findings.MarkCompileError();
        return null;
    }

    private void Name(ISymbol symbol, Accessibility accessibility)
    {
        if (accessibility == Accessibility.Public) SolidityIdentifiers.RequireShown(Naming.AbiName(symbol), symbol, scope.Findings);
        else SolidityIdentifiers.RequireSpelled(symbol.Name, symbol, scope.Findings);
    }

    internal void CheckShape(IMethodSymbol method)
    {
        if (method.IsAsync) scope.Findings.Report(AsyncCode.Rule, AsyncKeyword(method), "'" + method.Name + "'");
        if (method.IsGenericMethod) scope.Findings.Report(GenericFunction.Rule, method.NameLocation(), method.Name);
        if (method.RefKind != RefKind.None) scope.Findings.Report(ReferenceReturn.Rule, method.NameLocation(), method.Name);
        if (method.IsExtern) scope.Findings.Report(ExternFunction.Rule, method.NameLocation(), method.Name);
        CheckHiding(method);
    }

    /// <summary>Reports a member that hides one of a base: which of the two runs would depend on the caller's type.</summary>
    public void CheckHiding(ISymbol member)
    {
        if (member.IsOverride || member.ContainingType.TypeKind != TypeKind.Class) return;
        for (var type = member.ContainingType.BaseType; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            if (!type.GetMembers(member.Name).Any(other => Hides(member, other))) continue;
            scope.Findings.Report(HiddenMember.Rule, member.NameLocation(), member.Name);
            return;
        }
    }

    private static bool Hides(ISymbol member, ISymbol other) =>
        IsInherited(other, member.ContainingAssembly)
        && (member is not IMethodSymbol method || other is not IMethodSymbol function || (Naming.Key(function) == Naming.Key(method) && function.Arity == method.Arity));

    /// <summary>Whether a derived class of an assembly sees the member at all.</summary>
    private static bool IsInherited(ISymbol member, IAssemblySymbol assembly) => member.DeclaredAccessibility switch
    {
        Microsoft.CodeAnalysis.Accessibility.Private => false,
        Microsoft.CodeAnalysis.Accessibility.Internal or Microsoft.CodeAnalysis.Accessibility.ProtectedAndInternal => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, assembly),
        _ => true,
    };

    /// <summary>Reports what a local function may not be.</summary>
    public void CheckLocal(IMethodSymbol function)
    {
        if (function.IsAsync) scope.Findings.Report(AsyncCode.Rule, function.NameLocation(), "'" + function.Name + "'");
        if (function.IsGenericMethod) scope.Findings.Report(GenericFunction.Rule, function.NameLocation(), function.Name);
        if (function.RefKind != RefKind.None) scope.Findings.Report(ReferenceReturn.Rule, function.NameLocation(), function.Name);
        SolidityIdentifiers.RequireSpelled(function.Name, function, scope.Findings);
    }

    private Location AsyncKeyword(IMethodSymbol method) =>
        method.Declaration(scope.Cancellation) is MethodDeclarationSyntax syntax && syntax.Modifiers.FirstOrDefault(token => token.IsKind(SyntaxKind.AsyncKeyword)) is { RawKind: not 0 } keyword
            ? keyword.GetLocation()
            : method.NameLocation();

    /// <summary>A member that overrides answers for its base; only interfaces that the base does not already list come on top.</summary>
    private static EquatableArray<string> Overridden(ISymbol member, ISymbol? overridden)
    {
        var names = new List<string>();
        if (overridden is { ContainingType: { } parent } && !parent.IsContractBase()) names.Add(Naming.FullName(parent));
        var type = member.ContainingType;
        if (type.TypeKind == TypeKind.Interface) return names.ToEquatableArray();
        // What the base lists counts again where an interface that is new here leads to it, too.
        var isNew = new Func<INamedTypeSymbol, bool>(face => !type.BaseType!.AllInterfaces.Contains(face, SymbolEqualityComparer.Default));
        var listed = type.Interfaces.Where(face => face.IsContractInterface() && isNew(face)).ToArray();
        foreach (var face in type.AllInterfaces.Where(face => face.IsContractInterface()))
        {
            if (overridden is not null && !isNew(face) && !listed.Any(item => item.AllInterfaces.Contains(face, SymbolEqualityComparer.Default))) continue;
            if (face.GetMembers(member.Name).Any(item => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(item), member)))
                names.Add(Naming.FullName(face));
        }

        return names.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
    }

    private Documentation Documentation(ISymbol symbol) => DocumentationReader.Read(symbol, scope.Cancellation);
}

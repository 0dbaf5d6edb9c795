using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using ModelAccessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>The guards that attributes put before a function.</summary>
internal sealed class GuardTranslator(ContractScope scope)
{
    /// <summary>The names of the functions that guard a method, in the order written, and whether it may not be re-entered.</summary>
    public static (string[] Functions, bool IsNonReentrant) Of(IMethodSymbol method)
    {
        var attributes = method.GetAttributes();
        return ([.. attributes.Select(NameIn).OfType<string>()], attributes.Any(attribute => attribute.AttributeClass.Is(KnownNames.NonReentrantAttribute)));
    }

    public static bool IsGuarded(IMethodSymbol method) => Of(method) is { Functions.Length: > 0 } or { IsNonReentrant: true };

    /// <summary>The function with its guards; they are the first calls of its body.</summary>
    public FunctionModel Guard(FunctionModel model, IMethodSymbol method, FunctionScope function)
    {
        CheckOverride(method);
        var (names, isNonReentrant) = Of(method);
        if (names.Length == 0 && !isNonReentrant) return model;
        if (model.Accessibility != ModelAccessibility.Public || FunctionTranslator.IsReceive(method) || method.IsStatic || method.ContainingType.TypeKind == TypeKind.Interface)
        {
            scope.Findings.Report(GuardPlace.Rule, method.NameLocation(), method.Name);
            return model;
        }

        var calls = new List<Statement>();
        foreach (var attribute in method.GetAttributes())
        {
            var syntax = attribute.ApplicationSyntaxReference?.GetSyntax(scope.Cancellation);
            var location = syntax?.GetLocation() ?? method.NameLocation();
            if (attribute.AttributeClass.Is(KnownNames.NonReentrantAttribute))
            {
                function.Facts.Accesses.Add(new(AccessKind.Reads, "asks whether it runs already", location));
                if (attribute.AttributeClass!.ContainingAssembly.GetTypeByMetadataName(KnownNames.ReentrantCallError) is { } error) scope.Records.Error(error);
            }

            if (NameIn(attribute) is not { } name) continue;
            if (Find(name) is not { } guard)
            {
                scope.Findings.Report(GuardShape.Rule, location, name);
                continue;
            }

            var owner = Naming.FullName(guard.ContainingType);
            function.Facts.Calls.Add(new(owner, Naming.Key(guard), false, location));
            calls.Add(new ExpressionStatement(
                syntax is null ? 0 : SourceLocations.Line(syntax), new InternalCall(VoidType.Instance, owner, Naming.Key(guard), false, [])));
        }

        var body = model.Body is { } own ? own with { Statements = calls.Concat(own.Statements).ToEquatableArray() } : null;
        return model with { Body = body, Guards = names.ToEquatableArray(), IsNonReentrant = isNonReentrant };
    }

    private static string? NameIn(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type) return null;
        var guard = type.Is(KnownNames.GuardAttribute) ? attribute : type.GetAttributes().FirstOrDefault(item => item.AttributeClass.Is(KnownNames.GuardAttribute));
        return guard?.ConstructorArguments.FirstOrDefault().Value as string;
    }

    /// <summary>A function of this contract or a base, without parameters and results, that is not guarded itself.</summary>
    private IMethodSymbol? Find(string name)
    {
        foreach (var level in FrontendSession.Lineage(scope.Type))
            foreach (var method in level.GetMembers(name).OfType<IMethodSymbol>())
                if (method is { MethodKind: MethodKind.Ordinary, Parameters.Length: 0, ReturnsVoid: true, IsGenericMethod: false } && !IsGuarded(method)
                    && (SymbolEqualityComparer.Default.Equals(level, scope.Type) || method.DeclaredAccessibility != Microsoft.CodeAnalysis.Accessibility.Private))
                    return method;
        return null;
    }

    /// <summary>Whoever reads the base must be able to rely on its guards, and whoever reads the override must see them.</summary>
    private void CheckOverride(IMethodSymbol method)
    {
        if (method.OverriddenMethod is not { } overridden || overridden.ContainingType.IsContractBase()) return;
        var (own, theirs) = (Of(method), Of(overridden));
        if (!own.Functions.SequenceEqual(theirs.Functions) || own.IsNonReentrant != theirs.IsNonReentrant)
            scope.Findings.Report(GuardsDiffer.Rule, method.NameLocation(), method.Name, overridden.ContainingType.Name);
    }
}

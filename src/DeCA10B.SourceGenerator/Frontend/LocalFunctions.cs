using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>The local functions of one contract: what each is called and captures.</summary>
internal sealed class LocalFunctions
{
    private readonly Dictionary<IMethodSymbol, string> keys = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<IMethodSymbol, IReadOnlyList<ISymbol>> captured = new(SymbolEqualityComparer.Default);

    /// <summary>The private functions that they became, in the order translated.</summary>
    public List<FunctionModel> Models { get; } = [];

    /// <summary>A key that no member has: the part before the parenthesis is the name.</summary>
    public string Key(IMethodSymbol function, string outer)
    {
        if (keys.TryGetValue(function, out var known)) return known;
        var number = keys.Values.Count(key => key.StartsWith(function.Name + "(in " + outer, StringComparison.Ordinal));
        return keys[function] = function.Name + "(in " + outer + (number == 0 ? ")" : " " + (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) + ")");
    }

    /// <summary>The variables from outside that a function reads, itself or through local functions that it calls, in the order first met.</summary>
    public IReadOnlyList<ISymbol> Captured(IMethodSymbol function, IOperation? body)
    {
        if (captured.TryGetValue(function, out var known)) return known;
        captured[function] = [];
        var result = new List<ISymbol>();
        foreach (var operation in body?.Descendants() ?? [])
        {
            switch (operation)
            {
                case ILocalReferenceOperation { Local: { IsConst: false } local }:
                    Add(local);
                    break;
                case IParameterReferenceOperation reference:
                    Add(reference.Parameter);
                    break;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } called }:
                    foreach (var variable in Captured(called.OriginalDefinition, Body(operation, called.OriginalDefinition))) Add(variable);
                    break;
            }
        }

        return captured[function] = result;

        void Add(ISymbol variable)
        {
            if (!IsInside(variable, function) && !result.Contains(variable, SymbolEqualityComparer.Default)) result.Add(variable);
        }
    }

    private static bool IsInside(ISymbol variable, IMethodSymbol function)
    {
        for (var container = variable.ContainingSymbol; container is IMethodSymbol; container = container.ContainingSymbol)
            if (SymbolEqualityComparer.Default.Equals(container, function)) return true;
        return false;
    }

    private static IOperation? Body(IOperation within, IMethodSymbol function) =>
        function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } syntax ? within.SemanticModel?.GetOperation(syntax) : null;
}

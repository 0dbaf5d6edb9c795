namespace DeCA10B.CodeFixes.Fixes;

/// <summary>Named arguments in the order of the parameters. They run in that order then: the title says so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ArgumentOrderFix() : ContractCodeFix(ArgumentOrder.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        var list = fault.Node.AncestorsAndSelf().FirstOrDefault(node => node.Span == fault.Span) switch
        {
            InvocationExpressionSyntax call => call.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (list?.Parent is not { } owner || fault.Model.GetSymbolInfo(owner, fault.Cancellation).Symbol is not IMethodSymbol method) return null;
        var arguments = list.Arguments.ToArray();
        var ordered = arguments.Select((argument, index) => (argument, Ordinal: Ordinal(method, argument, index))).OrderBy(item => item.Ordinal).ToArray();
        if (ordered.Any(item => item.Ordinal < 0)) return null;
        return Repair.Of(
            "Order the arguments as declared, which is the order they run in then",
            [.. arguments.Select((argument, index) => Change.Replace(argument, ordered[index].argument.ToString()))]);
    }

    private static int Ordinal(IMethodSymbol method, ArgumentSyntax argument, int index) =>
        argument.NameColon is { Name.Identifier.ValueText: var name } ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal ?? -1 : index;
}

using System.Runtime.CompilerServices;
using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Client;

/// <summary>Errors of the contracts that may stand behind the interfaces a contract calls: their reverts pass through it, and its client understands them.</summary>
public static class PassedErrors
{
    private static readonly ConditionalWeakTable<ContractModel, string[]> Called = new();

    /// <summary>Full names, in a fixed order, by what the whole program holds.</summary>
    public static IReadOnlyList<string> Of(ProgramModel program, ContractModel contract)
    {
        var called = new HashSet<string>(program.Lineage(contract).SelectMany(level => Called.GetValue(level, CalledBy)), StringComparer.Ordinal);
        if (called.Count == 0) return [];
        var callees = program.All.OfType<ContractModel>().Where(item => item.FullName != contract.FullName && Implements(program, item, called));
        return [.. callees.SelectMany(callee => ErrorsOf(program, callee)).Distinct(StringComparer.Ordinal)];
    }

    private static bool Implements(ProgramModel program, ContractModel contract, HashSet<string> interfaces) =>
        program.InterfacesOf(program.Lineage(contract).SelectMany(level => level.Interfaces).ToEquatableArray()).Any(type => interfaces.Contains(type.FullName));

    private static IEnumerable<string> ErrorsOf(ProgramModel program, ContractModel contract) => program.Lineage(contract)
        .SelectMany(Mentions.Of).Where(name => program.Find<ErrorModel>(name) is not null).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);

    private static string[] CalledBy(ContractModel contract) =>
    [
        .. contract.Functions.Select(function => function.Body).Append(contract.Receive?.Body).Append(contract.Constructor?.Body)
            .SelectMany(Children.Expressions).OfType<ExternalCall>().Select(call => call.Interface).Distinct(StringComparer.Ordinal),
    ];
}

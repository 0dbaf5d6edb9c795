using System.Runtime.CompilerServices;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Structs and enums in the signature of an interface or in a library are shared between contracts, so they stand in files of their own.</summary>
public static class SharedTypes
{
    private static readonly ConditionalWeakTable<ProgramModel, HashSet<string>> Known = new();

    /// <summary>The full names of a program's shared structs and enums, in no order.</summary>
    public static IReadOnlyCollection<string> Of(ProgramModel program) => Find(program);

    /// <summary>Those of some types that are shared.</summary>
    public static string[] Among(ProgramModel program, IEnumerable<string> types) => [.. types.Where(Find(program).Contains)];

    private static HashSet<string> Find(ProgramModel program) => Known.GetValue(program, static program => new(
        program.SharedTypes ?? program.All.OfType<InterfaceModel>().Select(type => ContractUses.Of(program, type))
            .Concat(program.All.OfType<ContractModel>().Where(type => type.IsLibrary).Select(type => ContractUses.Of(program, type))).SelectMany(uses => uses.Structs.Concat(uses.Enums)),
        StringComparer.Ordinal));
}

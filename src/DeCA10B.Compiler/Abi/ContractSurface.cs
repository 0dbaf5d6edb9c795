using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.FixedPoint;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.Compiler.Abi;

/// <summary>What a contract shows to the outside, its own and inherited: functions, getters, events, errors. A derived member stands for those it overrides.</summary>
public sealed class ContractSurface
{
    private readonly Dictionary<string, string> declaring = new(StringComparer.Ordinal);

    private ContractSurface(ProgramModel program, ContractModel contract)
    {
        var lineage = program.Lineage(contract).ToArray();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var functions = new List<(ContractModel, FunctionModel)>();
        var getters = new List<(ContractModel, FieldModel)>();
        foreach (var level in lineage)
        {
            foreach (var function in level.Functions)
                if (function.Accessibility == Accessibility.Public && keys.Add(function.Key)) functions.Add((level, function));
            foreach (var field in level.Fields)
                if (field.Accessibility == Accessibility.Public) getters.Add((level, field));
        }

        Functions = functions;
        Getters = getters;
        HasReceive = lineage.Any(level => level.Receive is not null);
        var uses = lineage.Select(level => ContractUses.Of(program, level)).ToArray();
        Events = Distinct(uses.SelectMany(item => item.Events)).Select(program.Get<EventModel>).ToArray();
        // What a library function reverts with is the contract's error where the contract reaches it.
        var reached = LibraryCalls.Reachable(program, lineage.SelectMany(Bodies)).SelectMany(callee => Children.Statements(callee.Function.Body)).SelectMany(ErrorsIn);
        Errors = Distinct(uses.SelectMany(item => item.Errors).Concat(reached)).Select(program.Get<ErrorModel>)
            .Concat(LeavesDomain(program, lineage) ? [FixedPointModel.OutsideDomain] : []).ToArray();
        // The base that names a struct first declares it, unless it is shared and stands alone.
        for (var level = lineage.Length - 1; level >= 0; level--)
            foreach (var name in uses[level].Structs.Concat(uses[level].Enums).Except(SharedTypes.Among(program, uses[level].Structs.Concat(uses[level].Enums))))
                if (!declaring.ContainsKey(name)) declaring.Add(name, lineage[level].Name);
    }

    /// <summary>Public functions and computed properties with the contract that declares them, the most derived first.</summary>
    public IReadOnlyList<(ContractModel Contract, FunctionModel Function)> Functions { get; }

    /// <summary>Public fields.</summary>
    public IReadOnlyList<(ContractModel Contract, FieldModel Field)> Getters { get; }

    public bool HasReceive { get; }

    public IReadOnlyList<EventModel> Events { get; }

    public IReadOnlyList<ErrorModel> Errors { get; }

    public static ContractSurface Of(ProgramModel program, ContractModel contract) => new(program, contract);

    /// <summary>A struct's or enum's name in Solidity with the contract that declares it.</summary>
    public string QualifiedName(string fullName) =>
        declaring.TryGetValue(fullName, out var contract) ? contract + "." + TypeNames.Simple(fullName) : TypeNames.Simple(fullName);

    private static IEnumerable<Block?> Bodies(ContractModel contract) =>
        contract.Functions.Select(function => function.Body).Append(contract.Receive?.Body).Append(contract.Constructor?.Body);

    private static IEnumerable<string> ErrorsIn(Statement statement) => statement switch
    {
        Revert revert => [revert.Error],
        Require require => [require.Error],
        _ => [],
    };

    /// <summary>The error of fixed-point functions is declared beside them, not in the contract.</summary>
    private static bool LeavesDomain(ProgramModel program, ContractModel[] lineage) => lineage.SelectMany(Bodies)
        .Concat(LibraryCalls.Reachable(program, lineage.SelectMany(Bodies)).Select(callee => callee.Function.Body))
        .SelectMany(Children.Expressions).OfType<FixedPointCall>().Any(call => call.Failures.Contains(FixedPointFunctions.OutsideDomain));

    private static IEnumerable<string> Distinct(IEnumerable<string> names) => names.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal);
}

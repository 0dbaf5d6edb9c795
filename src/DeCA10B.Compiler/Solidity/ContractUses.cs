using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>The named declarations that a contract or interface mentions itself.</summary>
public sealed class ContractUses
{
    private readonly SortedSet<string> structs = new(StringComparer.Ordinal);
    private readonly SortedSet<string> enums = new(StringComparer.Ordinal);
    private readonly SortedSet<string> events = new(StringComparer.Ordinal);
    private readonly SortedSet<string> errors = new(StringComparer.Ordinal);
    private readonly SortedSet<string> interfaces = new(StringComparer.Ordinal);
    private readonly List<FixedPointCall> fixedPointCalls = [];
    private readonly SortedSet<string> fixedPoint = new(StringComparer.Ordinal);
    private readonly SortedSet<string> libraries = new(StringComparer.Ordinal);
    private readonly ProgramModel program;

    private ContractUses(ProgramModel program) => this.program = program;

    public IEnumerable<string> Structs => structs;

    public IEnumerable<string> Enums => enums;

    public IEnumerable<string> Events => events;

    public IEnumerable<string> Errors => errors;

    public IEnumerable<string> Interfaces => interfaces;

    /// <summary>Calls of fixed-point functions.</summary>
    public IReadOnlyList<FixedPointCall> FixedPointCalls => fixedPointCalls;

    /// <summary>Full C# names of the fixed-point formats.</summary>
    public IEnumerable<string> FixedPoint => fixedPoint;

    public IEnumerable<string> Libraries => libraries;

    /// <summary>The names in Solidity of all these.</summary>
    public IEnumerable<string> NamesIn(ProgramModel program) => interfaces.Concat(libraries).Concat(fixedPoint).Concat(structs).Concat(enums).Select(TypeNames.Simple)
        .Concat(events.Concat(errors).Select(name => program.Find<Declaration>(name)?.Name ?? name));

    public static ContractUses Of(ProgramModel program, ContractModel contract)
    {
        var uses = new ContractUses(program);
        foreach (var field in contract.Fields) uses.Add(field.Type);
        foreach (var function in contract.Functions) uses.Add(function);
        if (contract.Functions.Any(function => function.IsNonReentrant)) uses.errors.Add(ReentrancyGuard.Error);
        if (contract.Receive is { } receive) uses.Add(receive);
        if (contract.Constructor is { } constructor)
        {
            foreach (var parameter in constructor.Parameters) uses.Add(parameter.Type);
            foreach (var argument in constructor.BaseArguments.SelectMany(Children.Expressions)) uses.Add(argument);
            uses.Add(constructor.Body);
        }

        foreach (var type in contract.Interfaces) uses.interfaces.Add(type);
        return uses;
    }

    public static ContractUses Of(ProgramModel program, InterfaceModel type)
    {
        var uses = new ContractUses(program);
        foreach (var function in type.Functions) uses.Add(function);
        foreach (var inherited in type.Interfaces) uses.interfaces.Add(inherited);
        return uses;
    }

    /// <summary>What bases or shared files have declared already.</summary>
    public static ContractUses Merge(ProgramModel program, IEnumerable<ContractUses> parts, IReadOnlyList<string> shared)
    {
        var all = new ContractUses(program);
        all.structs.UnionWith(shared);
        all.enums.UnionWith(shared);
        foreach (var part in parts)
        {
            all.structs.UnionWith(part.structs);
            all.enums.UnionWith(part.enums);
            all.events.UnionWith(part.events);
            all.errors.UnionWith(part.errors);
        }

        return all;
    }

    private void Add(FunctionModel function)
    {
        foreach (var parameter in function.Parameters) Add(parameter.Type);
        Add(function.ReturnType);
        Add(function.Body);
    }

    private void Add(Block? body)
    {
        // Types are those of expressions: of what a local is given, a loop runs over, an event or error takes.
        foreach (var statement in Children.AllStatements(body))
        {
            switch (statement)
            {
                case Emit emit: events.Add(emit.Event); break;
                case Revert revert: errors.Add(revert.Error); break;
                case Require require: errors.Add(require.Error); break;
            }
        }

        foreach (var expression in Children.Expressions(body))
        {
            Add(expression);
        }
    }

    private void Add(Expression expression)
    {
        Add(expression.Type);
        if (expression is FixedPointCall number) fixedPointCalls.Add(number);
        libraries.UnionWith(LibraryCalls.Named(program, expression));
    }

    private void Add(IrType type)
    {
        switch (type)
        {
            case StructType named:
                if (!structs.Add(named.FullName)) return;
                foreach (var field in program.Find<StructModel>(named.FullName)?.Fields ?? []) Add(field.Type);
                break;
            case EnumType named: enums.Add(named.FullName); break;
            case InterfaceType named: interfaces.Add(named.FullName); break;
            case FixedPointType named: fixedPoint.Add(named.FullName); break;
            case ArrayType array: Add(array.Element); break;
            case FixedArrayType array: Add(array.Element); break;
            case StorageArrayType array: Add(array.Element); break;
            case MappingType mapping: Add(mapping.Key); Add(mapping.Value); break;
            case TupleType tuple: foreach (var element in tuple.Elements) Add(element.Type); break;
        }
    }
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A change of storage: the node that does it, the place, and the value where one is assigned.</summary>
internal sealed record StorageWrite(object Node, Expression Target, Expression? Value)
{
    /// <summary>The state variable; null behind a storage reference.</summary>
    public FieldReference? Field => StoragePlaces.Root(Target) as FieldReference;

    public string Name => Field?.Name ?? (StoragePlaces.Root(Target) as LocalReference)?.Name ?? "storage";
}

/// <summary>Which places lie in storage.</summary>
internal static class StoragePlaces
{
    /// <summary>The variable that a place is part of.</summary>
    public static Expression Root(Expression place) => place switch
    {
        MemberAccess member => Root(member.Target),
        ElementAccess element => Root(element.Target),
        MappingAccess mapping => Root(mapping.Target),
        _ => place,
    };

    public static bool IsStorage(ReviewedContract contract, Expression place) => Root(place) switch
    {
        LocalReference local => local.IsStorageReference,
        FieldReference field => contract.Field(field)?.Kind is null or FieldKind.Storage,
        _ => false,
    };

    /// <summary>What an expression itself changes.</summary>
    public static StorageWrite? WriteOf(ReviewedContract contract, Expression expression)
    {
        var (target, value) = expression switch
        {
            Assignment assignment => (assignment.Target, assignment.Value),
            CompoundAssignment compound => (compound.Target, compound.Value),
            Increment increment => (increment.Target, null),
            _ => ((Expression?)null, (Expression?)null),
        };
        return target is not null && IsStorage(contract, target) ? new(expression, target, value) : null;
    }

    /// <summary>What a statement itself changes, its expressions aside.</summary>
    public static IEnumerable<StorageWrite> WritesOf(ReviewedContract contract, Statement statement) => statement switch
    {
        Push push => [new(push, push.Target, push.Value)],
        Pop pop => [new(pop, pop.Target, null)],
        Delete delete => [new(delete, delete.Target, null)],
        Deconstruction parts => parts.Targets.Where(target => target.Place is { } place && IsStorage(contract, place)).Select(target => new StorageWrite(parts, target.Place!, parts.Value)),
        _ => [],
    };

    /// <summary>Every change of storage in a function's own body.</summary>
    public static IEnumerable<StorageWrite> All(ReviewedContract contract, ReviewedFunction function) =>
        function.Statements.SelectMany(statement => WritesOf(contract, statement))
            .Concat(function.Expressions.Select(expression => WriteOf(contract, expression)).OfType<StorageWrite>());
}

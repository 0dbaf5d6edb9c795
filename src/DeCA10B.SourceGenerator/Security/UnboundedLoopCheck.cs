using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A loop that runs as often as state says, where anyone may make that state larger without a limit.</summary>
internal static class UnboundedLoopCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract, CallerChecks callers)
    {
        var grown = Grown(contract, callers);
        if (grown.Count == 0) yield break;
        foreach (var function in contract.Own)
            foreach (var statement in function.Statements)
                if (Bound(statement) is { } bound && Limit(function, bound, grown) is { } field && function.PlaceOf(bound) is { } place)
                    yield return new Finding(UnboundedLoop.Rule, place, [field.Name, grown[Key(field)]]);
    }

    /// <summary>What strangers can make larger, and by which function.</summary>
    private static Dictionary<string, string> Grown(ReviewedContract contract, CallerChecks callers)
    {
        var grown = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in contract.All.Where(function => function.IsEntry && !callers.IsGuarded(function)).OrderBy(function => function.Model.Key, StringComparer.Ordinal))
        {
            var reach = contract.Reach(entry).ToArray();
            var limits = reach.SelectMany(CallerChecks.Conditions).SelectMany(Children.Expressions).OfType<FieldReference>().Select(Key).ToArray();
            foreach (var field in reach.SelectMany(function => Growth(contract, function)))
                if (!limits.Contains(Key(field)) && !grown.ContainsKey(Key(field))) grown.Add(Key(field), entry.Model.Name);
        }

        return grown;
    }

    private static IEnumerable<FieldReference> Growth(ReviewedContract contract, ReviewedFunction function) =>
        from write in StoragePlaces.All(contract, function)
        where write.Node is Push || (write.Target is FieldReference && write.Node is Increment { IsDecrement: false } or CompoundAssignment { Operator: BinaryOperator.Add })
        // What lies under the caller's own address is his own trouble.
        where !Children.Expressions(write.Target).Any(part => part is Intrinsic { Kind: IntrinsicKind.MessageSender })
        where write.Field is not null
        select write.Field;

    private static Expression? Bound(Statement statement) => statement switch
    {
        While loop => loop.Condition,
        For loop => loop.Condition,
        ForEach loop => loop.Collection,
        _ => null,
    };

    /// <summary>The grown variable that the bound depends on; null when something else limits the loop as well.</summary>
    private static FieldReference? Limit(ReviewedFunction function, Expression bound, Dictionary<string, string> grown)
    {
        if (bound is Binary { Operator: BinaryOperator.ConditionalAnd } both)
            return Limit(function, both.Left, grown) is { } left && Limit(function, both.Right, grown) is not null ? left : null;
        return Children.Expressions(bound).Select(part => part switch
        {
            FieldReference field => field,
            LocalReference local => Initial(function, local.Name),
            _ => null,
        }).FirstOrDefault(field => field is not null && grown.ContainsKey(Key(field)) && field.Type is not MappingType);
    }

    private static FieldReference? Initial(ReviewedFunction function, string local) =>
        function.Statements.OfType<LocalDeclaration>().Where(item => item.Name == local && item.Initializer is not null).Select(item => Source(item.Initializer!)).FirstOrDefault(field => field is not null);

    private static FieldReference? Source(Expression value) => value switch
    {
        Conversion conversion => Source(conversion.Operand),
        LengthAccess length => StoragePlaces.Root(length.Target) as FieldReference,
        FieldReference { Type: IntegerType } field => field,
        _ => null,
    };

    private static string Key(FieldReference field) => field.Contract + "." + field.Name;
}

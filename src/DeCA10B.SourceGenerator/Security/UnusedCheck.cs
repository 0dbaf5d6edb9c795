using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;
using Accessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Private functions that nothing calls, and private state that nothing reads: dead weight in an audit, and gas.</summary>
internal static class UnusedCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        var everything = contract.Own.Append(contract.Constructor).OfType<ReviewedFunction>().SelectMany(function => function.Expressions).ToArray();
        var called = new HashSet<string>(everything.OfType<InternalCall>().Where(call => call.Contract == contract.Model.FullName).Select(call => call.FunctionKey));
        foreach (var function in contract.Own)
            if (function.Model.Accessibility == Accessibility.Private && function.Model.Name != "Receive" && !called.Contains(function.Model.Key) && function.NamePlace is { } place)
                yield return new Finding(UnusedFunction.Rule, place, [function.Model.Name]);
        foreach (var field in contract.Model.Fields.Where(field => field is { Accessibility: Accessibility.Private, Kind: FieldKind.Storage } && !IsRead(contract, field)))
            if (contract.Type.GetMembers(field.Name).FirstOrDefault()?.NameLocation() is { IsInSource: true } place) yield return new Finding(UnreadField.Rule, place, [field.Name]);
    }

    private static bool IsRead(ReviewedContract contract, FieldModel field) =>
        contract.Own.Append(contract.Constructor).OfType<ReviewedFunction>().Any(function => Reads(function).Any(reference => reference.Name == field.Name && reference.Contract == contract.Model.FullName));

    /// <summary>The fields in a body, but for those that are only written to.</summary>
    private static IEnumerable<FieldReference> Reads(ReviewedFunction function)
    {
        var written = new HashSet<object>(Identity.Instance);
        foreach (var expression in function.Expressions)
            if (expression is Assignment assignment) written.Add(StoragePlaces.Root(assignment.Target));
        // x++ and x += y as statements of their own read x to write it only.
        foreach (var statement in function.Statements)
        {
            if (statement is ExpressionStatement { Expression: Increment increment }) written.Add(StoragePlaces.Root(increment.Target));
            if (statement is ExpressionStatement { Expression: CompoundAssignment compound }) written.Add(StoragePlaces.Root(compound.Target));
            if (statement is Push push) written.Add(StoragePlaces.Root(push.Target));
            if (statement is Pop pop) written.Add(StoragePlaces.Root(pop.Target));
            if (statement is Delete delete) written.Add(StoragePlaces.Root(delete.Target));
        }

        return function.Expressions.OfType<FieldReference>().Where(reference => !written.Contains(reference));
    }
}

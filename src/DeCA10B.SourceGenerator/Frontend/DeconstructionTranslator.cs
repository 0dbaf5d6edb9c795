using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Assignments of several values at once: tuples, results of calls and record structs taken apart, nested ones flattened.</summary>
internal sealed class DeconstructionTranslator(FunctionScope scope)
{
    /// <summary>The statement, nothing when something was reported.</summary>
    public Statement[] Translate(IDeconstructionAssignmentOperation operation)
    {
        var source = Stripped(operation.Value);
        var info = operation.Syntax is AssignmentExpressionSyntax syntax ? scope.Contract.Session.Deconstruction(syntax) : default;
        return Apart(operation, operation.Target, source, info);
    }

    /// <summary>An element of a collection taken apart at the start of a turn.</summary>
    public Statement[] Element(IOperation target, Expression element, ITypeSymbol type, DeconstructionInfo info)
    {
        var pairs = new List<(DeconstructionTarget Target, Expression Value)>();
        return Pair(target, element, type, info, pairs) ? [Statement(target, pairs)] : [];
    }

    /// <summary>The fields of a positional record struct in the order of its parameters, null for another type.</summary>
    public IReadOnlyList<Expression>? Fields(INamedTypeSymbol type, Expression value)
    {
        if (StructFields.PrimaryConstructor(type) is not { } constructor) return null;
        var fields = StructFields.Of(type).ToArray();
        var result = new List<Expression>();
        foreach (var parameter in constructor.Parameters)
        {
            var field = fields.FirstOrDefault(item => item.Member.Name == parameter.Name);
            if (field.Member is null || scope.Types.Translate(field.Type) is not { } translated) return null;
            result.Add(new MemberAccess(translated, value, parameter.Name));
        }

        return result;
    }

    private Statement[] Apart(IOperation operation, IOperation target, IOperation source, DeconstructionInfo info)
    {
        var pairs = new List<(DeconstructionTarget Target, Expression Value)>();
        return Collect(target, source, info, pairs) ? [Statement(operation, pairs)] : [];
    }

    private static Deconstruction Statement(IOperation operation, List<(DeconstructionTarget Target, Expression Value)> pairs)
    {
        // A call whose results go straight to their targets stays whole.
        var line = SourceLocations.Line(operation.Syntax);
        var targets = pairs.Select(pair => pair.Target).ToEquatableArray();
        if (pairs[0].Value is Sequence { Before: [Deconstruction apart] } && pairs.Count == apart.Targets.Count && IsWhole(pairs, apart)) return new(line, targets, apart.Value);
        var type = new TupleType(pairs.Select(pair => new TupleElement("", pair.Value.Type)).ToEquatableArray());
        return new(line, targets, new TupleExpression(type, pairs.Select(pair => pair.Value).ToEquatableArray()));
    }

    private static bool IsWhole(List<(DeconstructionTarget Target, Expression Value)> pairs, Deconstruction apart) => pairs
        .Select((pair, i) => (pair.Value is Sequence { Before: [Deconstruction] } first ? first.Value : pair.Value) is LocalReference local && local.Name == apart.Targets[i].NewLocal)
        .All(same => same);

    /// <summary>Pairs each target with its value, from written tuples where both sides are.</summary>
    private bool Collect(IOperation target, IOperation source, DeconstructionInfo info, List<(DeconstructionTarget, Expression)> pairs)
    {
        target = Declared(target);
        if (target is not ITupleOperation places || Stripped(source) is not ITupleOperation values)
        {
            var value = scope.Expressions.Translate(source);
            return value is not Poison && source.Type is { } type && Pair(target, value, type, info, pairs);
        }

        if (places.Elements.Length != values.Elements.Length) return Deny(target);
        var isFine = true;
        for (var i = 0; i < places.Elements.Length; i++)
            isFine &= Collect(places.Elements[i], values.Elements[i], info.Nested.IsDefaultOrEmpty ? default : info.Nested[i], pairs);
        return isFine;
    }

    /// <summary>Takes a value apart as far as its target is nested.</summary>
    private bool Pair(IOperation target, Expression value, ITypeSymbol type, DeconstructionInfo info, List<(DeconstructionTarget, Expression)> pairs)
    {
        target = Declared(target);
        if (target is not ITupleOperation places) return Leaf(target, value, pairs);
        if (Parts(value, type, info) is not { } parts || parts.Count != places.Elements.Length) return Deny(target);
        var isFine = true;
        for (var i = 0; i < parts.Count; i++)
            isFine &= Pair(places.Elements[i], parts[i].Value, parts[i].Type, info.Nested.IsDefaultOrEmpty ? default : info.Nested[i], pairs);
        return isFine;
    }

    /// <summary>The parts of a value; what must run first stands before the first part.</summary>
    private List<(Expression Value, ITypeSymbol Type)>? Parts(Expression value, ITypeSymbol type, DeconstructionInfo info)
    {
        var before = new List<Statement>();
        var tuple = type as INamedTypeSymbol;
        IReadOnlyList<Expression>? elements;
        if (tuple is { IsTupleType: true })
        {
            var subject = value is TupleExpression written ? written : value.Type is TupleType known ? scope.Subjects.Apart(known, value, before) : null;
            elements = subject is null ? null : [.. subject.Elements];
        }
        else
        {
            if (tuple is null || value.Type is not StructType || info.Method is { } method && !method.IsImplicitlyDeclared && method.DeclaringSyntaxReferences.Length > 0) return null;
            var subject = SubjectTranslator.IsStable(value) && value is LocalReference ? value : scope.Subjects.Local(value, "taken", before);
            elements = Fields(tuple, subject);
        }

        if (elements is null) return null;
        var types = tuple.IsTupleType ? tuple.TupleElements.Select(element => element.Type) : StructFields.PrimaryConstructor(tuple)!.Parameters.Select(parameter => parameter.Type);
        var parts = elements.Zip(types, (element, part) => (Value: element, Type: part)).ToList();
        if (before.Count > 0) parts[0] = (new Sequence(parts[0].Value.Type, before.ToEquatableArray(), parts[0].Value), parts[0].Type);
        return parts;
    }

    private bool Leaf(IOperation target, Expression value, List<(DeconstructionTarget, Expression)> pairs)
    {
        if (target is IDiscardOperation)
        {
            pairs.Add((new(value.Type, null, null), value));
            return true;
        }

        var isNew = target is ILocalReferenceOperation { IsDeclaration: true };
        if (isNew) SolidityIdentifiers.RequireSpelled(((ILocalReferenceOperation)target).Local.Name, ((ILocalReferenceOperation)target).Local, scope.Findings);
        var place = isNew ? scope.Expressions.Translate(target) : scope.References.Place(target);
        if (place is Poison) return false;
        if (scope.Conversions.Implicit(target, value, place.Type) is not { } converted || place.Type is TupleType) return Deny(target);
        pairs.Add((isNew && place is LocalReference local ? new(place.Type, local.Name, null) : new(place.Type, null, place), converted));
        return true;
    }

    private bool Deny(IOperation target)
    {
        scope.Findings.Report(UnsupportedDeconstruction.Rule, target.Syntax);
        return false;
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;

    private static IOperation Stripped(IOperation source)
    {
        while (source is IConversionOperation { IsImplicit: true, Operand: ITupleOperation or IConversionOperation } conversion) source = conversion.Operand;
        return source;
    }
}

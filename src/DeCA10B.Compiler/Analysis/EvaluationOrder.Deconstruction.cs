using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <remarks>C# finds all places first, elements with their index checks; then come the values, then the stores from left to right.</remarks>
public sealed partial class EvaluationOrder
{
    private void AppendDeconstruction(Deconstruction parts, List<Statement> output)
    {
        var places = parts.Targets.Select(target => target.Place).ToArray();
        if (parts.Value is TupleExpression tuple)
        {
            AppendStores(parts, places, tuple, output);
            return;
        }

        var isAllNew = places.All(place => place is null);
        if (isAllNew && parts.Value is CaughtCall caught)
        {
            output.Add(Caught(caught, parts.Line, parts.Targets[0].NewLocal ?? names.Next("succeeded"), parts.Targets[1].NewLocal, output));
            return;
        }

        var isOnePlace = places.Count(place => place is not null) == 1 && places.All(place => place is null or LocalReference or FieldReference)
            && parts.Targets.All(target => target.NewLocal is null);
        if (isAllNew || isOnePlace)
        {
            output.Add(parts with { Value = Value(parts.Value, output) });
            return;
        }

        // Several places, or places with operands of their own: into locals first, then one store after the other.
        places = Found(places, [parts.Value], output);
        var value = Value(parts.Value, output);
        var locals = parts.Targets.Select(target => target.Place is null ? target : target with { NewLocal = names.Next("part"), Place = null }).ToArray();
        output.Add(parts with { Targets = locals.ToEquatableArray(), Value = value });
        for (var i = 0; i < locals.Length; i++)
            if (places[i] is { } place)
                output.Add(new ExpressionStatement(parts.Line, new Assignment(place.Type, place, new LocalReference(place.Type, locals[i].NewLocal!))));
    }

    private Try Caught(CaughtCall caught, int line, string succeeded, string? value, List<Statement> output) =>
        new(line, (ExternalCall)Value(caught.Call, output), succeeded, value);

    /// <summary>Stores of written values: those that an earlier store would change are read before it.</summary>
    private void AppendStores(Deconstruction parts, Expression?[] places, TupleExpression tuple, List<Statement> output)
    {
        var found = Found(places, tuple.Elements, output);
        var values = Operands([.. tuple.Elements], output, isOrdered: false).ToArray();
        var isHoisted = new bool[values.Length];
        for (var later = values.Length - 1; later > 0; later--)
            for (var earlier = 0; earlier < later && !isHoisted[later]; earlier++)
                if (found[earlier] is { } place)
                    isHoisted[later] = values[later] is not Literal && !effects.Of(new Assignment(place.Type, place, new DefaultValue(place.Type))).CommutesWith(effects.Of(values[later]));
        // Whoever stays behind a value that moves ahead must not mind.
        for (var i = values.Length - 1; i >= 0; i--)
            for (var j = i + 1; j < values.Length && !isHoisted[i]; j++)
                isHoisted[i] = isHoisted[j] && !effects.Of(values[i]).CommutesWith(effects.Of(values[j]));
        for (var i = 0; i < values.Length; i++)
            if (isHoisted[i]) values[i] = Hoist(values[i], NameFor(values[i]), output);
        for (var i = 0; i < values.Length; i++) output.AddRange(Store(parts, i, found[i], values[i]));
    }

    private IEnumerable<Statement> Store(Deconstruction parts, int index, Expression? place, Expression value)
    {
        var target = parts.Targets[index];
        if (target.NewLocal is { } name) return [new LocalDeclaration(parts.Line, name, target.Type, value, false)];
        if (place is not null) return [new ExpressionStatement(parts.Line, new Assignment(place.Type, place, value))];
        return effects.Of(value).WithoutLocals().IsPure ? [] : [new ExpressionStatement(parts.Line, value)];
    }

    /// <summary>The places with their operands evaluated, and their indices checked where that could be told later.</summary>
    private Expression?[] Found(Expression?[] places, IReadOnlyList<Expression> values, List<Statement> output)
    {
        // A store into one place may change an operand of the next; a value may change either.
        var later = new TupleExpression(VoidType.Instance, [.. values, .. places.Where(place => place is not null)
            .Select(place => (Expression)new Assignment(place!.Type, place, new DefaultValue(place.Type)))]);
        var what = effects.Of(values);
        return [.. places.Select(place =>
        {
            if (place is null or LocalReference or FieldReference) return place;
            var stable = StablePlace(place, output, later);
            // An element is found by reference here, in memory as well.
            var early = stable is ElementAccess { Target.Type: ArrayType or BytesType } element ? element : EarlyPlaces.Of(stable);
            if (early is null || effects.Of(early).CommutesWith(what)) return Packable(stable, output);
            if (early != stable) return Packable(Reach(stable, EarlyPlaces.Of(stable)!, output), output);
            output.Add(new ExpressionStatement(0, early));
            return stable;
        })];
    }
}

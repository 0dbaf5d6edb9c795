using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Calls of functions of this contract, and of others through their interface.</summary>
static class Calls
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("call", 14, (scope, type) => type is not SpanKind && scope.MayAct && !scope.IsConstructor, (writer, type, depth) => Call(writer, type, depth)),
        new("call of a struct's function", 12, (scope, _) => scope.Program.OfStructs.Count > 0, OfStruct),
        new("call of a part", 10, (scope, _) => scope.HasPart && scope.MayAct, OfPart),
        new("external call", 4, (scope, type) => scope.HasState && scope.Program.Face is not null && scope.MayAct && !scope.IsConstructor, (writer, type, depth) => External(writer, type, depth)),
    ];

    /// <summary>A call of a function with one result of this type.</summary>
    public static Code? Call(ExpressionWriter writer, FuzzType type, int depth)
    {
        var fitting = Callable(writer.Scope).Where(function => function.Returns.Count == 1 && function.Returns[0].Name == type.Name).ToArray();
        return fitting.Length == 0 ? null : Write(writer, writer.Chance.Of(fitting), depth);
    }

    static Code? OfPart(ExpressionWriter writer, FuzzType type, int depth) => OfPart(writer, function => function.Returns.Count == 1 && function.Returns[0].Name == type.Name, depth);

    /// <summary>A call of the part that the contract holds.</summary>
    public static Code? OfPart(ExpressionWriter writer, Func<FunctionShape, bool> wanted, int depth)
    {
        var fitting = writer.Scope.Program.Face!.Functions.Where(function => function.Rank < writer.Scope.Rank && writer.Scope.CanAfford(function.Cost) && wanted(function)).ToArray();
        if (fitting.Length == 0) return null;
        var function = writer.Chance.Of(fitting);
        writer.Scope.Spend(function.Cost + 1);
        return new($"{ContractShape.PartName}.{function.Name}({string.Join(", ", function.Parameters.Select(parameter => writer.Of(parameter.Type, depth)))})");
    }

    static Code? OfStruct(ExpressionWriter writer, FuzzType type, int depth)
    {
        var fitting = writer.Scope.Program.OfStructs.Where(function => function.Returns[0].Name == type.Name).ToArray();
        if (fitting.Length == 0) return null;
        var function = writer.Chance.Of(fitting);
        var arguments = function.Parameters.Select(parameter => writer.Of(parameter.Type, depth)).ToArray();
        writer.Scope.Spend(function.Cost);
        // An element that a function is called on may be looked up behind arguments that are chosen.
        if (arguments[0].Text.Contains('[', StringComparison.Ordinal))
            for (var i = 1; i < arguments.Length; i++)
                if (Patterns.IsChosen(arguments[i])) arguments[i] = Values.Plain(writer, function.Parameters[i].Type);
        return new($"{arguments[0]}.{function.Name}({string.Join(", ", arguments.Skip(1))})");
    }

    /// <summary>The functions that may be called here.</summary>
    public static IEnumerable<FunctionShape> Callable(Scope scope) =>
        scope.Contract.Functions.Concat(scope.Contract.Library is null ? scope.Program.Library : []).Where(function => function.Rank < scope.Rank && (function.IsStatic || scope.HasState) && scope.CanAfford(function.Cost));

    /// <summary>The call; null when it needs a span or an array of arrays that is not there.</summary>
    public static Code? Write(ExpressionWriter writer, FunctionShape function, int depth)
    {
        var arguments = new List<Code>();
        foreach (var (_, type) in function.Parameters)
        {
            var needsOne = type is SpanKind or ArrayKind { Element: ArrayKind };
            if ((needsOne ? Places.Read(writer, item => item.Name == type.Name) : writer.Of(type, depth)) is not { } argument) return null;
            arguments.Add(argument);
        }

        writer.Scope.Spend(function.Cost + 1);
        return new($"{(function.Library is { } library ? library + "." + function.Name : function.IsBase ? "base." + function.Name : writer.Scope.Member(function.Name, function.IsStatic))}({string.Join(", ", arguments)})");
    }

    /// <summary>A message call with one result of this type, or with any when the type is null.</summary>
    public static Code? External(ExpressionWriter writer, FuzzType? type, int depth)
    {
        var face = writer.Scope.Program.Face!;
        var fitting = face.Functions.Where(function => function.Rank < writer.Scope.Rank && writer.Scope.CanAfford(function.Cost + 20)
            && (type is null || (function.Returns.Count == 1 && function.Returns[0].Name == type.Name))).ToArray();
        if (fitting.Length == 0) return null;
        var chosen = writer.Chance.Of(fitting);
        writer.Scope.Spend(chosen.Cost + 20);
        var target = writer.Chance.OneIn(3) ? new($"At<{face.Type}>({writer.Of(new AddressKind(), depth)})") : writer.Of(face.Type, 0);
        return new($"{target}.{chosen.Name}({string.Join(", ", chosen.Parameters.Select(parameter => writer.Of(parameter.Type, depth)))})");
    }
}

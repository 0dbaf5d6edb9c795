using DeCA10B.Fuzz.Expressions;

namespace DeCA10B.Fuzz.Generation;

/// <summary>Writes random expressions of wanted types at one place.</summary>
sealed class ExpressionWriter(Scope scope)
{
    static readonly ExpressionRule[] Rules =
    [
        .. Arithmetic.Rules, .. Casts.Rules, .. Logic.Rules, .. Stores.Rules, .. Choices.Rules, .. Calls.Rules, .. Surroundings.Rules, .. Values.Rules, .. Places.Rules, .. Patterns.Rules, .. Contexts.Rules, .. FixedPoints.Rules,
    ];

    public Scope Scope { get; } = scope;

    public Chance Chance => Scope.Chance;

    /// <summary>An expression of exactly this type.</summary>
    public Code Of(FuzzType type, int depth)
    {
        Span<int> weights = stackalloc int[Rules.Length];
        var total = 0;
        for (var i = 0; i < Rules.Length; i++)
        {
            var isLeaf = Rules[i].Name.StartsWith("leaf", StringComparison.Ordinal);
            weights[i] = (depth > 0 || isLeaf) && Rules[i].Fits(Scope, type) ? Rules[i].Weight : 0;
            total += weights[i];
        }

        while (total > 0)
        {
            var at = Chance.Below(total);
            var chosen = 0;
            while ((at -= weights[chosen]) >= 0) chosen++;
            if (Rules[chosen].Write(this, type, depth - 1) is { } code) return code;
            total -= weights[chosen];
            weights[chosen] = 0;
        }

        return Values.Plain(this, type);
    }

    /// <summary>An expression that C# does not fold: an operand of an operator, whose other operand may then be anything.</summary>
    /// <param name="most">The constants that may stand here all the same.</param>
    public Code Varying(FuzzType type, int depth, Fold most = Fold.Never)
    {
        for (var attempt = 0; attempt < 4; attempt++)
        {
            var code = Of(type, depth);
            if (code.Fold <= most) return code;
        }

        if (type is IntegerKind integer)
        {
            for (var attempt = 0; attempt < 4; attempt++)
                if (Places.Read(this, item => item is IntegerKind) is { Fold: Fold.Never } found) return new($"({integer.Name}){found}");
            if (Places.Read(this, item => item == type) is { Fold: Fold.Never } place) return place;
            if (Places.Read(this, item => item is IntegerKind) is { Fold: Fold.Never } other) return new($"({integer.Name}){other}");
            if (Scope.HasState) return new($"({integer.Name})Block.Number");
        }

        if (type is BoolKind)
        {
            if (Scope.HasState) return new(Scope.HasSender ? "Msg.Sender.IsZero" : "(Block.Number > UInt256.Zero)");
            if (Scope.Variables.FirstOrDefault(variable => variable.Type is IntegerKind) is { } number) return new($"({number.Name} != {Integers.Literal((IntegerKind)number.Type, 3)})");
        }

        return Of(type, 0);
    }

    /// <summary>A random integer type.</summary>
    public IntegerKind AnyInteger() => Chance.OneIn(3) ? Integers.Usual[Chance.Below(8)] : Integers.Any(Chance);
}

using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Statements;

namespace DeCA10B.Fuzz.Generation;

/// <summary>Writes random statements at one place.</summary>
sealed class StatementWriter(Scope scope)
{
    static readonly StatementRule[] Rules =
    [
        .. Declaring.Rules, .. Storing.Rules, .. Branching.Rules, .. Looping.Rules, .. Failing.Rules, .. Collecting.Rules, .. Calling.Rules, .. Switching.Rules, .. Swapping.Rules, .. Nesting.Rules,
    ];

    public Scope Scope { get; } = scope;

    public ExpressionWriter Expressions { get; } = new(scope);

    public Chance Chance => Scope.Chance;

    /// <summary>How deep the expressions of a statement go.</summary>
    public int Depth() => Chance.Below(10) switch { < 3 => 1, < 7 => 2, < 9 => 3, _ => 4 };

    public Code Value(FuzzType type) => Expressions.Of(type, Depth());

    public Code Condition() => Expressions.Varying(new BoolKind(), Depth());

    /// <summary>A random type that a local may have.</summary>
    public FuzzType AnyLocal() => Types.Local(Scope.Program) is var type && (Scope.HasState || type is not FaceKind) ? type : Integers.Int;

    /// <summary>Some statements.</summary>
    public List<string> Some(int most)
    {
        var lines = new List<string>();
        var count = Chance.Between(1, most);
        for (var i = 0; i < count && Scope.StatementsLeft > 0; i++) lines.AddRange(One());
        return lines;
    }

    /// <summary>A block with locals of its own.</summary>
    public List<string> Block(int most, Action? begin = null)
    {
        Scope.Enter();
        begin?.Invoke();
        List<string> lines = ["{", .. Some(most), "}"];
        Scope.Leave();
        return lines;
    }

    IEnumerable<string> One()
    {
        Scope.StatementsLeft--;
        Scope.Spend(2);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var fitting = Rules.Where(rule => rule.Fits(Scope)).ToArray();
            var at = Chance.Below(fitting.Sum(rule => rule.Weight));
            if (fitting.First(rule => (at -= rule.Weight) < 0).Write(this) is { } lines) return lines;
        }

        return [";"];
    }
}

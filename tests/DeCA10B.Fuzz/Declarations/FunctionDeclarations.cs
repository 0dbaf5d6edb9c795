using DeCA10B.Fuzz.Generation;
using DeCA10B.Fuzz.Statements;

namespace DeCA10B.Fuzz.Declarations;

/// <summary>Functions of a contract with their bodies.</summary>
static class FunctionDeclarations
{
    /// <summary>What a caller outside may not know.</summary>
    public enum Kind
    {
        Public,
        Private,
        Static,
        Library,
    }

    /// <summary>A function of its own.</summary>
    public static IEnumerable<string> Write(ProgramShape program, ContractShape contract, Kind kind, int rank, int statements, string modifiers = "", string? guard = null)
    {
        var chance = program.Chance;
        var isStatic = kind is Kind.Static or Kind.Library;
        var isPayable = kind == Kind.Public && modifiers.Length == 0 && !contract.IsPart && chance.OneIn(8);
        var returns = Returns(program, chance.OneIn(4) && !isStatic);
        // Only a contract can see an address as another one.
        List<FuzzType> Suitable(List<FuzzType> types) => isStatic ? [.. types.Where(type => type is not FaceKind)] : types;
        var overloaded = kind != Kind.Public && contract.Functions.Count > 0 && chance.OneIn(10) ? chance.Of(contract.Functions) : null;
        var parameters = Parameters(program, overloaded is null ? -1 : contract.Functions.Where(item => item.Name == overloaded.Name).Max(item => item.Parameters.Count) + 1);
        var isFree = overloaded is { IsBase: false } && parameters.Count < 5;
        var name = isFree ? overloaded!.Name : kind == Kind.Public ? program.Names.Shown() : program.Names.Hidden();
        var scope = new Scope(program, contract, rank) { IsStatic = isStatic, IsPayable = isPayable, Returns = returns, StatementsLeft = statements };
        var named = Declare(scope, Suitable(parameters));
        var body = Body(scope, kind == Kind.Public ? 5 : 3);
        var function = new FunctionShape(name, named, returns, isStatic, scope.Cost, rank);
        var access = kind == Kind.Public ? "public " : modifiers.Length > 0 ? "" : kind == Kind.Library ? "public static " : kind == Kind.Static ? "static " : chance.OneIn(2) ? "private " : "";
        // What is payable is not called from inside: the value would be that of the outer call.
        if (!isPayable && guard is null) contract.Functions.Add(function);
        return [$"{(guard is null ? "" : $"[Guard(nameof({guard}))] ")}{(isPayable ? "[Payable] " : "")}{modifiers}{access}{function.ReturnType} {name}({Spell(named)})", .. body];
    }

    /// <summary>A function of a given signature.</summary>
    public static (IEnumerable<string> Body, int Cost) Implement(ProgramShape program, ContractShape contract, FunctionShape signature, int statements)
    {
        var scope = new Scope(program, contract, signature.Rank) { Returns = signature.Returns, StatementsLeft = statements };
        foreach (var (name, type) in signature.Parameters) scope.Declare(name, type, type is not SpanKind);
        return (Body(scope, 4), scope.Cost);
    }

    public static IEnumerable<string> Body(Scope scope, int most)
    {
        var writer = new StatementWriter(scope);
        List<string> lines = ["{"];
        for (var i = scope.Chance.Between(1, most); i > 0; i--) lines.AddRange(writer.Some(1));
        if (scope.Returns.Count > 0) lines.Add(Branching.Return(writer));
        lines.Add("}");
        return lines;
    }

    public static IReadOnlyList<FuzzType> Returns(ProgramShape program, bool isVoid) =>
        isVoid ? [] : program.Chance.OneIn(6) ? [.. Enumerable.Range(0, program.Chance.Between(2, 3)).Select(_ => Types.Return(program))] : [Types.Return(program)];

    /// <summary>Parameter types, an integer among them. Arrays of arrays and spans that nobody inside has stay rare.</summary>
    public static List<FuzzType> Parameters(ProgramShape program, int count = -1)
    {
        if (count < 0) count = program.Chance.Between(1, 3);
        List<FuzzType> types = [Types.Integer(program)];
        while (types.Count < count) types.Add(Types.Parameter(program));
        return program.Chance.Shuffle(types);
    }

    public static string Spell(IEnumerable<(string Name, FuzzType Type)> parameters) => string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));

    public static List<(string Name, FuzzType Type)> Declare(Scope scope, IEnumerable<FuzzType> parameters)
    {
        var named = new List<(string Name, FuzzType Type)>();
        foreach (var type in parameters)
        {
            var name = scope.NewName();
            scope.Declare(name, type, type is not SpanKind);
            named.Add((name, type));
        }

        return named;
    }
}

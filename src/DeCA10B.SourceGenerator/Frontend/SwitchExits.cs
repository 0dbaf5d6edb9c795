using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>A <c>break</c> that leaves a switch. It never leaves the frontend.</summary>
internal sealed record SwitchExit(int Line) : Statement(Line);

/// <summary>Takes the breaks out of sections: each ends its section, and most stand at its end anyway.</summary>
internal static class SwitchExits
{
    /// <summary>The statements without a break at their end; what follows a branch that breaks moves into the other branch.</summary>
    public static IReadOnlyList<Statement> WithoutLast(IReadOnlyList<Statement> statements)
    {
        var result = new List<Statement>();
        for (var i = 0; i < statements.Count; i++)
        {
            var rest = statements.Skip(i + 1).ToArray();
            switch (statements[i])
            {
                case SwitchExit:
                    return result;
                case If branch when Ends(branch.Then):
                    result.Add(With(branch, branch.Then, [.. Inner(branch.Else), .. rest]));
                    return result;
                case If { Else: { } other } branch when Ends(other):
                    result.Add(With(branch, new Block(branch.Line, [.. Inner(branch.Then), .. rest]), Inner(other)));
                    return result;
                case var last:
                    result.Add(rest.Length == 0 && last is Block { IsUnchecked: false } block ? block with { Statements = WithoutLast(block.Statements).ToEquatableArray() } : last);
                    break;
            }
        }

        return result;
    }

    public static bool Contain(IEnumerable<Statement> statements) => statements.SelectMany(DeCA10B.Compiler.Analysis.Children.Statements).Any(item => item is SwitchExit);

    /// <summary>A loop of one turn around sections that break from within; a <c>continue</c> of the loop outside is told by a flag.</summary>
    public static Statement[] InLoop(Statement[] chain, FunctionScope scope)
    {
        var flag = new LocalReference(BoolType.Instance, scope.Temporary("goesOn"));
        var isUsed = false;
        var body = chain.Select(Rewrite).ToEquatableArray();
        var loop = new While(0, Conditions.False, new Block(0, body), IsDoWhile: true);
        return isUsed
            ? [new LocalDeclaration(0, flag.Name, BoolType.Instance, Conditions.False, false), loop, new If(0, flag, new Block(0, [new Continue(0)]), null)]
            : [loop];

        Statement Rewrite(Statement statement)
        {
            switch (statement)
            {
                case SwitchExit exit:
                    return new Break(exit.Line);
                case Continue next:
                    isUsed = true;
                    return new Block(next.Line, [new ExpressionStatement(next.Line, new Assignment(BoolType.Instance, flag, Conditions.True)), new Break(next.Line)]);
                case Block block:
                    return block with { Statements = block.Statements.SelectMany(item => Rewrite(item) is var made && item is Continue && made is Block { } pair ? pair.Statements : [made]).ToEquatableArray() };
                case If branch:
                    return branch with { Then = Rewrite(branch.Then), Else = branch.Else is null ? null : Rewrite(branch.Else) };
                default:
                    return statement;
            }
        }
    }

    private static bool Ends(Statement branch) => Inner(branch) is [.., SwitchExit];

    private static EquatableArray<Statement> Inner(Statement? statement) => statement switch
    {
        null => [],
        Block { IsUnchecked: false } block => block.Statements,
        _ => [statement],
    };

    private static If With(If branch, Statement then, EquatableArray<Statement> otherwise)
    {
        var rest = WithoutLast(otherwise);
        return branch with
        {
            Then = new Block(branch.Line, WithoutLast(Inner(then)).ToEquatableArray()),
            Else = rest.Count == 0 ? null : new Block(branch.Line, rest.ToEquatableArray()),
        };
    }
}

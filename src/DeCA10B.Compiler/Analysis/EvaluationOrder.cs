using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Rewrites statements so that Solidity, which leaves the order of operands open, keeps C#'s.</summary>
/// <remarks>
/// C# evaluates left to right, and a target's parts before the value assigned to it. Solidity evaluates a binary operation's right operand first
/// (legacy pipeline) and an assignment's value first (both). Where two operands do not commute, the earlier one moves into a local before the statement;
/// where they do, the statement stays as the author wrote it. Assignments and increments inside expressions always move out.
/// </remarks>
public sealed partial class EvaluationOrder(EffectAnalysis effects)
{
    private TemporaryNames names = new([]);
    private bool isUnchecked;

    /// <summary>Rewrites a body.</summary>
    /// <param name="body">The body as the author wrote it.</param>
    /// <param name="taken">Names of parameters.</param>
    public Block Rewrite(Block body, IEnumerable<string> taken)
    {
        var unused = new UnusedLocals(effects);
        body = unused.Remove(body);
        names = new TemporaryNames(taken.Concat(LocalNames.Of(body)));
        return Contexts.Apply(unused.Remove((Block)Rewrite(LoopCounters.Apply(body))));
    }

    /// <summary>Rewrites constructor arguments for a base; they must need no statement of their own.</summary>
    public EquatableArray<Expression>? RewriteArguments(EquatableArray<Expression> arguments)
    {
        var before = new List<Statement>();
        var rewritten = Operands([.. arguments], before, isOrdered: true);
        return before.Count == 0 ? rewritten.ToEquatableArray() : null;
    }

    private EquatableArray<Statement> Rewrite(IEnumerable<Statement> statements)
    {
        var result = new List<Statement>();
        foreach (var statement in statements) Append(statement, result);
        return Joined(result).ToEquatableArray();
    }

    /// <summary>One statement in place of one: a block when it takes several.</summary>
    private Statement Rewrite(Statement statement)
    {
        if (statement is Block block)
        {
            var outer = isUnchecked;
            isUnchecked |= block.IsUnchecked;
            var rewritten = block with { Statements = Rewrite(block.Statements) };
            isUnchecked = outer;
            return rewritten;
        }

        var result = new List<Statement>();
        Append(statement, result);
        return result.Count == 1 ? result[0] : new Block(statement.Line, result.ToEquatableArray());
    }

    private void Append(Statement statement, List<Statement> output)
    {
        switch (statement)
        {
            case Block or Break or Continue or Pop { Target: FieldReference }:
                output.Add(statement is Block ? Rewrite(statement) : statement);
                break;
            case LocalDeclaration { Initializer: CaughtCall { Type: BoolType } caught } local:
                output.Add(Caught(caught, local.Line, local.Name, null, output));
                break;
            case LocalDeclaration local:
                output.Add(local with { Initializer = local.Initializer is null ? null : Value(local.Initializer, output) });
                break;
            case ExpressionStatement expression:
                AppendExpression(expression, output);
                break;
            case Deconstruction parts:
                AppendDeconstruction(parts, output);
                break;
            case If branch:
                var condition = Value(branch.Condition, output);
                output.Add(branch with { Condition = condition, Then = Rewrite(branch.Then), Else = branch.Else is null ? null : Rewrite(branch.Else) });
                break;
            case While or For or ForEach:
                AppendLoop(statement, output);
                break;
            case Return exit:
                output.Add(exit with { Value = exit.Value is null ? null : Value(exit.Value, output) });
                break;
            case Emit emit:
                output.Add(emit with { Arguments = Operands([.. emit.Arguments], output, isOrdered: false).ToEquatableArray() });
                break;
            case Revert revert:
                output.Add(revert with { Arguments = Operands([.. revert.Arguments], output, isOrdered: true).ToEquatableArray() });
                break;
            case Require require:
                AppendRequire(require, output);
                break;
            case Push push:
                var (target, value) = ArrayAndValue(push, output);
                output.Add(push with { Target = target, Value = value });
                break;
            case Pop pop:
                output.Add(pop with { Target = Value(pop.Target, output) });
                break;
            case Delete delete:
                output.Add(delete with { Target = Value(delete.Target, output) });
                break;
            default:
                throw new InvalidOperationException("Unknown statement " + statement.GetType().Name);
        }
    }

    /// <summary>The arguments of an error are evaluated in any case: they may move behind the test only when that cannot be told.</summary>
    private void AppendRequire(Require require, List<Statement> output)
    {
        var arguments = new List<Statement>();
        var values = Operands([.. require.Arguments], arguments, isOrdered: true);
        var condition = Value(require.Condition, output);
        var argumentEffects = effects.Of(arguments).With(effects.Of(values));
        if (argumentEffects.Writes.IsEmpty && argumentEffects.Failures.IsEmpty)
        {
            output.Add(require with { Condition = condition, Arguments = values.ToEquatableArray() });
            return;
        }

        var holds = Hoist(condition, "holds", output);
        output.AddRange(arguments);
        output.Add(require with { Condition = holds, Arguments = values.Select(item => item is Literal ? item : Hoist(item, "argument", output)).ToEquatableArray() });
    }

    /// <summary>A local that is declared and then assigned is declared with its value.</summary>
    private static IEnumerable<Statement> Joined(List<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++)
        {
            if (statements[i] is LocalDeclaration { Initializer: null, IsStorageReference: false } local && i + 1 < statements.Count
                && statements[i + 1] is ExpressionStatement { Expression: Assignment { Target: LocalReference { IsStorageReference: false } target } store } && target.Name == local.Name)
            {
                yield return local with { Initializer = store.Value };
                i++;
            }
            else yield return statements[i];
        }
    }

    private Expression Hoist(Expression value, string name, List<Statement> output)
    {
        var local = names.Next(name);
        if (value.Type is StorageArrayType or MappingType)
        {
            // Which collection it is, not what lies in it.
            output.Add(new LocalDeclaration(0, local, value.Type, value, IsStorageReference: true));
            return new LocalReference(value.Type, local, IsStorageReference: true);
        }

        output.Add(new LocalDeclaration(0, local, value.Type, value, false));
        return new LocalReference(value.Type, local);
    }
}

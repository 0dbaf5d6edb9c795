using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

public sealed partial class EvaluationOrder
{
    private void AppendLoop(Statement statement, List<Statement> output)
    {
        switch (statement)
        {
            case ForEach each:
                AppendForEach(each, output);
                break;
            case While { IsDoWhile: false } loop:
                AppendFor(new For(loop.Line, [], loop.Condition, [], loop.Body), output, loop);
                break;
            case While loop:
                AppendDoWhile(loop, output);
                break;
            case For loop:
                AppendFor(loop, output, null);
                break;
        }
    }

    private void AppendFor(For loop, List<Statement> output, While? plain)
    {
        var prelude = new List<Statement>();
        var condition = loop.Condition is null ? null : Value(loop.Condition, prelude);
        var body = Rewrite(loop.Body);
        var increments = Rewrite(loop.Increments);
        if (plain is not null && prelude.Count == 0)
        {
            output.Add(plain with { Condition = condition!, Body = body });
            return;
        }

        // What wraps while the loop is checked needs a block, which the head of a loop has no room for.
        var isSimple = increments.Count <= 1 && increments.All(step => step is ExpressionStatement { Expression: var one } && (isUnchecked || !Children.Expressions(one).Any(part => Contexts.Wraps(part) == true)));
        var initializers = Rewrite(loop.Initializers);
        var statements = new List<Statement>();
        var loopHead = initializers;
        if (initializers.Count > 1)
        {
            statements.AddRange(initializers);
            loopHead = [];
        }

        var head = new List<Statement>();
        if (!isSimple) head.Add(StepsAfterFirst(increments, statements));
        if (prelude.Count > 0) head.AddRange([.. prelude, ExitUnless(condition!)]);
        var inner = head.Count == 0 ? body : new Block(loop.Line, [.. head, .. Inner(body)]);
        statements.Add(new For(loop.Line, loopHead, prelude.Count > 0 ? null : condition, isSimple ? increments : [], inner));
        if (!isSimple && prelude.Count == 0 && condition is not null)
            statements[statements.Count - 1] = new For(loop.Line, loopHead, null, [], new Block(loop.Line, [.. head, ExitUnless(condition), .. Inner(body)]));
        if (statements.Count == 1) output.Add(statements[0]);
        else output.Add(new Block(loop.Line, statements.ToEquatableArray()));
    }

    private void AppendDoWhile(While loop, List<Statement> output)
    {
        var prelude = new List<Statement>();
        var condition = Value(loop.Condition, prelude);
        var body = Rewrite(loop.Body);
        if (prelude.Count == 0)
        {
            output.Add(loop with { Condition = condition, Body = body });
            return;
        }

        var statements = new List<Statement>();
        var test = StepsAfterFirst([.. prelude, ExitUnless(condition)], statements);
        statements.Add(new For(loop.Line, [], null, [], new Block(loop.Line, [test, .. Inner(body)])));
        output.Add(new Block(loop.Line, statements.ToEquatableArray()));
    }

    /// <summary>What runs between two turns, told by a flag, so that <c>continue</c> runs it too.</summary>
    private If StepsAfterFirst(EquatableArray<Statement> steps, List<Statement> output)
    {
        var isLater = Hoist(new Literal(BoolType.Instance, "false"), "isLater", output);
        var mark = new ExpressionStatement(0, new Assignment(BoolType.Instance, isLater, new Literal(BoolType.Instance, "true")));
        // An exit inside the steps must leave the loop, so they stand in an if of their own.
        return new If(0, isLater, new Block(0, steps), mark);
    }

    private static IEnumerable<Statement> Inner(Statement body) => body is Block { IsUnchecked: false } block ? block.Statements : [body];

    private static If ExitUnless(Expression condition) =>
        new(0, new Unary(BoolType.Instance, UnaryOperator.LogicalNot, condition, false), new Break(0), null);

    /// <summary>C# evaluates the collection once; an element is read at the start of its turn.</summary>
    private void AppendForEach(ForEach each, List<Statement> output)
    {
        var before = new List<Statement>();
        var collection = Value(each.Collection, before);
        collection = Visited(each, collection, before);
        var index = new LocalReference(IntegerType.UInt256, names.Next("i"));
        var zero = new Literal(IntegerType.UInt256, "0");
        var condition = new Binary(BoolType.Instance, BinaryOperator.Less, index, collection.Type is FixedArrayType known
            ? new Literal(IntegerType.UInt256, known.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)) : new LengthAccess(IntegerType.UInt256, collection), false);
        var element = new LocalDeclaration(each.Line, each.Element, each.ElementType, new ElementAccess(each.ElementType, collection, index, IsInRange: true), false);
        var inner = Rewrite(each.Body);
        var isUsed = Children.Expressions(each.Body).Any(part => part is LocalReference local && local.Name == each.Element);
        EquatableArray<Statement> first = isUsed ? [element] : [];
        EquatableArray<Statement> body = inner is Block block ? [.. first, .. block.Statements] : [.. first, inner];
        before.Add(new For(each.Line,
            [new LocalDeclaration(0, index.Name, index.Type, zero, false)], condition,
            Completion.TurnsOnce(each.Body) ? [] : [new ExpressionStatement(0, new Increment(index.Type, index, false, true, !isUnchecked))],
            new Block(each.Line, body, inner is Block { IsUnchecked: true })));
        if (before.Count == 1) output.Add(before[0]);
        else output.Add(new Block(each.Line, before.ToEquatableArray()));
    }

    /// <summary>What the loop looks into: the array that was there when it began, but the storage array or inline array as it is at each turn.</summary>
    private Expression Visited(ForEach each, Expression collection, List<Statement> before)
    {
        switch (collection)
        {
            case { Type: StorageArrayType } and not FieldReference:
                var name = names.Next("items");
                before.Add(new LocalDeclaration(0, name, collection.Type, collection, IsStorageReference: true));
                return new LocalReference(collection.Type, name, IsStorageReference: true);
            case { Type: StorageArrayType or FixedArrayType }:
            case LocalReference local when !effects.Of(each.Body).Writes.Contains(Effects.Local(local.Name)):
                return collection;
            default:
                return Hoist(collection, "items", before);
        }
    }
}

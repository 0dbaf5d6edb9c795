using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints the statements of one function and notes which C# line each comes from.</summary>
public sealed class StatementPrinter(CodeWriter writer, ProgramModel program, ExpressionPrinter expressions, LocalScope locals, Action<int> atLine)
{
    private int dropped;

    public void PrintBody(Block body)
    {
        foreach (var statement in body.Statements) Print(statement);
    }

    private void Print(Statement statement)
    {
        if (statement.Line > 0) atLine(statement.Line);
        switch (statement)
        {
            case Block block:
                PrintBlock(block);
                break;
            case If branch:
                PrintIf(branch);
                break;
            case While { IsDoWhile: false } loop:
                using (writer.Block($"while ({expressions.Print(loop.Condition)})")) PrintInner(loop.Body);
                break;
            case While loop:
                using (writer.Block("do", $"}} while ({expressions.Print(loop.Condition)});")) PrintInner(loop.Body);
                break;
            case For loop:
                PrintFor(loop);
                break;
            case Require require:
                using (writer.Block($"if ({expressions.PrintNegated(require.Condition)})"))
                    writer.Line(Reversion(require.Error, require.Arguments));
                break;
            case Try caught:
                PrintTry(caught);
                break;
            case ExpressionStatement { Expression: var value } when ConstantExpressions.IsOne(program, value):
                PrintConstant(value);
                break;
            default:
                writer.Line(Simple(statement) + ";");
                break;
        }
    }

    /// <summary>A failure leaves both locals as they were declared: false, and the default.</summary>
    private void PrintTry(Try caught)
    {
        var call = expressions.Print(caught.Call);
        var succeeded = locals.Declare(caught.Succeeded);
        writer.Line($"bool {succeeded};");
        var returned = "";
        if (caught.Value is not null)
        {
            var type = TypeNames.WithLocation(caught.Call.Type);
            returned = locals.Declare("returned to " + caught.Value, "returned");
            writer.Line($"{type} {locals.Declare(caught.Value)};");
            call += $" returns ({type} {returned})";
        }

        using var block = writer.Block("try " + call, "} catch {}");
        writer.Line($"{succeeded} = true;");
        if (caught.Value is not null) writer.Line($"{locals[caught.Value]} = {returned};");
    }

    /// <summary>A constant that is left because it fails: through a local, so that solc sees it used.</summary>
    private void PrintConstant(Expression value)
    {
        var name = locals.Declare("constant " + dropped++, "failing");
        writer.Line($"{TypeNames.WithLocation(value.Type)} {name} = {expressions.Print(value)};");
        writer.Line(name + ";");
    }

    private void PrintBlock(Block block)
    {
        var isUnchecked = expressions.IsUnchecked;
        expressions.IsUnchecked |= block.IsUnchecked;
        using (writer.Block(block.IsUnchecked && !isUnchecked ? "unchecked" : ""))
        {
            PrintProof(block.Proof);
            PrintBody(block);
        }

        expressions.IsUnchecked = isUnchecked;
    }

    private void PrintProof(string proof)
    {
        if (proof.Length == 0) return;
        foreach (var line in proof.Split('\n'))
            writer.Line("// " + string.Concat(line.Split('{', '}').Select((part, index) => index % 2 == 1 ? locals[part] : part)));
    }

    private void PrintIf(If branch)
    {
        writer.Open($"if ({expressions.Print(branch.Condition)}) {{");
        PrintInner(branch.Then);
        var rest = branch.Else;
        while (rest is If next)
        {
            writer.Between($"}} else if ({expressions.Print(next.Condition)}) {{");
            PrintInner(next.Then);
            rest = next.Else;
        }

        if (rest is not null)
        {
            writer.Between("} else {");
            PrintInner(rest);
        }

        writer.Close("}");
    }

    private void PrintInner(Statement statement)
    {
        if (statement is Block block && (!block.IsUnchecked || expressions.IsUnchecked)) PrintBody(block);
        else Print(statement);
    }

    private void PrintFor(For loop)
    {
        var initializer = loop.Initializers.Count == 0 ? "" : Simple(loop.Initializers[0]);
        var condition = loop.Condition is null ? "" : expressions.Print(loop.Condition);
        var increment = loop.Increments.Count == 0 ? "" : Simple(loop.Increments[0]);
        var header = initializer + condition + increment == "" ? "while (true)" : $"for ({initializer}; {condition}; {increment})";
        using (writer.Block(header)) PrintInner(loop.Body);
    }

    private string Simple(Statement statement) => statement switch
    {
        LocalDeclaration local => Declare(local),
        Deconstruction parts => Deconstruct(parts),
        ExpressionStatement expression => expressions.PrintPlace(expression.Expression),
        Return { Value: null } => "return",
        Return exit => "return " + expressions.Print(exit.Value!),
        Break => "break",
        Continue => "continue",
        Emit emit => $"{expressions.PrintEmission(program.Get<EventModel>(emit.Event), emit.Arguments)}({Arguments(emit.Arguments)})",
        Revert revert => Reversion(revert.Error, revert.Arguments).TrimEnd(';'),
        Push push => $"{expressions.PrintPlace(push.Target)}.push({(push.Value is DefaultValue { Type: StructType or FixedArrayType or StorageArrayType or MappingType } ? "" : expressions.Print(push.Value))})",
        Pop pop => $"{expressions.PrintPlace(pop.Target)}.pop()",
        // solc deletes no value of a user-defined type.
        Delete { Target: { Type: FixedPointType type } target } => $"{expressions.PrintPlace(target)} = {expressions.Print(new DefaultValue(type))}",
        Delete delete => $"delete {expressions.PrintPlace(delete.Target)}",
        _ => throw new InvalidOperationException("Unknown statement " + statement.GetType().Name),
    };

    private string Reversion(string error, IEnumerable<Expression> arguments) =>
        $"revert {program.Get<ErrorModel>(error).Name}({Arguments(arguments)});";

    private string Arguments(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(expressions.Print));

    private string Declare(LocalDeclaration local)
    {
        if (local.IsStorageReference && locals.IsSharedValue(local.Initializer!))
            return $"{TypeNames.WithLocation(local.Type)} {locals.Declare(local.Name)} = {expressions.PrintPlace(local.Initializer!)}";

        if (local.IsStorageReference)
        {
            locals.MarkStorageReference(local.Name);
            return $"{TypeNames.Of(local.Type)} storage {locals.Declare(local.Name)} = {expressions.PrintPlace(local.Initializer!)}";
        }

        var value = local.Initializer is null or DefaultValue { Type: StructType or FixedArrayType } ? null : expressions.Print(local.Initializer);
        var isCalldata = local.Initializer is not null && locals.MayStayInCalldata(local.Name) && locals.IsCalldata(local.Initializer) && (local.Type is ArrayType or FixedArrayType or StructType);
        if (isCalldata) locals.MarkCalldata(local.Name);
        var type = TypeNames.WithLocation(local.Type, isCalldata);
        var name = locals.Declare(local.Name);
        return value is null ? $"{type} {name}" : $"{type} {name} = {value}";
    }

    private string Deconstruct(Deconstruction parts)
    {
        var value = expressions.Print(parts.Value);
        var targets = parts.Targets.Select(target => target switch
        {
            { NewLocal: { } name } => $"{TypeNames.WithLocation(target.Type)} {locals.Declare(name)}",
            { Place: { } place } => expressions.PrintPlace(place),
            _ => "",
        });
        return $"({string.Join(", ", targets)}) = {value}";
    }
}

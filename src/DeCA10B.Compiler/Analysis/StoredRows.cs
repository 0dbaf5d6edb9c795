using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Stores inline arrays of structs part by part: solc's legacy pipeline cannot copy them from memory to storage as a whole.</summary>
/// <param name="program">Where structs are declared.</param>
/// <param name="names">Gives names that the body does not use.</param>
public sealed class StoredRows(ProgramModel program, TemporaryNames names)
{
    public Block Apply(Block body) => (Block)Apply((Statement)body);

    private Statement Apply(Statement statement)
    {
        switch (statement)
        {
            case Block block:
                return block with { Statements = block.Statements.SelectMany(Inside).ToEquatableArray() };
            case If branch:
                return branch with { Then = Apply(branch.Then), Else = branch.Else is null ? null : Apply(branch.Else) };
            case While loop:
                return loop with { Body = Apply(loop.Body) };
            case For loop:
                return loop with { Body = Apply(loop.Body) };
            default:
                var inside = Inside(statement).ToArray();
                return inside.Length == 1 ? inside[0] : new Block(statement.Line, inside.ToEquatableArray());
        }
    }

    private IEnumerable<Statement> Inside(Statement statement) => statement switch
    {
        ExpressionStatement { Expression: Assignment store } when NeedsParts(store.Target, store.Value) => Stored(statement.Line, store.Target, store.Value),
        Push push when HasRows(push.Value.Type) => [push with { Value = new DefaultValue(push.Value.Type) }, .. push.Value is DefaultValue ? [] : Stored(push.Line, Last(push), push.Value)],
        Block or If or While or For => [Apply(statement)],
        _ => [statement],
    };

    private bool NeedsParts(Expression target, Expression value) => HasRows(target.Type) && StoragePlaces.Contains(target) && !StoragePlaces.Contains(value);

    private bool HasRows(IrType type) => type switch
    {
        FixedArrayType array => array.Element is StructType || HasRows(array.Element),
        StructType named => Fields(named).Any(field => HasRows(field.Type)),
        _ => false,
    };

    private EquatableArray<Parameter> Fields(StructType type) => program.Get<StructModel>(type.FullName).Fields;

    private static ElementAccess Last(Push push)
    {
        var one = new Literal(IntegerType.UInt256, "1");
        return new(push.Value.Type, push.Target, new Binary(IntegerType.UInt256, BinaryOperator.Subtract, new LengthAccess(IntegerType.UInt256, push.Target), one, false));
    }

    /// <summary>The value is there before the place is reached again, and the place is reached once.</summary>
    private IEnumerable<Statement> Stored(int line, Expression target, Expression value)
    {
        if (value is DefaultValue) return [new Delete(line, target)];
        var (made, place) = (names.Next("made"), names.Next("stored"));
        return
        [
            new LocalDeclaration(line, made, value.Type, value, IsStorageReference: false),
            new LocalDeclaration(0, place, target.Type, target, IsStorageReference: true),
            .. Parts(new LocalReference(target.Type, place, IsStorageReference: true), new LocalReference(value.Type, made)),
        ];
    }

    private IEnumerable<Statement> Parts(Expression target, Expression value)
    {
        switch (target.Type)
        {
            case StructType named when HasRows(named):
                return Fields(named).SelectMany(field => Parts(new MemberAccess(field.Type, target, field.Name), new MemberAccess(field.Type, value, field.Name)));
            case FixedArrayType array when HasRows(array):
                var index = new LocalReference(IntegerType.UInt256, names.Next("i"));
                var body = Parts(new ElementAccess(array.Element, target, index), new ElementAccess(array.Element, value, index));
                return [Counted(index, array.Length, body)];
            default:
                return [new ExpressionStatement(0, new Assignment(target.Type, target, value))];
        }
    }

    private static For Counted(LocalReference index, int length, IEnumerable<Statement> body) => new(0,
        [new LocalDeclaration(0, index.Name, index.Type, new Literal(index.Type, "0"), false)],
        new Binary(BoolType.Instance, BinaryOperator.Less, index, new Literal(index.Type, length.ToString(System.Globalization.CultureInfo.InvariantCulture)), false),
        [new ExpressionStatement(0, new Increment(index.Type, index, false, true, true))],
        new Block(0, body.ToEquatableArray()));
}

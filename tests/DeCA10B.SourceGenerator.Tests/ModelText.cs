using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Models as short text: '!' marks what is checked, a type follows a colon.</summary>
internal static class ModelText
{
    public static string Of(IrType type) => type switch
    {
        VoidType => "void",
        BoolType => "bool",
        IntegerType integer => (integer.IsSigned ? "i" : "u") + integer.Bits,
        AddressType => "address",
        FixedBytesType bytes => "bytes" + bytes.Length,
        BytesType bytes => "bytes@" + bytes.Location,
        StringType => "string",
        ArrayType array => Of(array.Element) + "[]@" + array.Location,
        FixedArrayType array => Of(array.Element) + "[" + array.Length + "]",
        StructType named => named.FullName,
        EnumType named => named.FullName,
        InterfaceType named => named.FullName,
        MappingType mapping => (mapping.IsPacked ? "packed" : "map") + "<" + Of(mapping.Key) + "," + Of(mapping.Value) + ">",
        StorageArrayType array => "store<" + Of(array.Element) + ">",
        TupleType tuple => "(" + string.Join(",", tuple.Elements.Select(element => Of(element.Type) + (element.Name.Length > 0 ? " " + element.Name : ""))) + ")",
        _ => throw new InvalidOperationException(type.ToString()),
    };

    public static string Of(Expression expression) => expression switch
    {
        Literal literal => literal.Value + ":" + Of(literal.Type),
        DefaultValue value => "default:" + Of(value.Type),
        LocalReference local => local.Name,
        FieldReference field => "." + field.Name,
        MemberAccess member => Of(member.Target) + "." + member.Member,
        ElementAccess element => Of(element.Target) + "[" + Of(element.Index) + "]",
        MappingAccess mapping => Of(mapping.Target) + "{" + Of(mapping.Key) + "}",
        LengthAccess length => Of(length.Target) + ".length:" + Of(length.Type),
        Unary unary => unary.Operator + Mark(unary.IsChecked) + ":" + Of(unary.Type) + "(" + Of(unary.Operand) + ")",
        Binary binary => binary.Operator + Mark(binary.IsChecked && CanOverflow(binary.Operator)) + ":" + Of(binary.Type) + "(" + Of(binary.Left) + ", " + Of(binary.Right) + ")",
        Conversion conversion => Of(conversion.Type) + Mark(conversion.IsChecked) + "(" + Of(conversion.Operand) + ")",
        Conditional conditional => Of(conditional.Condition) + " ? " + Of(conditional.WhenTrue) + " : " + Of(conditional.WhenFalse),
        InternalCall call => (call.IsBase ? "base " : "") + call.Contract + "." + call.FunctionKey + Arguments(call.Arguments),
        ExternalCall call => Of(call.Target) + "->" + call.FunctionKey + Arguments(call.Arguments),
        NewStruct create => "new " + Of(create.Type) + Arguments(create.Values),
        NewArray create => "new " + Of(create.Type) + "(" + Of(create.Length) + ")",
        TupleExpression tuple => Arguments(tuple.Elements),
        Intrinsic intrinsic => intrinsic.Kind + Arguments(intrinsic.Arguments),
        Assignment assignment => Of(assignment.Target) + " = " + Of(assignment.Value),
        CompoundAssignment compound => Of(compound.Target) + " " + compound.Operator + Mark(compound.IsChecked && (CanOverflow(compound.Operator) || compound.OperationType != compound.Type)) + ":" + Of(compound.OperationType) + "= " + Of(compound.Value),
        Increment increment => (increment.IsPrefix ? "pre" : "post") + (increment.IsDecrement ? "--" : "++") + Mark(increment.IsChecked) + Of(increment.Target),
        _ => throw new InvalidOperationException(expression.ToString()),
    };

    public static string Of(Statement statement) => statement switch
    {
        Block block => (block.IsUnchecked ? "unchecked " : "") + "{ " + string.Join("; ", block.Statements.Select(Of)) + " }",
        LocalDeclaration local => (local.IsStorageReference ? "ref " : "") + Of(local.Type) + " " + local.Name + (local.Initializer is null ? "" : " = " + Of(local.Initializer)),
        Deconstruction parts => "(" + string.Join(", ", parts.Targets.Select(target => target.NewLocal is { } name ? Of(target.Type) + " " + name : target.Place is { } place ? Of(place) : "_")) + ") = " + Of(parts.Value),
        ExpressionStatement expression => Of(expression.Expression),
        If branch => "if " + Of(branch.Condition) + " " + Of(branch.Then) + (branch.Else is null ? "" : " else " + Of(branch.Else)),
        While loop => (loop.IsDoWhile ? "do " : "while ") + Of(loop.Condition) + " " + Of(loop.Body),
        For loop => "for (" + string.Join(", ", loop.Initializers.Select(Of)) + "; " + (loop.Condition is null ? "" : Of(loop.Condition)) + "; " + string.Join(", ", loop.Increments.Select(Of)) + ") " + Of(loop.Body),
        ForEach each => "foreach " + Of(each.ElementType) + " " + each.Element + " in " + Of(each.Collection) + " " + Of(each.Body),
        Return exit => exit.Value is null ? "return" : "return " + Of(exit.Value),
        Break => "break",
        Continue => "continue",
        Emit emit => "emit " + emit.Event + Arguments(emit.Arguments),
        Revert revert => "revert " + revert.Error + Arguments(revert.Arguments),
        Require require => "require " + Of(require.Condition) + " else " + require.Error + Arguments(require.Arguments),
        Push push => "push " + Of(push.Target) + " " + Of(push.Value),
        Pop pop => "pop " + Of(pop.Target),
        Delete delete => "delete " + Of(delete.Target),
        _ => throw new InvalidOperationException(statement.ToString()),
    };

    private static bool CanOverflow(BinaryOperator kind) => kind is BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply;

    private static string Mark(bool isChecked) => isChecked ? "!" : "";

    private static string Arguments(EquatableArray<Expression> arguments) => "(" + string.Join(", ", arguments.Select(Of)) + ")";
}

using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Conditions put together without what goes without saying.</summary>
internal static class Conditions
{
    public static readonly Expression True = new Literal(BoolType.Instance, "true");

    public static readonly Expression False = new Literal(BoolType.Instance, "false");

    public static Expression And(Expression left, Expression right) =>
        left == True ? right : right == True || left == False ? left : new Binary(BoolType.Instance, BinaryOperator.ConditionalAnd, left, right, false);

    public static Expression Or(Expression left, Expression right) =>
        left == False ? right : right == False || left == True ? left : new Binary(BoolType.Instance, BinaryOperator.ConditionalOr, left, right, false);

    public static Expression Not(Expression condition) =>
        condition == True ? False : condition == False ? True : new Unary(BoolType.Instance, UnaryOperator.LogicalNot, condition, false);

    public static Expression Compare(BinaryOperator kind, Expression left, Expression right) => new Binary(BoolType.Instance, kind, left, right, false);
}

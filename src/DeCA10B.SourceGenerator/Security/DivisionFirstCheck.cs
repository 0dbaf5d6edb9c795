using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary><c>a / b * c</c> loses up to c times what <c>a * c / b</c> loses. <c>a / b * b</c> rounds down to a multiple, and means to.</summary>
internal static class DivisionFirstCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        foreach (var function in contract.Own.Append(contract.Constructor).OfType<ReviewedFunction>())
            foreach (var expression in function.Expressions)
                if (Product(expression) is var (left, right) && (IsQuotient(function, left, right) || IsQuotient(function, right, left)) && function.PlaceOf(expression) is { } place)
                    yield return new Finding(DivisionFirst.Rule, place, []);
    }

    private static (Expression Left, Expression Right)? Product(Expression expression) => expression switch
    {
        Binary { Operator: BinaryOperator.Multiply } binary => (binary.Left, binary.Right),
        CompoundAssignment { Operator: BinaryOperator.Multiply } compound => (compound.Target, compound.Value),
        _ => null,
    };

    private static bool IsQuotient(ReviewedFunction function, Expression factor, Expression other) =>
        Bare(factor) switch
        {
            Binary { Operator: BinaryOperator.Divide } division => Bare(division.Right) != Bare(other),
            LocalReference local => function.Statements.OfType<LocalDeclaration>().Any(item =>
                item.Name == local.Name && item.Initializer is { } value && Bare(value) is Binary { Operator: BinaryOperator.Divide } division && Bare(division.Right) != Bare(other)),
            _ => false,
        };

    private static Expression Bare(Expression expression) => expression is Conversion conversion ? Bare(conversion.Operand) : expression;
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A hash of block values, cut down to a few outcomes, is a lottery that its players can rig.</summary>
internal static class RandomnessCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        foreach (var function in contract.Own)
            foreach (var expression in function.Expressions)
                if (expression is Binary { Operator: BinaryOperator.Remainder } remainder && IsDrawn(function, remainder.Left) && function.PlaceOf(remainder) is { } place)
                    yield return new Finding(WeakRandomness.Rule, place, []);
    }

    private static bool IsDrawn(ReviewedFunction function, Expression value) =>
        Children.Expressions(value).Any(part => part switch
        {
            Intrinsic { Kind: IntrinsicKind.Keccak256 } hash => Children.Expressions(hash).Any(item => IsBlock(function, item)),
            LocalReference local => Initializers(function, local.Name).Any(initial => Children.Expressions(initial).Any(item => item is Intrinsic { Kind: IntrinsicKind.Keccak256 } && IsDrawn(function, item))),
            _ => false,
        });

    private static bool IsBlock(ReviewedFunction function, Expression part) => part is Intrinsic { Kind: IntrinsicKind.BlockTimestamp or IntrinsicKind.BlockNumber }
        || (part is LocalReference local && Initializers(function, local.Name).Any(initial => Children.Expressions(initial).Any(item => item is Intrinsic { Kind: IntrinsicKind.BlockTimestamp or IntrinsicKind.BlockNumber })));

    private static IEnumerable<Expression> Initializers(ReviewedFunction function, string name) =>
        function.Statements.OfType<LocalDeclaration>().Where(local => local.Name == name).Select(local => local.Initializer).OfType<Expression>();
}

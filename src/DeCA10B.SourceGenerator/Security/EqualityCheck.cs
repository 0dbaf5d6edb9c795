using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using DeCA10B.SourceGenerator.Frontend;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Nobody can rely on the very second of a block, or on the very balance of an account.</summary>
internal static class EqualityCheck
{
    public static IEnumerable<Finding> Run(ReviewedContract contract)
    {
        foreach (var function in contract.Own)
        {
            var sources = Provenance.Of(contract, function);
            foreach (var comparison in function.Expressions.OfType<Binary>().Where(item => item.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual && item.Left.Type is IntegerType))
            {
                var compared = Numbers(sources, comparison.Left) | Numbers(sources, comparison.Right);
                var rule = (compared & Sources.Time) != 0 ? TimestampEquality.Rule : (compared & Sources.Balance) != 0 ? BalanceEquality.Rule : null;
                if (rule is not null && function.PlaceOf(comparison) is { } place) yield return new Finding(rule, place, []);
            }
        }
    }

    /// <summary>What a number is computed from; what it is looked up by is another matter.</summary>
    private static Sources Numbers(Provenance sources, Expression value) => value switch
    {
        MappingAccess or ElementAccess => Sources.None,
        Conversion conversion => Numbers(sources, conversion.Operand),
        _ => sources.Of(value),
    };
}

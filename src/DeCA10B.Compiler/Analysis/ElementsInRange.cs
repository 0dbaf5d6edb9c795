using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Marks the elements of an array that a condition has found to be there: <c>a[i + 1]</c> behind <c>i + 1 &lt; a.Length</c>.</summary>
internal static class ElementsInRange
{
    /// <param name="condition">What holds where the body begins.</param>
    /// <param name="body">What runs then; it must not step the counter. An array that it assigns stays as it is.</param>
    public static Statement Mark(Expression condition, Statement body)
    {
        if (condition is not Binary
            {
                Operator: BinaryOperator.Less, Left: LoopCounter tested,
                Right: LengthAccess { Target: LocalReference { Type: ArrayType { Location: DataLocation.Calldata or DataLocation.Memory } } array },
            } || CounterStores.Assigns(body, array.Name) || CounterStores.Assigns(body, tested.Name)) return body;

        Substitution marks = null!;
        marks = new(part => part is ElementAccess { Target: LocalReference target, Index: LoopCounter index } element
            && target.Name == array.Name && index.Name == tested.Name && index.Offset <= tested.Offset
                ? element with { IsInRange = true } : null);
        return marks.Apply(body);
    }
}

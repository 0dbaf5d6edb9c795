using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>What C# reaches of a target, with the index checks on the way, before it evaluates the value; Solidity reaches it after.</summary>
/// <remarks>
/// The element of an array on the heap is found last, so <c>a[i] = f()</c> runs f first and then fails for the index. All that lies inside something is found
/// first: <c>a[i].X = f()</c> fails before f runs.
/// </remarks>
internal static class EarlyPlaces
{
    /// <summary>The longest such part of the target that can fail, or null.</summary>
    public static Expression? Of(Expression target) => target switch
    {
        ElementAccess { Target.Type: FixedArrayType } element => element,
        // The array of an element in memory is an operand of its own.
        ElementAccess { Target.Type: ArrayType or BytesType } => null,
        ElementAccess element => OrNull(element.Target),
        MemberAccess member => OrNull(member.Target),
        MappingAccess mapping => OrNull(mapping.Target),
        _ => null,
    };

    /// <summary>The whole of a place that a function is called on, when it can fail.</summary>
    public static Expression? OrNull(Expression place) => CanFail(place) ? place : null;

    private static bool CanFail(Expression place) => place switch
    {
        ElementAccess => true,
        MemberAccess member => CanFail(member.Target),
        MappingAccess mapping => CanFail(mapping.Target),
        _ => false,
    };
}

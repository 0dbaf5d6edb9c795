using System.Diagnostics.CodeAnalysis;

namespace DeCA10B;

/// <summary>Throws out of line, so that the arithmetic around it stays small enough to inline.</summary>
static class NumericFault
{
    [DoesNotReturn]
    public static void Overflow() => throw new OverflowException();

    [DoesNotReturn]
    public static void DivideByZero() => throw new DivideByZeroException();
}

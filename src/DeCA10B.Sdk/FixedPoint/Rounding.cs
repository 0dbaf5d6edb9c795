namespace DeCA10B.FixedPoint;

/// <summary>Which neighbour an inexact result becomes.</summary>
enum Rounding
{
    /// <summary>The one nearer to zero, as integer division does.</summary>
    TowardZero,

    /// <summary>The smaller one.</summary>
    Down,

    /// <summary>The larger one.</summary>
    Up,

    /// <summary>The nearer one; of two at the same distance the one farther from zero.</summary>
    Nearest,
}

using System.Numerics;

namespace DeCA10B.Laboratory;

/// <summary>An operation whose gas is measured.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Type">The type of both arguments and of the result, in C#.</param>
/// <param name="Expression">C# over <c>x</c> and <c>y</c>.</param>
/// <param name="X">The first argument, as its integer.</param>
/// <param name="Y">The second.</param>
/// <param name="Anchor">Somebody else's figure to stand beside it, or null.</param>
public sealed record PricedOperation(string Name, string Type, string Expression, BigInteger X, BigInteger Y, int? Anchor = null);

using System.Runtime.CompilerServices;

namespace DeCA10B.Contracts;

/// <summary>Sixty feature indices of 24 bits: a sample of <see cref="SparsePerceptron.EvaluateBatch"/>.</summary>
[InlineArray(60)]
public struct Sample60
{
    UInt24 first;
}

using System.Runtime.CompilerServices;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Compares nodes of a model by identity: two equal ones are still two.</summary>
internal sealed class Identity : IEqualityComparer<object>
{
    public static readonly Identity Instance = new();

    bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

    int IEqualityComparer<object>.GetHashCode(object node) => RuntimeHelpers.GetHashCode(node);
}

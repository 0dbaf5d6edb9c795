namespace DeCA10B;

/// <summary>The base of every contract.</summary>
public abstract class Contract : IContract
{
    /// <inheritdoc/>
    public Address Address => throw new NotImplementedException();
}

namespace DeCA10B;

/// <summary>Anything with an address that can be called: a contract, or a proxy for one.</summary>
public interface IContract
{
    /// <summary>The address it is deployed at.</summary>
    Address Address { get; }
}

/// <summary>An event: a <c>readonly partial record struct</c> that implements this. A trailing "Event" is dropped from its ABI name.</summary>
public interface IEvent;

/// <summary>A custom error: a <c>readonly partial record struct</c> that implements this. A trailing "Error" is dropped from its ABI name.</summary>
public interface IError;

using System.ComponentModel;
using DeCA10B.Native;

namespace DeCA10B;

/// <summary>Anything with an address that can be called: a contract, or a proxy for one.</summary>
public interface IContract
{
    /// <summary>The address it is deployed at.</summary>
    Address Address { get; }
}

/// <summary>An event: a <c>readonly partial record struct</c> that implements this. A trailing "Event" is dropped from its ABI name.</summary>
public interface IEvent
{
    /// <summary>The topics and data of the log entry; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    EncodedEvent EncodeEvent() => throw new NotSupportedException($"{GetType()} has no generated encoding: it must be a partial record struct in a project that uses the generator.");
}

/// <summary>A custom error: a <c>readonly partial record struct</c> that implements this. A trailing "Error" is dropped from its ABI name.</summary>
public interface IError
{
    /// <summary>The selector and ABI-encoded arguments; generated.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    byte[] EncodeError() => throw new NotSupportedException($"{GetType()} has no generated encoding: it must be a partial record struct in a project that uses the generator.");
}

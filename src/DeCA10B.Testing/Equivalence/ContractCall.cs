using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>A call as both chains get it.</summary>
/// <param name="Contract">The contract called.</param>
/// <param name="Function">The function; null for call data that is none of its functions' or malformed.</param>
/// <param name="Arguments">Its normalized arguments; empty without a function.</param>
/// <param name="Data">The call data.</param>
/// <param name="From">The sender.</param>
/// <param name="Value">Wei sent along.</param>
/// <param name="Wait">Seconds since the call before; 0 is the same block.</param>
public sealed record ContractCall(
    DeployedContract Contract, SchemaFunction? Function, object[] Arguments, byte[] Data, Address From, UInt256 Value, ulong Wait)
{
    /// <summary>Contract and function, for statistics and for <see cref="Call.Function"/>.</summary>
    public string Name => $"{Contract.Name}.{Function?.Signature ?? "(malformed)"}";

    /// <summary>The same call with other arguments.</summary>
    public ContractCall With(object[] arguments) => this with { Arguments = arguments, Data = SchemaEncoding.EncodeCall(Function!, arguments) };
}

/// <summary>A call that was made.</summary>
/// <param name="Call">The call.</param>
/// <param name="Time">Unix seconds of its block.</param>
/// <param name="Outcome">What it did natively.</param>
public sealed record PerformedCall(ContractCall Call, ulong Time, CallOutcome Outcome);

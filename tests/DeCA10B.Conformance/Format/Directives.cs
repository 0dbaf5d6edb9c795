using System.Numerics;

namespace DeCA10B.Conformance.Format;

/// <summary>What a call or a deployment must do.</summary>
internal abstract record Expectation;

/// <summary>Succeeds with these values.</summary>
internal sealed record Returns(IReadOnlyList<CaseValue> Values) : Expectation;

/// <summary>Reverts with <c>Panic(code)</c>.</summary>
internal sealed record Panics(BigInteger Code) : Expectation;

/// <summary>Reverts with a custom error.</summary>
internal sealed record Fails(string Error, IReadOnlyList<CaseValue> Arguments) : Expectation;

/// <summary>Reverts without data.</summary>
internal sealed record Reverts : Expectation;

/// <summary>An event that must come, in this place. Emitted by <c>this</c> unless a contract is named.</summary>
internal sealed record ExpectedEvent(string Emitter, string Name, IReadOnlyList<CaseValue> Arguments);

/// <summary>A directive that does something.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Text">As written, without comment.</param>
internal abstract record ActingDirective(int Line, string Text, CaseValue? From, BigInteger Value, Expectation Expected, IReadOnlyList<ExpectedEvent> Events);

/// <summary>A deployment.</summary>
internal sealed record DeployDirective(
    int Line, string Text, string Name, string Contract, IReadOnlyList<CaseValue> Arguments, CaseValue? From, BigInteger Value, Expectation Expected, IReadOnlyList<ExpectedEvent> Events)
    : ActingDirective(Line, Text, From, Value, Expected, Events);

/// <summary>A call: of a function with arguments, or with raw call data.</summary>
/// <param name="Target">The deployment called.</param>
/// <param name="Function">The function as C# names it; null for raw data.</param>
/// <param name="Parameters">The ABI types, when several overloads fit; null otherwise.</param>
internal sealed record CallDirective(
    int Line, string Text, string Target, string? Function, string? Parameters, IReadOnlyList<CaseValue> Arguments, byte[] Data, CaseValue? From, BigInteger Value, ulong Wait,
    Expectation Expected, IReadOnlyList<ExpectedEvent> Events)
    : ActingDirective(Line, Text, From, Value, Expected, Events);

/// <summary>What a variable must hold at the end.</summary>
/// <param name="Path">Label in Solidity, then members, keys, indices; <c>length</c> of an array.</param>
internal sealed record StorageDirective(int Line, string Contract, string Label, IReadOnlyList<StorageStep> Path, CaseValue Expected);

/// <summary>A step into a variable: a member, or a key or index.</summary>
internal readonly record struct StorageStep(string? Member, CaseValue? Key);

/// <summary>What an account must own at the end.</summary>
internal sealed record BalanceDirective(int Line, CaseValue Account, BigInteger Expected);

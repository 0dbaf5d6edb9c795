namespace DeCA10B;

/// <summary>
/// Runs a function of the contract before each call of the marked one from outside: <c>[Guard(nameof(RequireOpen))]</c>. On an attribute class it
/// makes that attribute such a guard. The function has no parameters, returns nothing, and reverts when the call may not go on.
/// </summary>
/// <remarks>Guards run in the order written, after the arguments are decoded. A guarded function is public, and nothing inside the contract calls it.</remarks>
/// <param name="function">The name of the function that guards.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GuardAttribute(string function) : Attribute
{
    /// <summary>The name of the function that guards.</summary>
    public string Function { get; } = function;
}

/// <summary>
/// Refuses a call from outside while a function so marked, this one or another of the contract, still runs: with <see cref="ReentrantCallError"/>.
/// A view so marked asks only, and keeps nobody out. It runs before all guards.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class NonReentrantAttribute : Attribute;

/// <summary>A function was called while the contract was in the middle of another that must not be re-entered.</summary>
public readonly partial record struct ReentrantCallError : IError
{
    /// <summary>The first four bytes of the Keccak-256 of <c>ReentrantCall()</c>.</summary>
    public const uint ErrorSelector = 0x37ed32e8;

    byte[] IError.EncodeError() => [0x37, 0xed, 0x32, 0xe8];

    /// <summary>Reads the error from revert data without its selector, of which there is none.</summary>
    public static ReentrantCallError DecodeError(ReadOnlyMemory<byte> arguments) => default;
}

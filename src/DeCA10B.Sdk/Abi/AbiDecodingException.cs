namespace DeCA10B.Abi;

/// <summary>Bytes that are no encoding of the expected types. On a chain the call reverts with empty data.</summary>
public sealed class AbiDecodingException : Exception
{
    /// <summary>Says what is wrong.</summary>
    public AbiDecodingException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, and what found it.</summary>
    public AbiDecodingException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

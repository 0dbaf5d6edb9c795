namespace DeCA10B;

/// <summary>A generated type that the EVM keeps in one word: how codec, packed encoding and storage see it.</summary>
interface IWordValue
{
    /// <summary>Solidity's name of the type.</summary>
    static abstract string SolidityName { get; }

    /// <summary>Bytes of the value itself.</summary>
    static abstract int ByteCount { get; }

    /// <summary>The value as ABI and EVM have it: a number at the end, its sign extended; bytes at the start.</summary>
    UInt256 ToWord();

    /// <summary>Another value of the same type, boxed: the one of a word.</summary>
    object Sibling(UInt256 word);
}

/// <summary>The same, with the way back.</summary>
interface IWordValue<TSelf> : IWordValue
    where TSelf : struct
{
    /// <summary>The value of a word; what lies outside of the type is dropped.</summary>
    static abstract TSelf FromWord(UInt256 word);
}

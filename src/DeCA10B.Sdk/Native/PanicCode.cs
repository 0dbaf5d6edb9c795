namespace DeCA10B;

/// <summary>The codes of Solidity's <c>Panic(uint256)</c>.</summary>
public enum PanicCode : byte
{
    /// <summary>An assertion failed.</summary>
    Assertion = 0x01,

    /// <summary>Arithmetic left its type's range, or a checked conversion did.</summary>
    Overflow = 0x11,

    /// <summary>Division or remainder by zero.</summary>
    DivisionByZero = 0x12,

    /// <summary>A number that is no member of an enum.</summary>
    EnumOutOfRange = 0x21,

    /// <summary><c>Pop</c> on an empty array.</summary>
    PopOnEmptyArray = 0x31,

    /// <summary>An index not below the length.</summary>
    IndexOutOfRange = 0x32,

    /// <summary>More memory asked for than there is.</summary>
    TooMuchMemory = 0x41,
}

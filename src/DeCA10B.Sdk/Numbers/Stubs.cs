namespace DeCA10B;
/// <summary>Stub.</summary>
public readonly record struct UInt256;
/// <summary>Stub.</summary>
public readonly record struct Int256;
/// <summary>Stub.</summary>
public readonly record struct Int80;
/// <summary>Stub.</summary>
public readonly record struct UInt80;
/// <summary>Stub.</summary>
public readonly record struct UInt24;
/// <summary>Stub.</summary>
public readonly record struct Address;
/// <summary>Stub.</summary>
public readonly record struct Bytes32;

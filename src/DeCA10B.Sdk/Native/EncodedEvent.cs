using System.ComponentModel;

namespace DeCA10B.Native;

/// <summary>An event as a log entry holds it.</summary>
/// <param name="Topics">The signature hash and the indexed arguments.</param>
/// <param name="Data">The ABI-encoded other arguments.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct EncodedEvent(Bytes32[] Topics, byte[] Data);

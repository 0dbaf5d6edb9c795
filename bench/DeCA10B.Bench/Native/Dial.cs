using DeCA10B.Contracts;

namespace DeCA10B.Bench.Native;

/// <summary>The least that a transaction with a right can do: one check, one write.</summary>
[Contract]
public sealed partial class Dial : Ownable
{
    /// <summary>Where it stands.</summary>
    public ulong Position { get; private set; }

    /// <summary>Turns it. Only the owner may.</summary>
    public void Turn(ulong position)
    {
        RequireOwner();
#pragma warning disable DECA2004 // A write without an event is what is measured.
        Position = position;
#pragma warning restore DECA2004
    }
}

using System.ComponentModel;

namespace DeCA10B.Native;

/// <summary>One message call being served.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CallFrame
{
    internal CallFrame(Contract? self, Address sender, UInt256 value, int depth, bool isStatic)
    {
        Self = self;
        Sender = sender;
        Value = value;
        Depth = depth;
        IsStatic = isStatic;
    }

    /// <summary>The contract that serves it; null while none is called and before a constructor has run the base's.</summary>
    internal Contract? Self { get; }

    internal Address Sender { get; }

    internal UInt256 Value { get; }

    /// <summary>1 for the transaction's own call, 0 outside a transaction.</summary>
    internal int Depth { get; }

    internal bool IsStatic { get; }
}

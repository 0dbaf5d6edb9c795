public readonly partial record struct [|MovedEvent|]([Indexed] ulong A, [Indexed] ulong B, [Indexed] ulong C, [Indexed] ulong D) : IEvent;

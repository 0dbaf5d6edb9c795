namespace DeCA10B.Client;

/// <summary>Numbers the transactions of one account. They are prepared and sent one after the other, and waited for together.</summary>
sealed class AccountQueue
{
    int inFlight;
    ulong next;

    /// <summary>Held from the choice of a nonce until the node has taken the transaction.</summary>
    public SemaphoreSlim Turn { get; } = new(1, 1);

    /// <summary>The nonce to use.</summary>
    /// <param name="pending">The node's count, with the transactions it knows and has not mined.</param>
    /// <remarks>While something of ours is on its way the node's count may lag behind (several nodes behind one address);
    /// otherwise the node is right, also after a test has set its chain back.</remarks>
    public ulong NextNonce(ulong pending)
    {
        lock (Turn) return inFlight > 0 && next > pending ? next : pending;
    }

    /// <summary>The node took a transaction.</summary>
    public void Sent(ulong nonce)
    {
        lock (Turn)
        {
            inFlight++;
            next = nonce + 1;
        }
    }

    /// <summary>A transaction is mined, or no longer waited for.</summary>
    public void Settled()
    {
        lock (Turn) inFlight--;
    }
}

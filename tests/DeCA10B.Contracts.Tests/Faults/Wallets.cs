namespace DeCA10B.Contracts.Tests.Faults;

/// <summary>What the wallets call of a trainer.</summary>
[ContractInterface]
public interface IReports : IContract
{
    /// <summary>Claims a reward.</summary>
    void Report(ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor);
}

/// <summary>An account with code, which writes down what it receives.</summary>
[Contract]
public sealed partial class NotingWallet : Contract
{
    /// <summary>Wei received so far.</summary>
    public UInt256 Received { get; private set; }

    /// <summary>Reports a sample.</summary>
    public void Report(IReports trainer, ReadOnlySpan<long> data, ulong classification, UInt256 addedTime, Address originalAuthor)
    {
        trainer.Report(data, classification, addedTime, originalAuthor);
    }

    /// <summary>Takes any payment and notes it.</summary>
    protected override void Receive()
    {
        Received += Msg.Value;
    }
}

/// <summary>An account with code, which reports a second record when it is paid for the first.</summary>
[Contract]
public sealed partial class ReentrantWallet : Contract
{
    readonly StorageArray<long> sample = new();
    ulong label;
    UInt256 secondTime;
    Address author;
    Address trainer;

    /// <summary>Reports two records of one sample, the second while being paid for the first.</summary>
    public void ReportTwice(Address trainer, ReadOnlySpan<long> data, ulong classification, UInt256 firstTime, UInt256 secondTime, Address originalAuthor)
    {
        foreach (var feature in data) sample.Push(feature);
        label = classification;
        this.secondTime = secondTime;
        author = originalAuthor;
        this.trainer = trainer;
        At<IReports>(trainer).Report(data, classification, firstTime, originalAuthor);
    }

    /// <summary>Reports the second record, once.</summary>
    protected override void Receive()
    {
        if (secondTime == 0) return;
        var time = secondTime;
        secondTime = 0;
        var data = new long[(int)sample.Length];
        for (var i = 0; i < data.Length; i++) data[i] = sample[i];
        At<IReports>(trainer).Report(data, label, time, author);
    }
}

/// <summary>Owns a data handler and adds one sample twice in one transaction.</summary>
[Contract]
public sealed partial class Twice : Contract
{
    /// <summary>Adds the sample, claims it if asked to, and adds it again.</summary>
    public void Add(IDataHandler64 handler, Address author, ReadOnlySpan<long> data, ulong classification, bool claims)
    {
        var time = handler.HandleAddData(author, 1, data, classification);
        if (claims) handler.HandleRefund(author, data, classification, time);
        handler.HandleAddData(author, 1, data, classification);
    }
}

using DeCA10B.Chains;
using DeCA10B.Hashing;

namespace DeCA10B.Client;

/// <summary>Serves an oracle contract: follows its log, trains the model as it says, and commits and reveals answers.</summary>
/// <remarks>
/// Salts follow from a secret, so that a worker that was stopped goes on where it was: it reads the log from the start, and asks the contract what it has committed to.
/// A worker serves one account, which must be registered. It is not safe to use from several threads.
/// </remarks>
/// <param name="chain">The chain; the account must be one of those it sends from.</param>
/// <param name="contract">The oracle contract.</param>
/// <param name="account">The oracle.</param>
/// <param name="secret">32 bytes that nobody else knows.</param>
/// <param name="model">The model as it was before any training.</param>
public sealed class OracleWorker(IChain chain, Address contract, Address account, Bytes32 secret, IOracleModel model)
{
    readonly List<OracleQuestion> open = [];
    ulong nextBlock;

    /// <summary>Answers revealed so far.</summary>
    public int Answered { get; private set; }

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="interval">How long to wait between two looks at the chain.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ChainException">The chain could not be reached.</exception>
    public async Task RunAsync(TimeSpan interval, CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            await StepAsync(cancellation).ConfigureAwait(false);
            await Task.Delay(interval, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Looks at the chain once, and does what is to be done by now.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ChainException">The chain could not be reached.</exception>
    public async Task StepAsync(CancellationToken cancellation = default)
    {
        var latest = await chain.GetLatestBlockAsync(cancellation).ConfigureAwait(false);
        if (latest.Number >= nextBlock)
        {
            var logs = await chain.GetLogsAsync(new LogFilter(contract, null, nextBlock, latest.Number), cancellation).ConfigureAwait(false);
            foreach (var log in logs)
                if (OracleEvents.Follow(log, model) is { } question) open.Add(question);
            nextBlock = latest.Number + 1;
        }

        foreach (var question in open.ToArray()) await AnswerAsync(question, latest.Timestamp, cancellation).ConfigureAwait(false);
    }

    async Task AnswerAsync(OracleQuestion question, ulong now, CancellationToken cancellation)
    {
        if (now < question.CommitUntil)
        {
            if (question.IsCommitted) return;
            var commitment = Keccak.Hash(Contract.EncodePacked(question.Id, account, SaltOf(question.Id), question.Label));
            // Refused when a worker before this one has committed: the salt is the same, so the reveal will do.
            await TryAsync(Contract.EncodeCall("commitAnswer(uint32,bytes32)", question.Id, commitment), cancellation).ConfigureAwait(false);
            question.IsCommitted = true;
            return;
        }

        // The next block may still be within the time for committing: then the reveal is refused, and tried again.
        if (now == question.CommitUntil) return;
        open.Remove(question);
        if (await TryAsync(Contract.EncodeCall("revealAnswer(uint32,uint64,bytes32)", question.Id, question.Label, SaltOf(question.Id)), cancellation).ConfigureAwait(false))
            Answered++;
    }

    Bytes32 SaltOf(uint id) => Keccak.Hash(Contract.EncodePacked(secret, contract, id));

    /// <summary>Asks what a call would do and sends it if it would succeed: a refused one costs nothing then.</summary>
    async Task<bool> TryAsync(byte[] data, CancellationToken cancellation)
    {
        var request = new CallRequest(contract, data, new CallOptions(account));
        if (!(await chain.CallAsync(request, cancellation).ConfigureAwait(false)).Succeeded) return false;
        try
        {
            return (await chain.SendAsync(request, cancellation).ConfigureAwait(false)).Succeeded;
        }
        catch (TransactionRevertedException)
        {
            // Something came in between; the next look at the chain says what.
            return false;
        }
    }
}

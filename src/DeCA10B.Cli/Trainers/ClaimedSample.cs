using DeCA10B.Cli.Values;
using DeCA10B.Contracts;

namespace DeCA10B.Cli.Trainers;

/// <summary>A sample that was added, as a claim must name it.</summary>
/// <param name="Data">The sample.</param>
/// <param name="Label">Its label.</param>
/// <param name="Time">When it was added, in Unix seconds.</param>
/// <param name="Author">Who added it.</param>
sealed record ClaimedSample(long[] Data, ulong Label, UInt256 Time, Address Author);

/// <summary>The options that name a sample that was added: by its transaction, or in words.</summary>
sealed class ClaimOptions
{
    readonly Option<string> transaction = new("--transaction", "-t") { Description = "The transaction that added the sample: it tells the rest.", HelpName = "HASH" };
    readonly SampleOption sample = new(isMany: false);
    readonly LabelOption label = new();
    readonly Option<string> time = new("--time") { Description = "When the sample was added, in Unix seconds, as its event tells.", HelpName = "SECONDS" };
    readonly Option<string>? author;

    /// <param name="hasAuthor">Whether somebody else than the sender may have added it.</param>
    public ClaimOptions(bool hasAuthor)
    {
        if (hasAuthor) author = new("--author") { Description = "Who added the sample.", HelpName = "ADDRESS" };
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(transaction);
        sample.AddTo(command);
        label.AddTo(command);
        command.Add(time);
        if (author is not null) command.Add(author);
    }

    /// <summary>The sample.</summary>
    /// <param name="invocation">The run.</param>
    /// <param name="contracts">Where it was added.</param>
    /// <param name="sender">Who claims.</param>
    /// <exception cref="CliException">It is not named, or there is no such sample.</exception>
    public async Task<ClaimedSample> ReadAsync(Invocation invocation, TrainerContracts contracts, Address sender)
    {
        if (invocation.Get(transaction) is { } hash)
        {
            if (sample.IsGiven(invocation) || label.IsGiven(invocation) || invocation.Has(time)) throw CliException.Input("usage", "--transaction tells sample, label and time itself.", "Leave --sample, --label and --time out.");
            return await FindAsync(contracts, hash, author is null ? sender : null, invocation.Cancellation).ConfigureAwait(false);
        }

        if (!sample.IsGiven(invocation)) throw CliException.Input("no-sample", "Which sample is not said.", "Name the transaction that added it with --transaction, or give --sample, --label and --time.");
        var data = sample.ReadOne(invocation);
        var number = label.Read(invocation, await contracts.ReadClassesAsync(invocation.Cancellation).ConfigureAwait(false));
        return new(data, number, TimeOf(invocation), author is null ? sender : AuthorOf(invocation));
    }

    UInt256 TimeOf(Invocation invocation) => invocation.Get(time) is not { } text
        ? throw CliException.Input("no-time", "When the sample was added is not said.", "Give --time, in Unix seconds; `deca10b events` shows it as addedTime.")
        : text.All(char.IsAsciiDigit) && UInt256.TryParse(text, out var seconds) ? seconds : throw CliException.Input("time", $"--time {text} is no time.", "Give Unix seconds, as the event has them.");

    Address AuthorOf(Invocation invocation) => invocation.Get(author!) is not { } text
        ? throw CliException.Input("no-author", "Who added the sample is not said.", "Give --author, or --transaction instead of all.")
        : AddressText.Parse($"--author {text}", text);

    static async Task<ClaimedSample> FindAsync(TrainerContracts contracts, string text, Address? author, CancellationToken cancellation)
    {
        if (!Bytes32.TryParse(text, out var hash)) throw CliException.Input("transaction", $"--transaction {text} is no hash of a transaction.", "A hash is 0x and 64 hexadecimal digits.");
        var receipt = await contracts.Chain.FindReceiptAsync(hash, cancellation).ConfigureAwait(false)
            ?? throw new CliException(Exit.Chain, "no-transaction", $"The node knows no mined transaction {hash}.", "Check the hash, and that the node is on the right chain.");
        var added = receipt.Logs.Where(log => log.Address == contracts.Address && log.Topics is [var topic, ..] && topic == AddDataEvent.EventTopic).Select(AddDataEvent.DecodeLog).ToArray();
        var found = added.Where(item => author is null || item.Sender == author).ToArray();
        if (found.Length > 0) return new(found[0].D, found[0].C, found[0].T, found[0].Sender);
        throw CliException.Input(
            "no-sample", added.Length == 0 ? $"The transaction {hash} added no sample to this trainer." : $"The sample of transaction {hash} was added by {added[0].Sender}, not by {author}.",
            added.Length == 0 ? "`deca10b events` lists the transactions that did." : "Only who added a sample gets its deposit back: name that account with --account.");
    }
}

using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Cli.Nodes;
using DeCA10B.Cli.Trainers;
using DeCA10B.Cli.Values;
using Spectre.Console;

namespace DeCA10B.Cli.Commands;

/// <summary><c>events</c>: what happened to a model, and what happens.</summary>
static class EventsCommand
{
    public static Command Create(CliFrame frame)
    {
        var trainer = new TrainerOptions();
        var kind = new Option<string>("--kind") { Description = "Only events of this kind." };
        kind.AcceptOnlyFromAmong(TrainerEvent.AddData, TrainerEvent.Refund, TrainerEvent.Report);
        var sender = new Option<string>("--of") { Description = "Only events of this account.", HelpName = "ADDRESS" };
        var from = Amounts.Count("--from-block", "First block. Default: the deployment's, or 0.");
        var to = Amounts.Count("--to-block", "Last block. Default: the newest.");
        var follow = new Option<bool>("--follow", "-f") { Description = "Go on with events as they happen, until Ctrl+C. With --json a document a batch." };
        var confirmations = Amounts.Count("--confirmations", "Blocks that must follow before an event is shown. With 0, the default, an event may be taken back.");
        var cursor = new Option<string>("--cursor") { Description = "A file that remembers how far events were shown: the next run goes on there.", HelpName = "FILE" };
        var command = new Command("events", "Lists samples added, refunds and reports, and follows them.") { kind, sender, from, to, follow, confirmations, cursor };
        trainer.AddTo(command);
        return command.Reports(frame, invocation =>
        {
            var filter = new EventFilter(invocation.Get(kind), AddressOf(invocation.Get(sender)));
            var file = invocation.Get(cursor) is { } named ? invocation.PathOf(named) : null;
            if (invocation.Get(follow) && invocation.Has(to)) throw CliException.Input("usage", "--follow and --to-block exclude each other.", "Without --follow the events up to a block are listed.");
            if (file is not null && invocation.Has(from)) throw CliException.Input("usage", "--cursor and --from-block exclude each other.", "The file says where to begin; delete it to begin anew.");
            var options = new EventStreamOptions { Confirmations = invocation.Get(confirmations) ?? 0, Cursor = file is null ? null : ReadCursor(file), PollingInterval = TimeSpan.FromSeconds(1) };
            return trainer.UseAsync(invocation, null, async contracts =>
            {
                options = options with { FromBlock = invocation.Get(from) ?? contracts.FirstBlock };
                if (invocation.Get(follow)) return await FollowAsync(invocation, contracts, filter, options, file).ConfigureAwait(false);
                var newest = (await contracts.Chain.GetLatestBlockAsync(invocation.Cancellation).ConfigureAwait(false)).Number;
                var last = Math.Min(invocation.Get(to) ?? ulong.MaxValue, newest < options.Confirmations ? 0 : newest - options.Confirmations);
                return await ListAsync(contracts, filter, options with { ToBlock = last }, file, invocation.Cancellation).ConfigureAwait(false);
            });
        });
    }

    static async Task<IReport> ListAsync(TrainerContracts contracts, EventFilter filter, EventStreamOptions options, string? file, CancellationToken cancellation)
    {
        var (events, undoneFrom) = (new List<TrainerEvent>(), (ulong?)null);
        // What a cursor names may be past the last block already.
        await foreach (var batch in Stream(contracts, options).ReadAsync(cancellation).ConfigureAwait(false))
        {
            undoneFrom ??= batch.UndoneFrom;
            events.AddRange(batch.Events.Select(record => record.Event).OfType<TrainerEvent>().Where(filter.Matches));
            Keep(file, batch.Cursor);
        }

        return new EventsReport(events, undoneFrom, options.ToBlock!.Value);
    }

    /// <summary>Shows batch after batch; Ctrl+C is how it ends.</summary>
    static async Task<IReport> FollowAsync(Invocation invocation, TrainerContracts contracts, EventFilter filter, EventStreamOptions options, string? file)
    {
        var (shown, last) = (0, options.FromBlock);
        try
        {
            await foreach (var batch in Stream(contracts, options).ReadAsync(invocation.Cancellation).ConfigureAwait(false))
            {
                TrainerEvent[] events = [.. batch.Events.Select(record => record.Event).OfType<TrainerEvent>().Where(filter.Matches)];
                if (events.Length > 0 || batch.UndoneFrom is not null) invocation.Show(new EventsReport(events, batch.UndoneFrom, batch.LastBlock));
                Keep(file, batch.Cursor);
                (shown, last) = (shown + events.Length, batch.LastBlock);
            }
        }
        catch (OperationCanceledException) when (invocation.Cancellation.IsCancellationRequested)
        {
            // The person has seen enough.
        }

        return new FollowedReport(shown, last);
    }

    static EventStream<TrainerEvent?> Stream(TrainerContracts contracts, EventStreamOptions options) =>
        new(contracts.Chain, new LogFilter { Addresses = [.. new[] { contracts.Address, contracts.IncentiveAddress }.Distinct()] }, TrainerEvent.Read, options);

    static void Keep(string? file, EventCursor cursor)
    {
        if (file is not null) AtomicFile.Write(file, cursor + "\n");
    }

    static EventCursor? ReadCursor(string file)
    {
        try
        {
            return File.Exists(file) ? EventCursor.Parse(File.ReadAllText(file).Trim()) : null;
        }
        catch (FormatException exception)
        {
            throw CliException.Input("cursor", $"{file} is no cursor of events.", "Name the file of an earlier run, or a new one.", exception);
        }
    }

    static Address? AddressOf(string? text) => text is null ? null : AddressText.Parse($"--of {text}", text);

    /// <summary>Which events are shown.</summary>
    sealed record EventFilter(string? Kind, Address? Account)
    {
        public bool Matches(TrainerEvent item) => (Kind is null || item.Kind == Kind) && (Account is null || item.Account == Account);
    }

    /// <summary>Events, oldest first.</summary>
    /// <param name="UndoneFrom">The chain was re-organised: what was shown of this block and later ones did not happen.</param>
    /// <param name="LastBlock">The last block that was looked at.</param>
    sealed record EventsReport(IReadOnlyList<TrainerEvent> Events, ulong? UndoneFrom, ulong LastBlock) : IReport
    {
        public void Write(IAnsiConsole console)
        {
            if (UndoneFrom is { } block) console.Line($"The chain was re-organised: events of block {block} and later ones, if shown before, are undone.", "yellow");
            foreach (var item in Events)
            {
                var about = item.Sample is { } sample ? $"  label {item.Label}, time {item.AddedTime}, sample {string.Join(',', sample)}" : "";
                console.Line($"{item.Block,8}  {item.Kind,-7}  {item.Account}  {(item.Amount is { } wei ? Wei.Text(wei) : "")}{about}");
                console.Line($"{"",8}  {item.Transaction}");
            }

            if (Events.Count == 0 && UndoneFrom is null) console.Line($"No events up to block {LastBlock}.");
        }
    }

    /// <summary>The end of a run that followed events.</summary>
    sealed record FollowedReport(int Shown, ulong LastBlock) : IReport
    {
        public void Write(IAnsiConsole console) => console.Line($"{Shown} events, up to block {LastBlock}.");
    }
}

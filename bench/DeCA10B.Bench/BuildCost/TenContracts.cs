namespace DeCA10B.Bench.BuildCost;

/// <summary>A project with ten contract classes of the size that people write.</summary>
public static class TenContracts
{
    private const int Count = 10;

    /// <summary>Writes the sources into a folder.</summary>
    public static void Write(string folder)
    {
        for (var number = 0; number < Count; number++) Write(folder, number, edit: 0);
    }

    /// <summary>Edits one line of the first contract.</summary>
    public static void Edit(string folder, int edit) => Write(folder, 0, edit);

    /// <summary>The sources, a contract each.</summary>
    public static IEnumerable<(string File, string Text)> Sources() =>
        Enumerable.Range(0, Count).Select(number => (FileName(number), Source(number, edit: 0)));

    private static void Write(string folder, int number, int edit) =>
        File.WriteAllText(Path.Combine(folder, FileName(number)), Source(number, edit));

    private static string FileName(int number) => $"Savings{number}.cs";

    private static string Source(int number, int edit) => $$"""
        using DeCA10B;

        namespace TenContracts;

        public readonly partial record struct Saved{{number}}Event([Indexed] Address Saver, UInt256 Amount) : IEvent;

        public readonly partial record struct Paid{{number}}Event([Indexed] Address Saver, UInt256 Amount) : IEvent;

        public readonly partial record struct NotEnough{{number}}Error(UInt256 Wanted, UInt256 Saved) : IError;

        public readonly partial record struct TooMany{{number}}Error(ulong Count) : IError;

        public readonly partial record struct NotPaid{{number}}Error : IError;

        /// <summary>Keeps what people save, and pays it back.</summary>
        [Contract]
        public sealed partial class Savings{{number}} : Contract
        {
            readonly Mapping<Address, UInt256> saved = new();
            readonly Mapping<Address, ulong> visits = new();
            readonly StorageArray<ulong> history = new();

            /// <summary>All that is saved, in wei.</summary>
            public UInt256 Total { get; private set; }

            /// <summary>How often anyone may come.</summary>
            public ulong MostVisits { get; }

            public Savings{{number}}(ulong mostVisits) => MostVisits = mostVisits;

            /// <summary>Saves what is sent.</summary>
            [Payable]
            public void Save()
            {
                Visit(Msg.Sender);
                saved[Msg.Sender] += Msg.Value;
                Total += Msg.Value;
                Emit(new Saved{{number}}Event(Msg.Sender, Msg.Value));
            }

            /// <summary>Pays back.</summary>
            /// <param name="amount">How much, in wei.</param>
            public void Withdraw(UInt256 amount)
            {
                var mine = saved[Msg.Sender];
                Require(amount <= mine, new NotEnough{{number}}Error(amount, mine));
                Visit(Msg.Sender);
                saved[Msg.Sender] = mine - amount;
                Total -= amount;
                Emit(new Paid{{number}}Event(Msg.Sender, amount));
                Require(TrySend(Msg.Sender, amount), new NotPaid{{number}}Error());
            }

            /// <summary>What an account has saved, in wei.</summary>
            public UInt256 SavedBy(Address account) => saved[account];

            /// <summary>How often an account came.</summary>
            public ulong VisitsOf(Address account) => visits[account];

            /// <summary>A weighted sum over some numbers and what was noted.</summary>
            public long Score(ReadOnlySpan<long> numbers)
            {
                var sum = {{edit}}L;
                for (var index = 0; index < numbers.Length; index++)
                    if (numbers[index] > 0) sum += numbers[index] * (index + 1);
                foreach (var number in numbers)
                    sum -= number / 2;
                return sum;
            }

            /// <summary>Notes many numbers at once.</summary>
            public void Note(ReadOnlySpan<ulong> numbers)
            {
                foreach (var number in numbers) history.Push(number);
            }

            void Visit(Address account)
            {
                var count = visits[account] + 1;
                Require(count <= MostVisits, new TooMany{{number}}Error(count));
                visits[account] = count;
            }
        }

        """;
}

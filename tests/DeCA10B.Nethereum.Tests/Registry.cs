namespace DeCA10B.Nethereum.Tests;

/// <summary>A kind of entry.</summary>
public enum EntryKind { None, Plain, Signed }

/// <summary>What is kept.</summary>
public struct Entry
{
    public Address Author;
    public Int80 Score;
    public Triple Marks;
    public EntryKind Kind;
}

/// <summary>Three numbers.</summary>
[System.Runtime.CompilerServices.InlineArray(3)]
public struct Triple
{
    UInt24 first;
}

/// <summary>An entry was made.</summary>
public readonly partial record struct EntryMadeEvent([Indexed] Address Author, [Indexed] string Name, UInt256 Count) : IEvent;

/// <summary>The name is taken.</summary>
public readonly partial record struct NameTakenError(string Name, Address Author) : IError;

/// <summary>Has a function of every shape that bindings must cope with.</summary>
[Contract]
public sealed partial class Registry : Contract
{
    readonly Mapping<Bytes32, Address> authors = new();

    /// <summary>How many entries there are.</summary>
    public UInt256 Count { get; private set; }

    /// <summary>What an entry costs, in wei.</summary>
    public ulong Price { get; }

    public Registry(ulong price, string[] names)
    {
        Price = price;
        foreach (var name in names) authors[Keccak256(EncodePacked(name))] = Msg.Sender;
        Count = (UInt256)(ulong)names.Length;
    }

    /// <summary>Makes an entry. The parameter has the name of a transaction's own field.</summary>
    [Payable]
    public UInt256 Make(string name, ulong nonce)
    {
        var key = Keccak256(EncodePacked(name));
        Require(authors[key] == default, new NameTakenError(name, authors[key]));
        authors[key] = Msg.Sender;
        Count += nonce;
        Emit(new EntryMadeEvent(Msg.Sender, name, Count));
        return Count;
    }

    /// <summary>An overload.</summary>
    public UInt256 Make(string name) => name == "d" ? Count + 1 : Count;

    public (Address author, bool isThere) AuthorOf(string name) => (authors[Keccak256(EncodePacked(name))], authors[Keccak256(EncodePacked(name))] != default);

    public Entry Improve(Entry entry, int by) => new() { Author = Msg.Sender, Score = (Int80)(entry.Score + by), Marks = entry.Marks, Kind = EntryKind.Signed };

    public Entry[] Both(Entry first, Entry second) => [first, second];

    public Int80[][] Transposed(Int80[][] rows, Triple triple, bool keeps) => keeps ? rows : [[(Int80)(uint)triple[0], (Int80)(uint)triple[2]]];

    public Fixed64 Halve(Fixed64 value, sbyte small, UInt160 large, byte[] data, Bytes4 tag) => data.Length == 3 && tag != default && large > 0 && small < 0 ? value / Fixed64.FromRaw(2_000_000_000) : value;

    public Address[] EntriesOf(Entry[][] rows) => [rows[0][0].Author];
}

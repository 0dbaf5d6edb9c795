using System.ComponentModel;

namespace DeCA10B.Native;

/// <summary>A collection in a contract's storage, as the chain and the equivalence harness see it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStorageCollection
{
    /// <summary>Gives the collection, and those inside it, the journal to record writes in.</summary>
    void Attach(Journal journal);

    /// <summary>Sets it back to what a Solidity <c>delete</c> leaves: an array empty, a mapping as it is.</summary>
    void Delete();

    /// <summary>The keys that were ever written with their values, in order of their first writing; for an array its indices as <see cref="ulong"/>.
    /// A value may be a default one, or itself a collection.</summary>
    IEnumerable<KeyValuePair<object, object?>> Entries { get; }
}

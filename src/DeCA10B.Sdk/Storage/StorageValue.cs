using DeCA10B.Native;

namespace DeCA10B;

/// <summary>What a type means as a storage value: its default, and how it is copied in and out.</summary>
internal static class StorageValue<T>
{
    /// <summary>Whether a value is a collection, created by being looked at.</summary>
    public static readonly bool IsCollection = typeof(IStorageCollection).IsAssignableFrom(typeof(T));

    private static readonly bool IsArray = typeof(T).IsArray;

    /// <summary>What a slot never written reads as: zero, the empty string, the empty array, and a struct of those.</summary>
    public static readonly T Default = IsCollection ? default! : (T)EmptyValue.Of(typeof(T));

    /// <summary>The value itself, but an array copied: storage and memory never share one.</summary>
    public static T Copy(T value) => IsArray ? (T)((Array)(object)value!).Clone() : value;

    /// <summary>A new collection that records in a journal.</summary>
    public static T NewCollection(Journal? journal)
    {
        var collection = Activator.CreateInstance<T>();
        if (journal is not null) ((IStorageCollection)collection!).Attach(journal);
        return collection;
    }
}

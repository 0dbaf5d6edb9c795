using CsCheck;
using DeCA10B.Native;

namespace DeCA10B.Tests.Storage;

/// <summary>Random writes under nested marks, against dictionaries copied at every mark.</summary>
public sealed class JournalTests
{
    private sealed record World(Dictionary<int, long> Mapping, Dictionary<uint, int> Packed, List<string> Array, Dictionary<int, List<int>> Nested)
    {
        public World Copy() => new(new(Mapping), new(Packed), [.. Array], Nested.ToDictionary(entry => entry.Key, entry => entry.Value.ToList()));
    }

    [Fact]
    public void Every_mark_restores_what_was_there() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 12], Gen.Int[1, 1000]).Array[0, 80].Sample(Run, iter: 2_000);

    private static void Run((int Operation, int Key, int Value)[] steps)
    {
        var journal = new Journal();
        var mapping = new Mapping<int, long>();
        var packed = new PackedMapping<uint, int>();
        var array = new StorageArray<string>();
        var nested = new Mapping<int, StorageArray<int>>();
        foreach (IStorageCollection collection in new IStorageCollection[] { mapping, packed, array, nested }) collection.Attach(journal);
        var model = new World([], [], [], []);
        var marks = new Stack<(JournalMark Mark, World Before)>();
        foreach (var (operation, key, value) in steps)
        {
            switch (operation)
            {
                case 0: mapping[key] = model.Mapping[key] = value; break;
                case 1: mapping.Ref(key) += value; model.Mapping[key] = model.Mapping.GetValueOrDefault(key) + value; break;
                case 2: mapping.Remove(key); model.Mapping.Remove(key); break;
                case 3: packed[(uint)key << 22] = model.Packed[(uint)key << 22] = value; break;
                case 4: array.Push($"{value}"); model.Array.Add($"{value}"); break;
                case 5 when model.Array.Count > 0: array.Pop(); model.Array.RemoveAt(model.Array.Count - 1); break;
                case 6:
                    nested[key].Push(value);
                    if (!model.Nested.TryGetValue(key, out var list)) model.Nested[key] = list = [];
                    list.Add(value);
                    break;
                case 7: nested.Remove(key); model.Nested.Remove(key); break;
                case 8: marks.Push((journal.Open(), model.Copy())); break;
                case 9 when marks.Count > 0:
                    var (mark, before) = marks.Pop();
                    if (value % 2 == 0) journal.Keep(mark);
                    else
                    {
                        journal.RollBack(mark);
                        model = before;
                    }

                    break;
            }

            Compare();
        }

        void Compare()
        {
            for (var key = 0; key <= 12; key++)
            {
                Assert.Equal(model.Mapping.GetValueOrDefault(key), mapping[key]);
                Assert.Equal(model.Packed.GetValueOrDefault((uint)key << 22), packed[(uint)key << 22]);
                Assert.Equal(model.Nested.GetValueOrDefault(key) ?? [], Values(nested[key]).Cast<int>());
            }

            Assert.Equal(model.Array, Values(array).Cast<string>());
        }
    }

    private static IEnumerable<object?> Values(IStorageCollection collection) => collection.Entries.Select(entry => entry.Value);
}

namespace DeCA10B.Fuzz.Generation;

/// <summary>Random numbers that are the same on every machine and in every version: a program is its seed and its index.</summary>
/// <param name="seed">The run.</param>
/// <param name="index">The program of the run.</param>
/// <param name="purpose">Keeps apart what is drawn for different ends, so that a change of one leaves the other as it was.</param>
sealed class Chance(ulong seed, ulong index, ulong purpose = 0)
{
    const ulong Golden = 0x9e3779b97f4a7c15;

    ulong state = Mix(seed + Golden) ^ Mix((index * Golden) + 1) ^ Mix((purpose * Golden) + 2);

    /// <summary>64 random bits (SplitMix64).</summary>
    public ulong Next() => Mix(state += Golden);

    /// <summary>A number from 0 to <paramref name="limit"/> - 1.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True once in <paramref name="times"/>.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>True in <paramref name="percent"/> of a hundred.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of a list.</summary>
    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>A list in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> items)
    {
        var list = items.ToList();
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }

    static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
}

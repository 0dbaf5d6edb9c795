namespace DeCA10B.Simulation.Data;

/// <summary>How rows become training and test samples.</summary>
static class Split
{
    /// <summary>The numbers of the rows, shuffled, the first seven tenths, unless others are asked for (rounded down), for training and the rest for the test.</summary>
    public static (int[] Training, int[] Test) Shuffled(int count, ulong seed, int trainingTenths = 7)
    {
        int[] rows = [.. Enumerable.Range(0, count)];
        new RandomSource(seed).Shuffle<int>(rows);
        var training = (int)((long)count * trainingTenths / 10);
        return (rows[..training], rows[training..]);
    }

    /// <summary>The first of them, as many as asked for.</summary>
    /// <exception cref="DatasetException">There are not as many.</exception>
    public static T[] Front<T>(T[] items, int? size, string dataset, string part)
    {
        if (size > items.Length)
            throw new DatasetException($"The dataset '{dataset}' has {items.Length} {part} samples, and {size} were asked for. Ask for at most {items.Length}, or leave the number out for all.");
        return size is { } wanted && wanted < items.Length ? items[..wanted] : items;
    }
}

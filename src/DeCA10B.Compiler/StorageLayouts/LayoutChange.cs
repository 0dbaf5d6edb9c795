namespace DeCA10B.Compiler.StorageLayouts;

/// <summary>What became of a variable, or of a part of its type.</summary>
public enum LayoutChangeKind
{
    /// <summary>New, in bytes that no variable had.</summary>
    Added,

    /// <summary>New, in bytes that another variable has or had.</summary>
    Inserted,

    /// <summary>Elsewhere now.</summary>
    Moved,

    /// <summary>In place, with another type.</summary>
    Retyped,

    /// <summary>In place with the same type, under another name.</summary>
    Renamed,

    /// <summary>Gone.</summary>
    Removed,
}

/// <summary>A difference between two layouts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="IsSafe">Whether an upgrade leaves the stored state as it was.</param>
/// <param name="Path">The variable, with the way into its type: <c>stakes[].amount</c>. The old name, unless it is new.</param>
/// <param name="Old">Where and what it was; null when it is new.</param>
/// <param name="New">Where and what it is; null when it is gone.</param>
public sealed record LayoutChange(LayoutChangeKind Kind, bool IsSafe, string Path, LayoutVariable? Old, LayoutVariable? New)
{
    /// <summary>The change in one sentence, with the slots.</summary>
    public override string ToString() => Kind switch
    {
        LayoutChangeKind.Added => $"{Path} ({New!.Type}) is new at {Place(New)}",
        LayoutChangeKind.Inserted => $"{Path} ({New!.Type}) is new at {Place(New)}, where the old version keeps something else",
        LayoutChangeKind.Moved => $"{Path} moves from {Place(Old!)} to {Place(New!)}" + (Old!.Type == New!.Type ? "" : $", and from {Old.Type} to {New.Type}"),
        LayoutChangeKind.Retyped when Old!.Type == New!.Type => $"{Path} at {Place(Old)} has another size: {Old.Bytes} bytes, now {New.Bytes}",
        LayoutChangeKind.Retyped => $"{Path} at {Place(Old!)} changes from {Old!.Type} to {New!.Type}",
        LayoutChangeKind.Renamed => $"{Path} at {Place(Old!)} is {New!.Name} now",
        _ => $"{Path} ({Old!.Type}) at {Place(Old)} is gone; what it stored stays",
    };

    static string Place(LayoutVariable variable) => FormattableString.Invariant($"slot {variable.Slot} offset {variable.Offset}");
}

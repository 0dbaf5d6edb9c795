namespace DeCA10B.Compiler.StorageLayouts;

/// <summary>Compares the types of two variables in the same place, into mappings, arrays and structs.</summary>
sealed class TypeComparison(ContractLayout old, ContractLayout @new, bool allowsRenames)
{
    // A struct may hold a mapping to itself: a pair that is being compared is not entered again.
    readonly HashSet<(string, string)> entered = [];

    public bool AllowsRenames { get; } = allowsRenames;

    /// <summary>The differences between two variables' types; none when every stored byte means the same.</summary>
    /// <param name="was">The old variable.</param>
    /// <param name="is">The new variable, at the same place.</param>
    /// <param name="path">The way to it.</param>
    public IReadOnlyList<LayoutChange> Compare(LayoutVariable was, LayoutVariable @is, string path) => [.. Compare(was, @is, was.Type, @is.Type, path, isMappingValue: false)];

    IEnumerable<LayoutChange> Compare(LayoutVariable was, LayoutVariable @is, string oldType, string newType, string path, bool isMappingValue)
    {
        var (oldName, newName) = (TypeName.Parse(oldType), TypeName.Parse(newType));
        LayoutChange[] retyped = [new LayoutChange(LayoutChangeKind.Retyped, false, path, was with { Type = oldType }, @is with { Type = newType })];
        if (oldName.Kind != newName.Kind) return retyped;
        if (oldName.Kind == TypeNameKind.Plain) return ComparePlain(was, @is, oldName.Inner, newName.Inner, path, isMappingValue, retyped);
        // Another key is stored elsewhere; an array of another length, or none, too.
        if (TypeName.Parse(oldName.Key).Inner != TypeName.Parse(newName.Key).Inner) return retyped;
        return Compare(was, @is, oldName.Inner, newName.Inner, path + "[]", isMappingValue: oldName.Kind == TypeNameKind.Mapping);
    }

    IEnumerable<LayoutChange> ComparePlain(
        LayoutVariable was, LayoutVariable @is, string oldName, string newName, string path, bool isMappingValue, LayoutChange[] retyped)
    {
        var (oldType, newType) = (old.FindType(oldName), @new.FindType(newName));
        if (oldType is not { Members.Count: > 0 } || newType is not { Members.Count: > 0 })
        {
            if (oldName != newName) return retyped;
            return oldType?.Bytes == newType?.Bytes ? [] : [retyped[0] with { Old = was with { Bytes = oldType?.Bytes ?? 0 }, New = @is with { Bytes = newType?.Bytes ?? 0 } }];
        }

        // Structs are their members: their own name is stored nowhere.
        if (!entered.Add((oldName, newName))) return [];
        LayoutChange[] changes = [.. LayoutComparison.CompareMembers(
            oldType.Members, newType.Members, path + ".", this, appendsAnywhere: isMappingValue || oldType.Bytes == newType.Bytes)];
        entered.Remove((oldName, newName));
        return changes;
    }
}

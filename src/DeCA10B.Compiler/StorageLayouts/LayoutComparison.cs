namespace DeCA10B.Compiler.StorageLayouts;

/// <summary>Compares the layouts of two versions of a contract: may the new one run on the storage of the old?</summary>
public static class LayoutComparison
{
    /// <summary>All differences, in the order of the old slots, then the new variables.</summary>
    /// <param name="old">The layout of the deployed version.</param>
    /// <param name="new">The layout of the version that is to replace it.</param>
    /// <param name="allowsRenames">Takes another name in the same place with the same type for a rename, and safe.</param>
    public static IReadOnlyList<LayoutChange> Compare(ContractLayout old, ContractLayout @new, bool allowsRenames = false) =>
        [.. CompareMembers(old.Variables, @new.Variables, "", new TypeComparison(old, @new, allowsRenames), appendsAnywhere: true)];

    /// <param name="old">The variables of a contract, or the members of a struct.</param>
    /// <param name="new">Those of the new version.</param>
    /// <param name="prefix">What stands before their names in a path.</param>
    /// <param name="types">Compares their types.</param>
    /// <param name="appendsAnywhere">Whether there is room behind the last: of a contract always, of a struct in an array never.</param>
    internal static IEnumerable<LayoutChange> CompareMembers(
        IReadOnlyList<LayoutVariable> old, IReadOnlyList<LayoutVariable> @new, string prefix, TypeComparison types, bool appendsAnywhere)
    {
        var known = new HashSet<string>(old.Select(variable => variable.Name), StringComparer.Ordinal);
        var renamed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var was in old)
        {
            var path = prefix + was.Name;
            var sameName = @new.FirstOrDefault(variable => variable.Name == was.Name);
            var samePlace = @new.FirstOrDefault(variable => variable.Start == was.Start);
            if (sameName is not null && sameName.Start == was.Start)
            {
                foreach (var change in types.Compare(was, sameName, path)) yield return change;
            }
            else if (sameName is not null)
            {
                yield return new LayoutChange(LayoutChangeKind.Moved, false, path, was, sameName);
            }
            else if (samePlace is not null && !known.Contains(samePlace.Name) && !types.Compare(was, samePlace, path).Any())
            {
                renamed.Add(samePlace.Name);
                yield return new LayoutChange(LayoutChangeKind.Renamed, types.AllowsRenames, path, was, samePlace);
            }
            else
            {
                yield return new LayoutChange(LayoutChangeKind.Removed, false, path, was, null);
            }
        }

        foreach (var added in @new.Where(variable => !known.Contains(variable.Name) && !renamed.Contains(variable.Name)))
        {
            var isFree = old.All(was => added.End <= was.Start || added.Start >= was.End);
            yield return new LayoutChange(isFree ? LayoutChangeKind.Added : LayoutChangeKind.Inserted, isFree && appendsAnywhere, prefix + added.Name, null, added);
        }
    }
}

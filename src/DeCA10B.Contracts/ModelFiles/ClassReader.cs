namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Reads names of classes.</summary>
static class ClassReader
{
    /// <summary>At least one name.</summary>
    public static string[] Names(JsonMember member)
    {
        var names = member.Elements().Select(name => name.Text()).ToArray();
        return names.Length > 0 ? names : throw member.Error("must name at least one class");
    }
}

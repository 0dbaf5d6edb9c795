namespace DeCA10B.Compiler.StorageLayouts;

/// <summary>How a type's name is made of others.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Inner">A mapping's value type, an array's element type, or the name itself.</param>
/// <param name="Key">A mapping's key type, or an array's length; empty for a dynamic array and for a plain name.</param>
readonly record struct TypeName(TypeNameKind Kind, string Inner, string Key)
{
    const string MappingWord = "mapping(", Arrow = " => ";

    /// <summary>Takes a name apart by one level.</summary>
    public static TypeName Parse(string name)
    {
        if (name.EndsWith("]", StringComparison.Ordinal))
        {
            var open = name.LastIndexOf('[');
            return new(TypeNameKind.Array, name.Substring(0, open), name.Substring(open + 1, name.Length - open - 2));
        }

        if (name.StartsWith(MappingWord, StringComparison.Ordinal))
        {
            // The key is a value type or a string: the first arrow is this mapping's.
            var arrow = name.IndexOf(Arrow, StringComparison.Ordinal);
            return new(TypeNameKind.Mapping, name.Substring(arrow + Arrow.Length, name.Length - arrow - Arrow.Length - 1), name.Substring(MappingWord.Length, arrow - MappingWord.Length));
        }

        // A contract in storage is its address.
        return new(TypeNameKind.Plain, name == "address payable" || name.StartsWith("contract ", StringComparison.Ordinal) ? "address" : name, "");
    }
}

/// <summary>The kinds of <see cref="TypeName"/>.</summary>
enum TypeNameKind
{
    Plain,
    Mapping,
    Array,
}

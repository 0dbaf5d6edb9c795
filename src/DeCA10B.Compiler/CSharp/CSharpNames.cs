namespace DeCA10B.Compiler.CSharp;

/// <summary>C# identifiers.</summary>
public static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(
        ("abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern "
        + "false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override "
        + "params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof "
        + "uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The name as source text: a keyword gets its @.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>The name of a contract's class with its type parameters.</summary>
    public static string OfClass(Model.ContractModel contract) =>
        contract.Name + (contract.IsGeneric ? "<" + string.Join(", ", contract.PartParameters.Select(parameter => parameter.Name)) + ">" : "");

    /// <summary>How a member of a contract is reached from its class: its name, or the way to the part that it belongs to.</summary>
    public static string Member(string name, string path) => path.Length == 0 ? Escape(name) : string.Join(".", path.Split('.').Select(Escape));

    /// <summary>A name that none of the taken ones equals: with underscores behind it as needed.</summary>
    public static string Free(string name, IEnumerable<string> taken)
    {
        while (taken.Contains(name, StringComparer.Ordinal)) name += "_";
        return name;
    }

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var result = new System.Text.StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\') result.Append('\\').Append(character);
            else if (character is < ' ' or > '~')
                result.Append("\\u").Append(((int)character).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
            else result.Append(character);
        }

        return result.Append('"').ToString();
    }
}

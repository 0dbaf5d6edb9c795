namespace DeCA10B.Docs.Tests.Guides;

/// <summary>A file of this repository as a reader has it: a file of a template as <c>dotnet new</c> writes it.</summary>
static class ShownFile
{
    const string Templates = "src/DeCA10B.Templates/content/";

    /// <summary>The names that the tutorials give to what they create.</summary>
    static readonly (string Template, string Placeholder, string Name)[] Names =
    [
        ("solution/", "DeCA10BModel", "SpamFilter"), ("model/", "NewModel", "Voting"), ("incentive/", "NewIncentive", "FlatDeposit"), ("datahandler/", "NewHandler", "SlimHandler"),
    ];

    /// <summary>Its text.</summary>
    public static string Read(string file)
    {
        var text = Repository.Read(file);
        if (!file.StartsWith(Templates, StringComparison.Ordinal)) return text;
        var (_, placeholder, name) = Names.Single(item => file.StartsWith(Templates + item.Template, StringComparison.Ordinal));
        return text.Replace(placeholder, name, StringComparison.Ordinal).Replace("ContractNamespace", "SpamFilter", StringComparison.Ordinal);
    }

    /// <summary>Whether a text is a part of it: whole lines, with any common indentation taken off.</summary>
    public static bool Shows(string file, string text)
    {
        var (lines, part) = (Read(file).Split('\n'), text.TrimEnd('\n').Split('\n'));
        for (var start = 0; start + part.Length <= lines.Length; start++)
        {
            var indentation = lines[start].Length - lines[start].TrimStart().Length - (part[0].Length - part[0].TrimStart().Length);
            if (indentation >= 0 && part.Select((line, index) => line.Length == 0 ? lines[start + index].Length == 0 : lines[start + index] == new string(' ', indentation) + line).All(same => same)) return true;
        }

        return false;
    }
}

using System.Globalization;
using System.Numerics;
using System.Text;

namespace DeCA10B.Compiler.StorageLayouts;

/// <summary>A layout as text for a file under version control: <c>slot offset bytes name type</c>, a line a variable.</summary>
public static class LayoutText
{
    const string Heading = "# Storage layout, format 1: slot offset bytes name type. An upgrade must not move what is here.";
    const string ContractWord = "contract ", TypeWord = "type ", MemberIndent = "  ";

    /// <summary>Writes it, LF line ends.</summary>
    public static string Write(ContractLayout layout)
    {
        var text = new StringBuilder();
        text.Append(Heading).Append('\n').Append(ContractWord).Append(layout.Contract).Append('\n');
        foreach (var variable in layout.Variables) Append(text, variable);
        foreach (var type in layout.Types)
        {
            text.Append('\n').Append(TypeWord).Append(Number(type.Bytes)).Append(' ').Append(type.Name).Append('\n');
            foreach (var member in type.Members) Append(text.Append(MemberIndent), member);
        }

        return text.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> wrote, with any line ends.</summary>
    /// <exception cref="FormatException">A line is none of a layout; the message names it.</exception>
    public static ContractLayout Read(string text)
    {
        string? contract = null;
        var variables = new List<LayoutVariable>();
        var types = new List<LayoutType>();
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r', ' ');
            if (line.Length == 0 || line[0] == '#') continue;
            if (line.StartsWith(ContractWord, StringComparison.Ordinal)) contract = line.Substring(ContractWord.Length);
            else if (line.StartsWith(TypeWord, StringComparison.Ordinal)) types.Add(ReadType(line, number));
            else if (!line.StartsWith(MemberIndent, StringComparison.Ordinal)) variables.Add(ReadVariable(line, number));
            else if (types.Count == 0) throw Broken(number, line);
            else ((List<LayoutVariable>)types[types.Count - 1].Members).Add(ReadVariable(line.Trim(), number));
        }

        return new ContractLayout(contract ?? throw new FormatException("No line says which contract it is of."), variables, types);
    }

    static void Append(StringBuilder text, LayoutVariable variable) => text
        .Append(Number(variable.Slot)).Append(' ').Append(Number(variable.Offset)).Append(' ').Append(Number(variable.Bytes))
        .Append(' ').Append(variable.Name).Append(' ').Append(variable.Type).Append('\n');

    static LayoutType ReadType(string line, int number)
    {
        // The name may hold spaces: it is the rest of the line.
        var parts = line.Split([' '], 3);
        return parts.Length == 3 && TryNumber(parts[1], out var bytes) ? new LayoutType(parts[2], bytes, new List<LayoutVariable>()) : throw Broken(number, line);
    }

    static LayoutVariable ReadVariable(string line, int number)
    {
        var parts = line.Split([' '], 5);
        return parts.Length == 5 && TryNumber(parts[0], out var slot) && TryNumber(parts[1], out var offset) && offset < LayoutType.SlotBytes && TryNumber(parts[2], out var bytes)
            ? new LayoutVariable(parts[3], slot, (int)offset, bytes, parts[4])
            : throw Broken(number, line);
    }

    static bool TryNumber(string text, out BigInteger number) => BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    static string Number(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    static FormatException Broken(int number, string line) => new(FormattableString.Invariant($"Line {number} is no line of a storage layout: {line}"));
}

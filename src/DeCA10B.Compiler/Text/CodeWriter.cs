using System.Text;

namespace DeCA10B.Compiler.Text;

/// <summary>Writes indented text with LF line ends on every system.</summary>
/// <param name="width">Lines longer than that are broken at their arguments; 0 for never.</param>
public sealed class CodeWriter(int width = 0)
{
    private readonly StringBuilder text = new();
    private int indent;

    /// <summary>The 1-based number of the line that the next <see cref="Line(string)"/> writes.</summary>
    public int NextLine { get; private set; } = 1;

    public void Line(string line = "")
    {
        foreach (var part in line.Split('\n').SelectMany(part => width > 0 ? LineWrapper.Wrap(part, width - (indent * 4)) : [part]))
        {
            if (part.Length > 0) text.Append(' ', indent * 4).Append(part);
            text.Append('\n');
            NextLine++;
        }
    }

    /// <summary>Opens a brace block that ends with the returned scope.</summary>
    public IDisposable Block(string header, string end = "}")
    {
        Line(header.Length == 0 ? "{" : header + " {");
        indent++;
        return new Scope(this, end);
    }

    /// <summary>Writes a line and indents what follows.</summary>
    public void Open(string line)
    {
        Line(line);
        indent++;
    }

    /// <summary>Writes a line one step out, between two indented parts.</summary>
    public void Between(string line)
    {
        indent--;
        Line(line);
        indent++;
    }

    /// <summary>Opens a brace block with the brace on its own line, as C# has it.</summary>
    public IDisposable CSharpBlock(string header, string end = "}")
    {
        if (header.Length > 0) Line(header);
        Line("{");
        indent++;
        return new Scope(this, end);
    }

    public override string ToString() => text.ToString();

    /// <summary>Ends what <see cref="Open"/> began.</summary>
    public void Close(string end)
    {
        indent--;
        Line(end);
    }

    private sealed class Scope(CodeWriter writer, string end) : IDisposable
    {
        public void Dispose() => writer.Close(end);
    }
}

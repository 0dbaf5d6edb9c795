using System.Globalization;
using System.Xml.Linq;

namespace DeCA10B.Testing.Coverage;

/// <summary>Cobertura's XML (coverage-04.dtd), as build servers read it.</summary>
static class Cobertura
{
    public static string Write(IReadOnlyList<LineCoverage> files)
    {
        var (valid, covered) = (files.Sum(file => file.Lines.Count), files.Sum(file => file.Lines.Values.Count(count => count > 0)));
        var document = new XElement("coverage",
            new XAttribute("line-rate", Rate(covered, valid)), new XAttribute("branch-rate", "0"),
            new XAttribute("lines-covered", covered), new XAttribute("lines-valid", valid), new XAttribute("branches-covered", 0), new XAttribute("branches-valid", 0),
            // No time: the same run gives the same file.
            new XAttribute("complexity", "0"), new XAttribute("version", "1"), new XAttribute("timestamp", 0),
            new XElement("sources", new XElement("source", ".")),
            new XElement("packages", new XElement("package",
                new XAttribute("name", "contracts"), new XAttribute("line-rate", Rate(covered, valid)), new XAttribute("branch-rate", "0"), new XAttribute("complexity", "0"),
                new XElement("classes", files.Select(Class)))));
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString().ReplaceLineEndings("\n") + "\n";
    }

    static XElement Class(LineCoverage file) => new("class",
        new XAttribute("name", Path.GetFileNameWithoutExtension(file.Path)), new XAttribute("filename", file.Path),
        new XAttribute("line-rate", Rate(file.Lines.Values.Count(count => count > 0), file.Lines.Count)), new XAttribute("branch-rate", "0"), new XAttribute("complexity", "0"),
        new XElement("methods"),
        new XElement("lines", file.Lines.Select(line => new XElement("line", new XAttribute("number", line.Key), new XAttribute("hits", line.Value), new XAttribute("branch", "false")))));

    static string Rate(int covered, int valid) => (valid == 0 ? 1 : (double)covered / valid).ToString("0.####", CultureInfo.InvariantCulture);
}

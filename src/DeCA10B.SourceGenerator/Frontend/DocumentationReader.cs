using System.Text;
using System.Xml;
using System.Xml.Linq;
using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Reads XML documentation into plain text.</summary>
/// <remarks>From the source text, not from the symbol: without an XML file asked for, csc does not parse documentation, and NatSpec must not depend on that.</remarks>
internal static class DocumentationReader
{
    public static Documentation Read(ISymbol symbol, CancellationToken cancellation)
    {
        if (Parse(symbol, cancellation) is not { } root) return Documentation.None;
        if (root.Element("inheritdoc") is not null) return Inherited(symbol) is { } source ? Read(source, cancellation) : Documentation.None;
        return new(
            Text(root.Element("summary")),
            Text(root.Element("remarks")),
            root.Elements("param").Where(item => item.Attribute("name") is not null)
                .Select(item => new ParameterDocumentation(item.Attribute("name")!.Value, Text(item))).ToEquatableArray(),
            Text(root.Element("returns")));
    }

    private static XElement? Parse(ISymbol symbol, CancellationToken cancellation)
    {
        foreach (var reference in symbol.AuthoredParts())
        {
            var lines = DeclarationOf(reference.GetSyntax(cancellation)).GetLeadingTrivia().ToFullString().Split('\n').Select(line => line.Trim())
                .Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line.Substring(3)).ToArray();
            if (lines.Length == 0) continue;
            try
            {
                return XElement.Parse("<doc>" + string.Join("\n", lines) + "</doc>");
            }
            catch (XmlException)
            {
                // csc warns of malformed documentation itself.
                return null;
            }
        }

        return null;
    }

    // A field's symbol is its declarator; the documentation stands before the whole declaration.
    private static SyntaxNode DeclarationOf(SyntaxNode node) =>
        node is Microsoft.CodeAnalysis.CSharp.Syntax.VariableDeclaratorSyntax { Parent.Parent: { } field } ? field : node;

    private static ISymbol? Inherited(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { OverriddenMethod: { } overridden } => overridden,
        IPropertySymbol { OverriddenProperty: { } overridden } => overridden,
        { ContainingType: { } type } => type.AllInterfaces.SelectMany(face => face.GetMembers(symbol.Name))
            .FirstOrDefault(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)),
        _ => null,
    };

    private static string Text(XElement? element)
    {
        if (element is null) return "";
        var text = new StringBuilder();
        Append(element, text);
        return string.Join(" ", text.ToString().Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText part) text.Append(part.Value);
            if (node is not XElement child) continue;
            if (child.Attribute("cref") is { } reference && child.IsEmpty) text.Append(LastName(reference.Value));
            else if (child.Attribute("name") is { } name && child.IsEmpty) text.Append(name.Value);
            else if (child.Attribute("langword") is { } word && child.IsEmpty) text.Append(word.Value);
            else Append(child, text);
            if (child.Name.LocalName is "para" or "item" or "br") text.Append(' ');
        }
    }

    /// <summary>The last name of a reference: <c>Contract.Emit{T}(T)</c> is read as "Emit".</summary>
    private static string LastName(string reference)
    {
        var bare = reference.Split('(')[0].Split('{')[0];
        return bare.Substring(bare.LastIndexOf('.') + 1);
    }
}

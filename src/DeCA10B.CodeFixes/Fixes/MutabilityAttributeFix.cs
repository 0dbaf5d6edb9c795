using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Fixes;

/// <summary>Takes a <c>[View]</c> or <c>[Pure]</c> away that the body does not keep; the right one is inferred.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MutabilityAttributeFix() : ContractCodeFix<MemberDeclarationSyntax>(MutabilityViolated.Rule)
{
    private protected override Repair? Propose(Fault fault, MemberDeclarationSyntax member)
    {
        var attribute = member.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(item => item.Name.ToString().Split('.').Last() is "View" or "Pure" or "ViewAttribute" or "PureAttribute");
        if (attribute?.Parent is not AttributeListSyntax list) return null;
        return Repair.Of("Remove [" + attribute.Name + "]", list.Attributes.Count == 1 ? new TextChange(TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart), "") : FromList(list, attribute));
    }

    private static TextChange FromList(AttributeListSyntax list, AttributeSyntax attribute)
    {
        var index = list.Attributes.IndexOf(attribute);
        return index == 0
            ? Change.Replace(attribute.SpanStart, list.Attributes[1].SpanStart, "")
            : Change.Replace(list.Attributes[index - 1].Span.End, attribute.Span.End, "");
    }
}

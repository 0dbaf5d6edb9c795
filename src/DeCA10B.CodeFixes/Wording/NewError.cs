using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.CodeFixes.Wording;

/// <summary>A custom error made of an exception: its name from the message, its parameters from what the message shows.</summary>
internal sealed record NewError(string Name, string Summary, IReadOnlyList<(string Type, string Name, string Argument)> Parameters)
{
    /// <summary>The creation of the error where it is raised.</summary>
    public string Creation => "new " + Name + "(" + string.Join(", ", Parameters.Select(parameter => parameter.Argument)) + ")";

    public static NewError? Of(Fault fault, ExpressionSyntax? exception)
    {
        if (exception is not BaseObjectCreationExpressionSyntax creation || fault.Model.GetTypeInfo(creation, fault.Cancellation).Type is not { } type) return null;
        var message = creation.ArgumentList?.Arguments.Select(argument => argument.Expression).FirstOrDefault(IsText);
        var parameters = message is InterpolatedStringExpressionSyntax interpolated ? Shown(fault, interpolated) : [];
        if (parameters is null) return null;
        var text = Text(message);
        var stem = Words(text.Length > 0 ? text : type.Name.EndsWith("Exception", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - 9) : type.Name);
        if (stem.Length == 0) stem = "Failed";
        var name = stem.EndsWith("Error", StringComparison.Ordinal) ? stem : stem + "Error";
        return new(Free(fault, name, parameters.Count), text.Length > 0 ? Sentence(text) : "Raised by " + Function(fault) + ".", parameters);
    }

    /// <summary>Declares the error before the outermost type, unless it is there.</summary>
    public IEnumerable<TextChange> Declaration(Fault fault)
    {
        if (fault.OutermostType is not { } type || Existing(fault, Name) is not null) return [];
        var start = type.GetFirstToken(includeDocumentationComments: true).FullSpan.Start;
        start = type.GetLeadingTrivia().FirstOrDefault(trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)) is { RawKind: not 0 } comment
            ? comment.FullSpan.Start
            : type.SpanStart;
        var (line, indentation) = (fault.NewLine, fault.Indentation(type.SpanStart));
        var list = string.Join(", ", Parameters.Select(parameter => parameter.Type + " " + parameter.Name));
        var declaration = "public readonly partial record struct " + Name + (list.Length > 0 ? "(" + list + ")" : "") + " : " + fault.Name("IError") + ";";
        return [Change.Insert(start, "/// <summary>" + Summary + "</summary>" + line + indentation + declaration + line + line + indentation)];
    }

    private static bool IsText(ExpressionSyntax expression) =>
        expression is InterpolatedStringExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression };

    private static string Text(ExpressionSyntax? message) => message switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax parts => string.Concat(parts.Contents.OfType<InterpolatedStringTextSyntax>().Select(part => part.TextToken.ValueText)),
        _ => "",
    };

    /// <summary>The values that the message shows; null when one of them has no name to go by.</summary>
    private static List<(string, string, string)>? Shown(Fault fault, InterpolatedStringExpressionSyntax message)
    {
        var shown = new List<(string, string, string)>();
        foreach (var part in message.Contents.OfType<InterpolationSyntax>())
        {
            var name = part.Expression switch
            {
                IdentifierNameSyntax identifier => identifier.Identifier.Text,
                MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
                _ => "",
            };
            if (name.Length == 0 || fault.Model.GetTypeInfo(part.Expression, fault.Cancellation).Type is not { TypeKind: not TypeKind.Error } type) return null;
            name = char.ToUpperInvariant(name[0]) + name.Substring(1);
            if (shown.All(item => item.Item2 != name)) shown.Add((type.ToMinimalDisplayString(fault.Model, fault.OutermostType!.SpanStart), name, part.Expression.ToString()));
        }

        return shown;
    }

    /// <summary>Up to six words of letters and digits, each capitalised.</summary>
    private static string Words(string text)
    {
        var name = new StringBuilder();
        var words = 0;
        var starts = true;
        foreach (var letter in text)
        {
            var isWord = letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (letter is >= '0' and <= '9' && name.Length > 0);
            if (!isWord && letter != '\'')
            {
                starts = true;
                continue;
            }

            if (!isWord) continue;
            if (starts && ++words > 6) break;
            name.Append(starts ? char.ToUpperInvariant(letter) : letter);
            starts = false;
        }

        return name.ToString();
    }

    private static string Sentence(string text)
    {
        var sentence = string.Join(" ", text.Split([' '], StringSplitOptions.RemoveEmptyEntries)).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", " ").Replace("\n", " ");
        sentence = char.ToUpperInvariant(sentence[0]) + sentence.Substring(1);
        return sentence.EndsWith(".", StringComparison.Ordinal) || sentence.EndsWith("!", StringComparison.Ordinal) ? sentence : sentence + ".";
    }

    private static string Function(Fault fault) => fault.Enclosing<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        PropertyDeclarationSyntax property => property.Identifier.Text,
        _ => "the constructor",
    };

    /// <summary>The name, or the name with a number when it means something else here.</summary>
    private static string Free(Fault fault, string name, int parameters)
    {
        var candidate = name;
        for (var number = 2; Existing(fault, candidate) is { } other && !Fits(other, parameters); number++) candidate = name.Substring(0, name.Length - 5) + number + "Error";
        return candidate;
    }

    private static INamedTypeSymbol? Existing(Fault fault, string name) => fault.Model.LookupNamespacesAndTypes(fault.Span.Start, name: name).OfType<INamedTypeSymbol>().FirstOrDefault();

    private static bool Fits(INamedTypeSymbol type, int parameters) =>
        type.AllInterfaces.Any(face => face.Name == "IError") && type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == parameters && (parameters > 0 || type.InstanceConstructors.Length == 1));
}

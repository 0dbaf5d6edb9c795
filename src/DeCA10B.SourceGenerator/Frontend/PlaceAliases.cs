using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary><c>ref</c> locals to values in storage. Solidity points at structs only: such a local is another name for its place, and stands for it wherever it is used.</summary>
/// <remarks>A place stays what it is: its keys are evaluated once. Elements of storage arrays are none, for they can be popped.</remarks>
internal sealed class PlaceAliases(FunctionScope scope)
{
    private readonly Dictionary<ILocalSymbol, Expression> places = new(SymbolEqualityComparer.Default);

    /// <summary>The place that a local stands for, null when it is no alias.</summary>
    public Expression? Of(ILocalSymbol local) => places.TryGetValue(local, out var place) ? place : null;

    /// <summary>Makes a local stand for a place; false when the place might become another.</summary>
    /// <param name="before">Takes the locals that keep its keys.</param>
    public bool TryDeclare(ILocalSymbol local, Expression place, List<Statement> before)
    {
        if (place is LocalReference || place.Type is MappingType or StorageArrayType || !IsStable(place)) return false;
        places[local] = Kept(place, before);
        return true;
    }

    private static bool IsStable(Expression place) => place switch
    {
        FieldReference => true,
        LocalReference local => local.IsStorageReference,
        MemberAccess member => IsStable(member.Target),
        MappingAccess mapping => IsStable(mapping.Target),
        _ => false,
    };

    private Expression Kept(Expression place, List<Statement> before) => place switch
    {
        MemberAccess member => member with { Target = Kept(member.Target, before) },
        MappingAccess mapping when Kept(mapping.Target, before) is var target => mapping with { Target = target, Key = Key(mapping.Key, before) },
        _ => place,
    };

    private Expression Key(Expression key, List<Statement> before) =>
        key is Literal or Intrinsic { Kind: IntrinsicKind.MessageSender } || (key is LocalReference local && !IsAssigned(local.Name)) ? key : scope.Subjects.Local(key, "key", before);

    /// <summary>Whether anything in the function stores into a name.</summary>
    private bool IsAssigned(string name) => scope.Function.Declaration(scope.Cancellation) is not { } body || body.DescendantNodes().Any(node => node switch
    {
        AssignmentExpressionSyntax assignment => Names(assignment.Left, name),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step => Names(step.Operand, name),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step => Names(step.Operand, name),
        _ => false,
    });

    private static bool Names(SyntaxNode target, string name) => target.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name);
}

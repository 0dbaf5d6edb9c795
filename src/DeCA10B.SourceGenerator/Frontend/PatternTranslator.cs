using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Patterns as conditions over a value that may be named more than once.</summary>
/// <remarks>What a pattern looks at has no effect and cannot fail, so the variables it binds are assigned before the test: who may not read them cannot tell.</remarks>
internal sealed class PatternTranslator(FunctionScope scope)
{
    public Expression Is(IIsPatternOperation operation)
    {
        var value = scope.Expressions.Translate(operation.Value);
        if (value is Poison) return value;
        var before = new List<Statement>();
        var subject = IsNamedOnce(operation.Pattern) && value.Type is not TupleType ? value : scope.Subjects.Of(value, before, mayChange: false);
        var test = Test(operation.Pattern, subject, before);
        return test is Poison || before.Count == 0 ? test : new Sequence(BoolType.Instance, before.ToEquatableArray(), test);
    }

    /// <summary>Whether the subject matches; what the pattern binds is assigned in <paramref name="before"/>.</summary>
    public Expression Test(IPatternOperation pattern, Expression subject, List<Statement> before)
    {
        switch (pattern)
        {
            case IDiscardPatternOperation:
                return Conditions.True;
            case IConstantPatternOperation constant:
                return Constant(constant, subject);
            case IRelationalPatternOperation relational:
                return Relation(relational, subject);
            case INegatedPatternOperation negated:
                return Test(negated.Pattern, subject, before) is var inner and not Poison ? Conditions.Not(inner) : Poison.Instance;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both:
                var (left, right) = (Test(both.LeftPattern, subject, before), Test(both.RightPattern, subject, before));
                if (left is Poison || right is Poison) return Poison.Instance;
                return both.OperatorKind == BinaryOperatorKind.And ? Conditions.And(left, right) : Conditions.Or(left, right);
            case IDeclarationPatternOperation declaration:
                return Bind(declaration, declaration.DeclaredSymbol, subject, before);
            case IRecursivePatternOperation recursive:
                return Parts(recursive, subject, before);
            case ITypePatternOperation type when scope.Types.Translate(type.MatchedType) == subject.Type:
                return Conditions.True;
            default:
                return Deny(pattern);
        }
    }

    /// <summary>Whether the pattern looks at the subject in one place only.</summary>
    public static bool IsNamedOnce(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation or IRelationalPatternOperation or IDeclarationPatternOperation => true,
        INegatedPatternOperation negated => IsNamedOnce(negated.Pattern),
        _ => false,
    };

    /// <summary>Whether every value matches.</summary>
    public static bool IsTotal(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true };

    private Expression Constant(IConstantPatternOperation pattern, Expression subject)
    {
        if (scope.Expressions.Translate(pattern.Value) is not Literal constant) return Poison.Instance;
        if (subject.Type is BoolType) return constant.Value == "true" ? subject : Conditions.Not(subject);
        if (subject.Type is StringType && constant.Type is StringType) return TextTranslator.SameText(subject, constant, isNegated: false);
        return SameType(constant, subject) is { } value ? Conditions.Compare(BinaryOperator.Equal, subject, value) : Deny(pattern);
    }

    private Expression Relation(IRelationalPatternOperation pattern, Expression subject)
    {
        if (scope.Expressions.Translate(pattern.Value) is not Literal constant) return Poison.Instance;
        if (OperatorMethods.Kind(pattern.OperatorKind) is not { } kind || SameType(constant, subject) is not { } value) return Deny(pattern);
        return Conditions.Compare(kind, subject, value);
    }

    private static Literal? SameType(Literal constant, Expression subject) => constant.Type == subject.Type ? constant : null;

    private Expression Bind(IPatternOperation pattern, ISymbol? symbol, Expression subject, List<Statement> before)
    {
        if (scope.Types.Translate(pattern.NarrowedType) != subject.Type && subject.Type is not TupleType) return Deny(pattern);
        if (symbol is not ILocalSymbol local) return Conditions.True;
        if (subject.Type is TupleType) return Deny(pattern);
        SolidityIdentifiers.RequireSpelled(local.Name, local, scope.Findings);
        var name = scope.NameOf(local);
        scope.DeclareAhead(new(SourceLocations.Line(pattern.Syntax), name, subject.Type, null, false));
        before.Add(new ExpressionStatement(0, new Assignment(subject.Type, new LocalReference(subject.Type, name), subject)));
        return Conditions.True;
    }

    private Expression Parts(IRecursivePatternOperation pattern, Expression subject, List<Statement> before)
    {
        var whole = Bind(pattern, pattern.DeclaredSymbol, subject, before);
        if (whole is Poison) return whole;
        var result = Conditions.True;
        if (pattern.DeconstructionSubpatterns.Length > 0)
        {
            if (Elements(pattern, subject) is not { } elements || elements.Count != pattern.DeconstructionSubpatterns.Length) return Deny(pattern);
            foreach (var (element, part) in elements.Zip(pattern.DeconstructionSubpatterns, (element, part) => (element, part)))
            {
                if (Test(part, element, before) is var test and not Poison) result = Conditions.And(result, test);
                else return Poison.Instance;
            }
        }

        foreach (var property in pattern.PropertySubpatterns)
        {
            if (Member(property, subject) is not { } member) return Deny(property.Pattern);
            if (Test(property.Pattern, member, before) is var test and not Poison) result = Conditions.And(result, test);
            else return Poison.Instance;
        }

        return result;
    }

    /// <summary>The values that a positional pattern takes apart: of a tuple, or of a record struct by its parameters.</summary>
    private IReadOnlyList<Expression>? Elements(IRecursivePatternOperation pattern, Expression subject) => subject switch
    {
        TupleExpression tuple => [.. tuple.Elements],
        { Type: StructType } when pattern.InputType is INamedTypeSymbol type => scope.Deconstructions.Fields(type, subject),
        _ => null,
    };

    private Expression? Member(IPropertySubpatternOperation property, Expression subject)
    {
        if (property.Member is not IMemberReferenceOperation { Member: var member, Type: { } symbol } || scope.Types.Translate(symbol) is not { } type) return null;
        if (subject.Type is ArrayType or BytesType or StorageArrayType) return member.Name == "Length" ? new LengthAccess(type, subject) : null;
        return subject.Type is StructType && StructFields.Of(member.ContainingType).Any(field => SymbolEqualityComparer.Default.Equals(field.Member, member))
            ? new MemberAccess(type, subject, member.Name)
            : null;
    }

    private Expression Deny(IPatternOperation pattern) => scope.Expressions.Unsupported(pattern, UnsupportedPattern.Rule, pattern.Syntax.ToString());
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Expressions: constants at once, the rest by kind. What no translator knows is reported.</summary>
internal sealed class ExpressionTranslator(FunctionScope scope)
{
    public Expression Translate(IOperation? operation)
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        if (operation is null) return Poison.Instance;
        if (!operation.IsImplicit && ++scope.Depth > NestedTooDeep.Most) return TooDeep(operation);
        var expression = ByKind(operation);
        if (!operation.IsImplicit) scope.Depth--;
        scope.Facts.Origins.Note(expression, operation.Syntax);
        return expression;
    }

    private Expression TooDeep(IOperation operation)
    {
        scope.Depth--;
        return Unsupported(operation, NestedTooDeep.Rule);
    }

    private Expression ByKind(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var value } && operation is not IInvalidOperation) return Constants.Translate(operation, value, scope);
        return operation switch
        {
            IInvalidOperation => Invalid(),
            IParenthesizedOperation parenthesized => Translate(parenthesized.Operand),
            ILocalReferenceOperation local => scope.References.Local(local),
            IParameterReferenceOperation parameter => scope.References.Parameter(parameter),
            IFieldReferenceOperation field => scope.References.Field(field),
            IPropertyReferenceOperation property => scope.References.Property(property),
            IArrayElementReferenceOperation element => scope.References.ArrayElement(element),
            IInlineArrayAccessOperation element => scope.References.InlineArrayElement(element),
            IInstanceReferenceOperation when scope.Self is { } self => self,
            IInstanceReferenceOperation instance => Unsupported(instance, ThisAsValue.Rule),
            IUnaryOperation unary => scope.Operators.Unary(unary),
            IBinaryOperation binary => scope.Operators.Binary(binary),
            IConversionOperation conversion => scope.Conversions.Convert(conversion),
            IConditionalOperation { IsRef: false } conditional => scope.Choices.Conditional(conditional),
            ISwitchExpressionOperation choice => scope.Choices.Switch(choice),
            IIsPatternOperation pattern => scope.Patterns.Is(pattern),
            ISimpleAssignmentOperation assignment => scope.Operators.Assignment(assignment),
            ICompoundAssignmentOperation compound => scope.Operators.Compound(compound),
            IIncrementOrDecrementOperation increment => scope.Operators.Increment(increment),
            IInvocationOperation invocation => scope.Invocations.Invoke(invocation),
            IObjectCreationOperation creation => scope.Creations.Object(creation),
            IArrayCreationOperation creation => scope.Creations.Array(creation),
            IWithOperation with => scope.Creations.With(with),
            ICollectionExpressionOperation collection => scope.Arrays.Collection(collection),
            IUtf8StringOperation literal => scope.Arrays.Utf8(literal),
            IImplicitIndexerReferenceOperation element => scope.References.FromEnd(element),
            ITupleOperation tuple => scope.Creations.Tuple(tuple),
            IDefaultValueOperation standard => Default(standard),
            _ => Deny(operation),
        };
    }

    /// <summary>Reports an expression at its whole span.</summary>
    public Expression Unsupported(IOperation operation, DiagnosticDescriptor rule, params string[] arguments)
    {
        scope.Findings.Report(rule, operation.Syntax, arguments);
        return Poison.Instance;
    }

    /// <summary>The type of an expression; reports one that is not part of the language.</summary>
    public IrType? TypeOf(IOperation operation)
    {
        if (operation.Type is not { } type) return null;
        if (type.TypeKind == TypeKind.Error)
        {
            scope.Findings.MarkCompileError();
            return null;
        }

        if (scope.Types.Translate(type) is { } translated) return translated;
        var (rule, arguments) = UnsupportedTypes.Explain(type);
        scope.Findings.Report(rule, operation.Syntax, arguments);
        return null;
    }

    private Expression Invalid()
    {
        scope.Findings.MarkCompileError();
        return Poison.Instance;
    }

    private Expression Default(IDefaultValueOperation value)
    {
        if (TypeOf(value) is not { } type) return Poison.Instance;
        return type is not (StringType or ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata }) && TextTranslator.DefaultHasNull(type, scope)
            ? Unsupported(value, NullUse.Rule)
            : type is TupleType tuple ? Zeros(tuple) : new DefaultValue(type);
    }

    private static Expression Zeros(TupleType tuple) =>
        new TupleExpression(tuple, tuple.Elements.Select(element => element.Type is TupleType inner ? Zeros(inner) : new DefaultValue(element.Type)).ToEquatableArray());

    private Expression Deny(IOperation operation)
    {
        var (rule, arguments) = Constructs.Explain(operation);
        return Unsupported(operation, rule, arguments);
    }
}

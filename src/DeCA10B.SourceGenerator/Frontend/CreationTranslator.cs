using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>New structs, arrays and tuples.</summary>
internal sealed class CreationTranslator(FunctionScope scope)
{
    public Expression Object(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } type)
            return scope.Expressions.Unsupported(creation, ReferenceInstance.Rule, creation.Type?.Name ?? "");
        if (scope.Expressions.TypeOf(creation) is not { } translated) return Poison.Instance;
        if (translated is not StructType)
        {
            if (creation is { Arguments.Length: 0, Initializer: null } && TextTranslator.DefaultHasNull(translated, scope)) return scope.Expressions.Unsupported(creation, NullUse.Rule);
            return creation is { Arguments.Length: 0, Initializer: null }
                ? new DefaultValue(translated)
                : scope.Expressions.Unsupported(creation, UnsupportedExpression.Rule, "'new " + type.Name + "' with arguments", "use a constant or a conversion");
        }

        var values = Values(creation, type);
        return values is null ? Poison.Instance : new NewStruct(translated, values.ToEquatableArray());
    }

    public Expression Array(IArrayCreationOperation creation)
    {
        if (scope.Expressions.TypeOf(creation) is not { } type) return Poison.Instance;
        if (creation.DimensionSizes.Length != 1) return scope.Expressions.Unsupported(creation, RectangularArray.Rule, creation.Type?.ToDisplayString() ?? "");
        if (creation.Initializer is { } initializer) return scope.Arrays.Initialised(type, initializer);
        if (type is ArrayType { Element: var element } && TextTranslator.DefaultHasNull(element, scope))
            return scope.Expressions.Unsupported(creation, NullUse.Rule);
        var length = scope.Expressions.Translate(creation.DimensionSizes[0]);
        return length is Poison ? length : new NewArray(type, length);
    }

    public Expression Tuple(ITupleOperation tuple)
    {
        var elements = tuple.Elements.Select(scope.Expressions.Translate).ToArray();
        if (elements.Any(element => element is Poison)) return Poison.Instance;
        var names = (tuple.Type as INamedTypeSymbol)?.TupleElements;
        var types = elements.Select((element, i) => new TupleElement(
            names is { } known && known[i].IsExplicitlyNamedTupleElement ? Naming.CamelCase(known[i].Name) : "", element.Type));
        return new TupleExpression(new TupleType(types.ToEquatableArray()), elements.ToEquatableArray());
    }

    /// <summary>A copy with some fields changed: the copy comes first, then the values in the order written.</summary>
    public Expression With(IWithOperation with)
    {
        var operand = scope.Expressions.Translate(with.Operand);
        if (operand is Poison) return operand;
        if (operand.Type is not StructType) return scope.Expressions.Unsupported(with, UnsupportedExpression.Rule, "'with' on what is no struct", "create a new value");
        var before = new List<Statement>();
        var copy = scope.Subjects.Local(operand, "copy", before);
        foreach (var initializer in with.Initializer.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member, Type: { } symbol } } assignment
                || !StructFields.Of(member.ContainingType).Any(field => SymbolEqualityComparer.Default.Equals(field.Member, member)) || scope.Types.Translate(symbol) is not { } type)
                return scope.Expressions.Unsupported(initializer, UnsupportedExpression.Rule, "This initialiser", "assign the fields of the struct");
            var value = scope.Expressions.Translate(assignment.Value);
            if (value is Poison) return value;
            before.Add(new ExpressionStatement(SourceLocations.Line(initializer.Syntax), new Assignment(type, new MemberAccess(type, copy, member.Name), value)));
        }

        return new Sequence(copy.Type, before.ToEquatableArray(), copy);
    }

    /// <summary>The fields in the order declared, from positional arguments or from an initialiser; a field left out has its default.</summary>
    private List<Expression>? Values(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        var fields = StructFields.Of(type).ToArray();
        var isPositional = creation.Arguments.Length > 0;
        if (isPositional && creation.Initializer is { Initializers.Length: > 0 } extra)
        {
            scope.Expressions.Unsupported(extra, UnsupportedExpression.Rule, "An initialiser after arguments", "give all values as arguments");
            return null;
        }

        return isPositional ? scope.Invocations.Arguments(creation, creation.Arguments) : Initialised(creation, fields);
    }

    private List<Expression>? Initialised(IObjectCreationOperation creation, (ISymbol Member, ITypeSymbol Type)[] fields)
    {
        var given = new Dictionary<string, Expression>(StringComparer.Ordinal);
        var order = new List<int>();
        foreach (var initializer in creation.Initializer?.Initializers ?? [])
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } assignment)
            {
                scope.Expressions.Unsupported(initializer, UnsupportedExpression.Rule, "This initialiser", "assign the fields of the struct");
                return null;
            }

            given[member.Name] = scope.Expressions.Translate(assignment.Value);
            if (!InvocationTranslator.IsSimple(assignment.Value)) order.Add(System.Array.FindIndex(fields, field => field.Member.Name == member.Name));
        }

        if (order.Zip(order.Skip(1), (left, right) => left > right).Any(wrong => wrong)) scope.Findings.Report(ArgumentOrder.Rule, creation.Initializer!.Syntax, "These initialisers");
        var values = fields.Select(field => given.TryGetValue(field.Member.Name, out var value) ? value : Default(creation, field.Type)).ToList();
        return values.Any(value => value is Poison) ? null : values;
    }

    private Expression Default(IObjectCreationOperation creation, ITypeSymbol type)
    {
        if (scope.Types.Translate(type) is not { } translated) return Poison.Instance;
        return TextTranslator.DefaultHasNull(translated, scope) ? scope.Expressions.Unsupported(creation, NullUse.Rule) : new DefaultValue(translated);
    }
}

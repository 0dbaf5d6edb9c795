using System.Globalization;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Arrays with their elements: initialisers and collection expressions.</summary>
internal sealed class ArrayTranslator(FunctionScope scope)
{
    public Expression Initialised(IrType type, IArrayInitializerOperation initializer) => Filled(initializer, type, initializer.ElementValues);

    public Expression Collection(ICollectionExpressionOperation collection)
    {
        if (scope.Expressions.TypeOf(collection) is not { } type) return Poison.Instance;
        if (type is not (ArrayType { Location: DataLocation.Memory } or BytesType { Location: DataLocation.Memory }))
            return scope.Expressions.Unsupported(collection, UnsupportedCollection.Rule, "A collection expression that is no array");
        var spread = collection.Elements.FirstOrDefault(element => element is ISpreadOperation);
        return spread is null ? Filled(collection, type, collection.Elements) : scope.Expressions.Unsupported(spread, UnsupportedCollection.Rule, "A spread");
    }

    /// <summary>A UTF-8 literal: bytes that hold no text any more.</summary>
    public Expression Utf8(IUtf8StringOperation literal)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(literal.Value);
        return bytes.Length == 0
            ? new NewArray(new BytesType(DataLocation.Memory), new Literal(IntegerType.UInt256, "0"))
            : new Literal(new BytesType(DataLocation.Memory), "0x" + string.Concat(bytes.Select(octet => octet.ToString("x2", CultureInfo.InvariantCulture))));
    }

    /// <summary>C# makes the array, then evaluates the elements one after the other.</summary>
    private Expression Filled(IOperation operation, IrType type, IReadOnlyList<IOperation> elements)
    {
        var elementType = type is ArrayType array ? array.Element : new IntegerType(8, false);
        var values = elements.Select(element => Element(element, elementType)).ToArray();
        if (values.Any(value => value is Poison)) return Poison.Instance;
        var made = new NewArray(type, Number(values.Length));
        if (values.Length == 0) return made;
        var local = new LocalReference(type, scope.Temporary("items"));
        var before = new List<Statement> { new LocalDeclaration(0, local.Name, type, made, false) };
        before.AddRange(values.Select((value, i) => new ExpressionStatement(SourceLocations.Line(elements[i].Syntax), new Assignment(elementType, new ElementAccess(elementType, local, Number(i)), value))));
        return new Sequence(type, before.ToEquatableArray(), local);
    }

    private Expression Element(IOperation element, IrType type)
    {
        // Nested braces of an array of arrays.
        if (element is IArrayInitializerOperation nested) return Initialised(type, nested);
        var value = scope.Expressions.Translate(element);
        return value is Poison ? value
            : scope.Conversions.Implicit(element, value, type) ?? scope.Expressions.Unsupported(element, UnsupportedCollection.Rule, "This element");
    }

    private static Literal Number(int value) => new(IntegerType.UInt256, value.ToString(CultureInfo.InvariantCulture));
}

using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>The Solidity names of library functions. Overloads get the types of their parameters behind the name, because Solidity would choose between them by rules of its own.</summary>
public static class LibraryNames
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Addition"] = "add", ["op_Subtraction"] = "subtract", ["op_Multiply"] = "multiply", ["op_Division"] = "divide", ["op_Modulus"] = "remainder",
        ["op_UnaryNegation"] = "negate", ["op_UnaryPlus"] = "plus", ["op_LogicalNot"] = "not", ["op_OnesComplement"] = "complement",
        ["op_BitwiseAnd"] = "and", ["op_BitwiseOr"] = "or", ["op_ExclusiveOr"] = "exclusiveOr",
        ["op_LeftShift"] = "shiftLeft", ["op_RightShift"] = "shiftRight", ["op_UnsignedRightShift"] = "shiftRightUnsigned",
        ["op_Equality"] = "equals", ["op_Inequality"] = "differs", ["op_LessThan"] = "isLess", ["op_LessThanOrEqual"] = "isLessOrEqual",
        ["op_GreaterThan"] = "isGreater", ["op_GreaterThanOrEqual"] = "isGreaterOrEqual",
    };

    public static string Of(ContractModel library, FunctionModel function)
    {
        var name = Plain(function);
        var isOverloaded = library.Functions.Any(other => other.Key != function.Key && Plain(other) == name);
        if (isOverloaded) name += string.Concat(function.Parameters.Select(parameter => Word(parameter.Type)));
        while (ReservedWords.Contains(name) || FreeFunctions.IsName(name) || library.Fields.Any(field => field.Name == name)) name += "_";
        return name;
    }

    private static string Plain(FunctionModel function) => Operators.TryGetValue(function.Name, out var word) ? word
        : function.Name is "op_Implicit" or "op_Explicit" ? "as" + Word(function.ReturnType)
        : SolidityNames.Camel(function.Name);

    /// <summary>A type as part of a name: <c>Uint64</c>, <c>Int32Array</c>, <c>Point</c>.</summary>
    private static string Word(IrType type) => type switch
    {
        ArrayType array => Word(array.Element) + (array.Location == DataLocation.Calldata ? "Span" : "Array"),
        FixedArrayType array => Word(array.Element) + "X" + array.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
        BytesType { Location: DataLocation.Calldata } => "BytesSpan",
        _ => TypeNames.Of(type) is var text ? char.ToUpperInvariant(text[0]) + text.Substring(1) : "",
    };
}

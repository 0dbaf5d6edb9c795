using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints a contract interface.</summary>
internal static class InterfacePrinter
{
    public static void Print(ProgramModel program, InterfaceModel type, CodeWriter writer, LineMapBuilder lines)
    {
        lines.At(type.Location);
        NatSpec.Write(writer, type.Documentation, [], [], isNotice: true);
        var bases = type.Interfaces.Select(TypeNames.Simple).OrderBy(name => name, StringComparer.Ordinal).ToArray();
        using (writer.Block("interface " + type.Name + (bases.Length == 0 ? "" : " is " + string.Join(", ", bases))))
        {
            var isFirst = true;
            foreach (var function in type.Functions)
            {
                if (!isFirst) writer.Line();
                isFirst = false;
                lines.At(function.Location);
                Print(function, writer);
            }
        }
    }

    private static void Print(FunctionModel function, CodeWriter writer)
    {
        IReadOnlyList<string> returnNames = function.ReturnType switch
        {
            VoidType => [],
            TupleType tuple => [.. tuple.Elements.Select(element => element.Name)],
            _ => [function.ReturnName],
        };
        NatSpec.Write(writer, function.Documentation, function.Parameters.Select(item => (item.Name, ReservedWords.Avoid(item.AbiName))), returnNames, isNotice: true);
        var parameters = function.Parameters.Select(item => TypeNames.WithLocation(item.Type) + " " + ReservedWords.Avoid(item.AbiName));
        var mutability = function.Mutability switch
        {
            Mutability.Pure => " pure",
            Mutability.View => " view",
            Mutability.Payable => " payable",
            _ => "",
        };
        writer.Line($"function {function.AbiName}({string.Join(", ", parameters)}) external{mutability}{Returns(function)};");
    }

    private static string Returns(FunctionModel function) => function.ReturnType switch
    {
        VoidType => "",
        TupleType tuple => " returns (" + string.Join(", ", tuple.Elements.Select(element => (TypeNames.WithLocation(element.Type) + " " + element.Name).TrimEnd())) + ")",
        _ => " returns (" + (TypeNames.WithLocation(function.ReturnType) + " " + function.ReturnName).TrimEnd() + ")",
    };
}

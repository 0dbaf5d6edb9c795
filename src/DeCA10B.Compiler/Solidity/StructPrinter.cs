using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints a struct.</summary>
public static class StructPrinter
{
    public static void Print(CodeWriter writer, StructModel model)
    {
        NatSpec.Write(writer, model.Documentation, [], [], isNotice: false);
        using (writer.Block("struct " + model.Name))
            foreach (var field in model.Fields)
                writer.Line($"{TypeNames.Of(field.Type)} {SolidityNames.Member(field.Name)};");
    }
}

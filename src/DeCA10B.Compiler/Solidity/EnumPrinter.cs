using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints an enum.</summary>
public static class EnumPrinter
{
    public static void Print(CodeWriter writer, EnumModel model)
    {
        NatSpec.Write(writer, model.Documentation, [], [], isNotice: false);
        using (writer.Block("enum " + model.Name)) writer.Line(string.Join(",\n", model.Members));
    }
}

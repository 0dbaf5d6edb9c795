using DeCA10B.Compiler.FixedPoint;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

public sealed partial class ExpressionPrinter
{
    /// <summary>A function of fixed point, called as a member of its first argument.</summary>
    private string WriteFixedPoint(FixedPointCall call)
    {
        var type = TypeNames.Simple(call.Format);
        return call.Function switch
        {
            FixedPointFunctions.FromRaw => $"{type}.wrap({Print(call.Arguments[0])})",
            FixedPointFunctions.Raw => $"{type}.unwrap({Print(call.Arguments[0])})",
            _ when FixedPointImports.IsFree(call.Function) => $"{free.FixedPoint(call)}({Arguments(call.Arguments)})",
            _ => $"{Write(call.Arguments[0], Atom)}.{SolidityNames.Camel(call.Function)}({Arguments(call.Arguments.Skip(1))})",
        };
    }
}

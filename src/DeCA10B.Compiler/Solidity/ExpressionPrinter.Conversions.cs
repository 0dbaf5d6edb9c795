using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

public sealed partial class ExpressionPrinter
{
    private static readonly IntegerType AddressBits = new(160, false);

    private string Convert(Expression operand, IrType from, IrType to, bool isChecked)
    {
        if (from == to) return Print(operand);
        switch (from, to)
        {
            case (IntegerType, IntegerType { Bits: >= 32 } target) when Lengths.Of(operand) is { } unsigned:
                return Convert(Write(unsigned), IntegerType.UInt256, target);
            case (IntegerType source, IntegerType target):
                if (operand is Literal literal && Literals.Fits(target, literal.Value)) return Print(literal with { Type = target });
                return ConvertInteger(operand, source, target, isChecked);
            case (IntegerType source, AddressType):
                var word = Convert(operand, source, AddressBits, isChecked);
                // The limit of a narrower type has that type.
                return word.StartsWith("type(", StringComparison.Ordinal) ? $"address({TypeNames.Of(AddressBits)}({word}))" : $"address({word})";
            case (AddressType, IntegerType target):
                return ConvertText($"uint160({Print(operand)})", AddressBits, target, isChecked);
            case (FixedBytesType, IntegerType { IsSigned: false } or FixedBytesType):
                return $"{TypeNames.Of(to)}({Print(operand)})";
            case (IntegerType { IsSigned: false }, FixedBytesType):
                return $"{TypeNames.Of(to)}({PrintTyped(operand)})";
            case (EnumType, IntegerType target):
                return ConvertText($"uint8({Print(operand)})", new IntegerType(8, false), target, isChecked);
            case (InterfaceType, InterfaceType):
                return $"{TypeNames.Of(to)}({Print(operand)})";
            case (InterfaceType, AddressType):
                return $"address({Print(operand)})";
            case (ArrayType or BytesType, ArrayType or BytesType):
                return Print(operand);
            default:
                throw new InvalidOperationException($"No conversion from {from} to {to}");
        }
    }

    private string ConvertInteger(Expression operand, IntegerType from, IntegerType to, bool isChecked) =>
        ConvertText(PrintTyped(operand), from, to, isChecked);

    private string ConvertText(string text, IntegerType from, IntegerType to, bool isChecked)
    {
        if (isChecked && !Conversions.IsLossless(from, to)) return $"{free.Narrow(from, to)}({text})";
        return Convert(text, from, to);
    }

    /// <summary>A conversion that keeps the value or truncates it: to the new width with the old sign, then to the new sign.</summary>
    private static string Convert(string text, IntegerType source, IntegerType to)
    {
        if (source == to) return text;
        if (source.IsSigned != to.IsSigned && source.Bits != to.Bits) text = $"{TypeNames.Of(source with { Bits = to.Bits })}({text})";
        return $"{TypeNames.Of(to)}({text})";
    }
}

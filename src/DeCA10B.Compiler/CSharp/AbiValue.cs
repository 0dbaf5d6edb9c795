using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.CSharp;

/// <summary>Values on their way into a codec.</summary>
internal static class AbiValue
{
    /// <summary>A statement that writes a value: a contract as its address, and what is missing as empty.</summary>
    public static string Write(string writer, CodecTable codecs, IrType type, string value) => type switch
    {
        ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata } => $"{writer}.Write({codecs.Of(type)}, {value});",
        _ => $"{codecs.Of(type)}.Write(ref {writer}, {Of(type, value)});",
    };

    /// <summary>The value that the codec of its type takes.</summary>
    public static string Of(IrType type, string value) => type switch
    {
        InterfaceType => $"({value}?.Address ?? default)",
        _ => value + CodecTable.IfMissing(type),
    };
}

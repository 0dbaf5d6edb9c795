using System.Globalization;

namespace DeCA10B.Compiler.CSharp;

/// <summary>Numbers as C# source.</summary>
internal static class NumberText
{
    public static string Of(uint value) => "0x" + value.ToString("x8", CultureInfo.InvariantCulture);

    public static string Bytes(IEnumerable<byte> bytes) => string.Join(", ", bytes.Select(item => "0x" + item.ToString("x2", CultureInfo.InvariantCulture)));

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}

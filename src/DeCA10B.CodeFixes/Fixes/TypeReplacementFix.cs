namespace DeCA10B.CodeFixes.Fixes;

/// <summary>A simple type that the language does not have to the one that holds its values: <c>char</c> to <c>byte</c>, <c>nint</c> to <c>long</c>, <c>DateTime</c> to <c>UInt256</c> seconds.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TypeReplacementFix() : ContractCodeFix(CharType.Rule, NativeInteger.Rule, ClockType.Rule, UnsupportedType.Rule)
{
    private protected override Repair? Propose(Fault fault)
    {
        if (fault.Node.AncestorsAndSelf().OfType<TypeSyntax>().FirstOrDefault(item => item.Span == fault.Span) is not { } type || type.IsVar) return null;
        if (fault.Model.GetTypeInfo(type, fault.Cancellation).Type is not { } symbol || Counterpart(symbol) is not { } name) return null;
        var isKeyword = char.IsLower(name[0]);
        return Repair.Of("Use " + name, Change.Replace(type, isKeyword ? name : fault.Name(name)));
    }

    private static string? Counterpart(ITypeSymbol type) => type.ToDisplayString() switch
    {
        "char" => "byte",
        "nint" => "long",
        "nuint" => "ulong",
        "System.Numerics.BigInteger" => "Int256",
        "System.DateTime" or "System.DateTimeOffset" => "UInt256",
        "System.TimeSpan" => "uint",
        "System.Guid" => "Bytes32",
        _ => null,
    };
}

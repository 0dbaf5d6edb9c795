using System.Globalization;
using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>The members of the authoring API and of .NET that have a meaning on chain. What is not here has none.</summary>
internal static class KnownMembers
{
    /// <summary>What a property reads from the call or the block.</summary>
    public static IntrinsicKind? Environment(string owner, string name) => (owner, name) switch
    {
        (KnownNames.Message, "Sender") => IntrinsicKind.MessageSender,
        (KnownNames.Message, "Value") => IntrinsicKind.MessageValue,
        (KnownNames.Block, "Timestamp") => IntrinsicKind.BlockTimestamp,
        (KnownNames.Block, "Number") => IntrinsicKind.BlockNumber,
        (KnownNames.Block, "Coinbase") => IntrinsicKind.BlockCoinbase,
        (KnownNames.Block, "BaseFee") => IntrinsicKind.BlockBaseFee,
        (KnownNames.Block, "GasLimit") => IntrinsicKind.BlockGasLimit,
        (KnownNames.Block, "ChainId") => IntrinsicKind.ChainId,
        _ => null,
    };

    /// <summary>A static field or property with a fixed value: its name stands for the value of its type.</summary>
    public static string? StaticValue(ISymbol member)
    {
        if (!member.IsStatic || !IsLibrary(member.ContainingType)) return null;
        var isText = member.ContainingType.SpecialType == SpecialType.System_String;
        return member.Name is "Zero" or "One" or "NegativeOne" or "MinValue" or "MaxValue" || (isText && member.Name == "Empty") ? member.Name : null;
    }

    public static Expression Literal(IrType type, string name) => (type, name) switch
    {
        (IntegerType integer, "MinValue") => Number(integer, Constants.Range(integer).Minimum),
        (IntegerType integer, "MaxValue") => Number(integer, Constants.Range(integer).Maximum),
        (IntegerType integer, "One") => Number(integer, 1),
        (IntegerType integer, "NegativeOne") => Number(integer, -1),
        (IntegerType integer, _) => Number(integer, 0),
        (FixedPointType number, _) => FixedPointConstants.Named(number, name),
        (AddressType, "Zero") => new Literal(type, "0x" + new string('0', 40)),
        (FixedBytesType bytes, "Zero") => new Literal(type, "0x" + new string('0', 2 * bytes.Length)),
        (StringType, _) => new Literal(type, ""),
        _ => new DefaultValue(type),
    };

    /// <summary>A call that computes something; null for a call that is a statement or none of ours.</summary>
    public static IntrinsicKind? Function(IMethodSymbol method) => (Owner(method), method.Name) switch
    {
        (KnownNames.Contract, "TrySend") => IntrinsicKind.TrySend,
        (KnownNames.Contract, "BalanceOf") => IntrinsicKind.BalanceOf,
        (KnownNames.Contract, "Keccak256") => IntrinsicKind.Keccak256,
        (KnownNames.Contract, "EncodePacked") => IntrinsicKind.EncodePacked,
        (KnownNames.Contract, "At") => IntrinsicKind.InterfaceAt,
        (KnownNames.Contract, "ToEnum") => IntrinsicKind.ToEnum,
        (KnownNames.Contract, "Encode") => IntrinsicKind.Encode,
        (KnownNames.Contract, "EncodeCall") => IntrinsicKind.EncodeCall,
        (KnownNames.Contract, "Decode") => IntrinsicKind.Decode,
        (KnownNames.Contract, "Sha256") => IntrinsicKind.Sha256,
        (KnownNames.Contract, "Ripemd160") => IntrinsicKind.Ripemd160,
        (KnownNames.Contract, "RecoverSigner") => IntrinsicKind.RecoverSigner,
        (KnownNames.Contract, "AddMod") => IntrinsicKind.AddMod,
        (KnownNames.Contract, "MulMod") => IntrinsicKind.MulMod,
        (KnownNames.Contract, "TryCall") => IntrinsicKind.TryCall,
        (KnownNames.Contract, "TryStaticCall") => IntrinsicKind.TryStaticCall,
        (KnownNames.ReadOnlySpan, "ToArray") => IntrinsicKind.ToMemory,
        _ => null,
    };

    /// <summary>What to write instead of a method that has no meaning on chain.</summary>
    public static string Instead(IMethodSymbol method) => Owner(method) switch
    {
        KnownNames.ReadOnlySpan or "System.MemoryExtensions" => "use an index, foreach or ToArray()",
        _ when method.ContainingType is { DeclaringSyntaxReferences.Length: > 0, TypeKind: TypeKind.Class or TypeKind.Struct } type && !type.DerivesFromContract() && !type.IsLibrary() =>
            "mark '" + type.Name + "' [ContractLibrary], or use a function of this contract",
        _ => "use a function of this contract or of the authoring API",
    };

    public static string Owner(IMethodSymbol method) => Naming.FullName(method.ContainingType.OriginalDefinition);

    private static bool IsLibrary(INamedTypeSymbol type) =>
        type.ContainingAssembly?.Name == KnownNames.Sdk || (Naming.Namespace(type) == "System" && type.Name is "Int128" or "UInt128" or "String");

    private static Literal Number(IntegerType type, System.Numerics.BigInteger value) => new(type, value.ToString(CultureInfo.InvariantCulture));
}

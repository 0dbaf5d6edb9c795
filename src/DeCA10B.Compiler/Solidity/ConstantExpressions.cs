using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.FixedPoint;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Which expressions solc takes for constants: as a statement it says of one that it has no effect, though it may fail.</summary>
internal static class ConstantExpressions
{
    public static bool IsOne(ProgramModel program, Expression value) => Children.Expressions(value).All(part => part switch
    {
        Literal or DefaultValue => true,
        FieldReference field => program.GetField(field.Contract, field.Name).Kind == FieldKind.Constant,
        Unary or Binary or Conversion or Conditional or NewStruct or NewArray or MemberAccess or ElementAccess or LengthAccess => true,
        FixedPointCall { Function: FixedPointFunctions.FromRaw or FixedPointFunctions.Raw } => true,
        Intrinsic { Type: not TupleType, Kind: IntrinsicKind.ToEnum or IntrinsicKind.AddMod or IntrinsicKind.MulMod or IntrinsicKind.Keccak256 or IntrinsicKind.Sha256
            or IntrinsicKind.Ripemd160 or IntrinsicKind.RecoverSigner or IntrinsicKind.Encode or IntrinsicKind.EncodePacked or IntrinsicKind.EncodeCall or IntrinsicKind.Decode } => true,
        _ => false,
    });
}

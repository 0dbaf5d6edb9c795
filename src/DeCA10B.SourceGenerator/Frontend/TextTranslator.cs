using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>What .NET's own methods do with whole strings and byte strings, where a chain can do the same.</summary>
internal static class TextTranslator
{
    /// <summary>The expression, or null for a call that is none of these.</summary>
    public static Expression? Invoke(IInvocationOperation call, FunctionScope scope) => (KnownMembers.Owner(call.TargetMethod), call.TargetMethod.Name) switch
    {
        ("string", "Concat") when call.TargetMethod.Parameters.All(parameter => parameter.Type.SpecialType == SpecialType.System_String) => Concat(call, scope),
        ("System.Text.Encoding", "GetBytes") when IsUtf8(call) => Octets(call, scope),
        ("System.MemoryExtensions", "SequenceEqual") when call.Arguments.Length == 2 && IsOctet(call.TargetMethod) => SameOctets(call, scope),
        _ => null,
    };

    /// <summary>Text is equal when its bytes are, and those when their hashes are.</summary>
    public static Expression SameText(Expression left, Expression right, bool isNegated) =>
        new Binary(BoolType.Instance, isNegated ? BinaryOperator.NotEqual : BinaryOperator.Equal, Hash(left), Hash(right), false);

    /// <summary>Whether a default value of the type would hold C#'s null: an empty string or array on a chain.</summary>
    public static bool DefaultHasNull(IrType type, FunctionScope scope) => type switch
    {
        StringType or BytesType or ArrayType or InterfaceType => true,
        FixedArrayType array => DefaultHasNull(array.Element, scope),
        StructType named => scope.Contract.Records.Used.OfType<StructModel>().FirstOrDefault(model => model.FullName == named.FullName) is { } model
            && model.Fields.Any(field => DefaultHasNull(field.Type, scope)),
        _ => false,
    };

    private static Expression Concat(IInvocationOperation call, FunctionScope scope) =>
        scope.Invocations.Arguments(call, call.Arguments) is { Count: > 0 } parts
            ? parts.Aggregate((left, right) => new Binary(StringType.Instance, BinaryOperator.Add, left, right, false))
            : Poison.Instance;

    private static Expression Octets(IInvocationOperation call, FunctionScope scope) =>
        scope.Invocations.Arguments(call, call.Arguments) is [var text] ? new Intrinsic(new BytesType(DataLocation.Memory), IntrinsicKind.TextOctets, new[] { text }.ToEquatableArray()) : Poison.Instance;

    private static Expression SameOctets(IInvocationOperation call, FunctionScope scope)
    {
        var (left, right) = (Octets(call.Arguments[0].Value, scope), Octets(call.Arguments[1].Value, scope));
        return left is Poison || right is Poison ? Poison.Instance : SameText(left, right, isNegated: false);
    }

    /// <summary>A byte array, or a span that was made of one only to be compared.</summary>
    private static Expression Octets(IOperation operation, FunctionScope scope)
    {
        while (operation is IConversionOperation { IsImplicit: true, Type: INamedTypeSymbol { IsRefLikeType: true } } conversion) operation = conversion.Operand;
        if (operation is IInvocationOperation { TargetMethod: { Name: "AsSpan" } method, Arguments: [var array] } && KnownMembers.Owner(method) == "System.MemoryExtensions") operation = array.Value;
        var octets = scope.Expressions.Translate(operation);
        return octets is Poison || octets.Type is BytesType ? octets : scope.Expressions.Unsupported(operation, UnsupportedExpression.Rule, "This comparison", "compare byte[] or ReadOnlySpan<byte>");
    }

    private static Intrinsic Hash(Expression text) => new(FixedBytesType.Bytes32, IntrinsicKind.Keccak256, new[] { text }.ToEquatableArray());

    private static bool IsOctet(IMethodSymbol method) => method.TypeArguments is [{ SpecialType: SpecialType.System_Byte }];

    private static bool IsUtf8(IInvocationOperation call) =>
        call is { Arguments: [{ Value.Type.SpecialType: SpecialType.System_String }], Instance: IPropertyReferenceOperation { Property: { Name: "UTF8", ContainingType: var owner } } }
        && Naming.FullName(owner) == "System.Text.Encoding";
}

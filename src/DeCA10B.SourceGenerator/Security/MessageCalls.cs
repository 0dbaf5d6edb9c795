using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>Which expressions hand control to other code.</summary>
internal static class MessageCalls
{
    /// <summary>A call that can change state: what it runs may call back. A view runs as a static call and cannot.</summary>
    public static bool CanComeBack(ReviewedContract contract, Expression expression) => expression switch
    {
        Intrinsic intrinsic => intrinsic.Kind is IntrinsicKind.TrySend or IntrinsicKind.TryCall,
        ExternalCall call => contract.External(call)?.Declared is not (Mutability.View or Mutability.Pure),
        _ => false,
    };

    /// <summary>The recipient and the amount where an expression may send value.</summary>
    public static (Expression Recipient, Expression Amount)? Payment(Expression expression) => expression switch
    {
        Intrinsic { Kind: IntrinsicKind.TrySend, Arguments: [var to, var amount] } => (to, amount),
        Intrinsic { Kind: IntrinsicKind.TryCall, Arguments: [var to, _, var amount] } when amount is not (Literal { Value: "0" } or DefaultValue) => (to, amount),
        ExternalCall { Value: { } amount } call => (call.Target, amount),
        _ => null,
    };

    public static string Name(Expression call) => call switch
    {
        ExternalCall external => "'" + external.FunctionKey.Split('(')[0] + "'",
        CaughtCall caught => Name(caught.Call),
        Intrinsic intrinsic => "'" + intrinsic.Kind + "'",
        InternalCall own => "'" + own.FunctionKey.Split('(')[0] + "'",
        _ => "This call",
    };
}

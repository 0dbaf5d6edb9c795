using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>What a call reads of the message, the block and the chain, and sending value.</summary>
static class Surroundings
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("leaf sender", 8, (scope, type) => type is AddressKind && scope.HasSender, (_, _, _) => new("Msg.Sender")),
        new("leaf own address", 3, (scope, type) => type is AddressKind && scope.HasSender, (_, _, _) => new("Address")),
        new("leaf time", 2, (scope, type) => type.Name == "UInt256" && scope.HasState, (writer, _, _) => new(writer.Chance.OneIn(2) ? "Block.Timestamp" : "Block.Number")),
        new("leaf sent value", 6, (scope, type) => type.Name == "UInt256" && scope.HasState && scope.IsPayable, (_, _, _) => new("Msg.Value")),
        new("balance", 3, (scope, type) => type.Name == "UInt256" && scope.HasState, (writer, _, depth) => new($"BalanceOf({writer.Of(new AddressKind(), depth)})")),
        new("sent", 3, (scope, type) => type is BoolKind && scope.HasSender && scope.MayAct && scope is { IsConstructor: false, IsReceive: false } && scope.CanAfford(30), (writer, _, depth) => Send(writer, depth)),
        new("address of a face", 4, (scope, type) => type is AddressKind && scope.HasState, (writer, _, _) => Places.Read(writer, item => item is FaceKind) is { } face ? new($"{face}.Address") : null),
        new("face", 8, (scope, type) => type is FaceKind, (writer, type, depth) => new($"At<{type}>({writer.Of(new AddressKind(), depth)})")),
    ];

    static Code Send(ExpressionWriter writer, int depth)
    {
        writer.Scope.Spend(30);
        var amount = writer.Chance.OneIn(4) ? writer.Of(Integers.UInt256, depth) : Integers.Literal(Integers.UInt256, writer.Chance.Below(4));
        return new($"TrySend({writer.Of(new AddressKind(), depth)}, {amount})");
    }
}

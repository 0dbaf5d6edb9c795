using System.Text.Json;

namespace DeCA10B.Simulation.Reports;

/// <summary>What both sides of a run file know about the members that the known form does not have.</summary>
static class OwnMembers
{
    /// <summary>They are all under this one key, which readers of the known form pass over.</summary>
    public const string Key = "deca10b";

    /// <summary>Raised when a reader of today could not read what is written tomorrow.</summary>
    public const int Form = 1;

    /// <summary>What a file of the known form alone does not say.</summary>
    public static readonly string[] LackedByKnownForm =
        ["scenario", "seed", "weiPerUnit", "roles", "payments", "contributions", "heldByContracts", "calls"];

    static readonly Dictionary<string, PaymentKind> Kinds = Enum.GetValues<PaymentKind>().ToDictionary(NameOf, StringComparer.Ordinal);

    public static string NameOf(PaymentKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());

    public static bool TryKind(string name, out PaymentKind kind) => Kinds.TryGetValue(name, out kind);

    public static string KindNames => string.Join(", ", Kinds.Keys);
}

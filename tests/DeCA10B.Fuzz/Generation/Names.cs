using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.Fuzz.Generation;

/// <summary>Names chosen to collide: Solidity's words and built-ins, names that differ in case only, names of members for locals.</summary>
sealed class Names(Chance chance)
{
    // Words that Solidity keeps or builds in, and that C# allows as names; the @ ones are C#'s own, too.
    static readonly string[] Words =
    [
        "address", "memory", "storage", "calldata", "mapping", "payable", "external", "pure", "view", "wei", "ether", "days", "now", "msg", "block", "tx", "abi",
        "assert", "require", "revert", "keccak256", "uint8", "int256", "bytes32", "function", "contract", "library", "emit", "error", "after", "type", "super", "indexed", "hex",
        "immutable", "constant", "constructor", "receive", "fallback", "returns", "modifier", "anonymous", "delete", "let", "assembly", "gwei", "match", "mutable", "final",
        "unicode", "typedef", "copyof", "of", "at", "layout", "@event", "@override", "@new", "@this", "@checked", "@public", "toUint8", "remainderInt32", "selfdestruct", "addmod", "gasleft",
    ];

    static readonly string[] Stems =
    [
        "total", "count", "next", "value", "data", "item", "left", "right", "low", "high", "who", "rate", "step", "sum", "part", "key", "index", "operand", "holds", "choice", "assigned",
        "element", "result", "i", "j", "x", "y", "a", "b", "isLater", "items", "argument", "before", "totalBefore", "stored", "owner", "balance", "slot", "length", "name",
    ];

    static readonly string[] Verbs = ["Add", "Move", "Turn", "Take", "Give", "Mix", "Walk", "Grow", "Fold", "Keep", "Swap", "Pick", "Scan", "Join", "Cut", "Lift", "Sort", "Mark"];

    readonly HashSet<string> members = new(StringComparer.Ordinal);
    // An event and an error of one stem would have one name in Solidity.
    readonly HashSet<string> stems = new(StringComparer.Ordinal);
    readonly HashSet<string> shown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name for a private field.</summary>
    public string Field() => Fresh(members, () => Variant(Stem()));

    /// <summary>A name for a private function.</summary>
    public string Hidden() => Fresh(members, () => chance.OneIn(3) ? Pascal(Stem()) : chance.Of(Verbs) + (chance.OneIn(3) ? Pascal(Stem()) : ""));

    /// <summary>A name that the ABI shows: none of Solidity's words, and no second one that differs in case only.</summary>
    public string Shown()
    {
        while (true)
        {
            var name = Fresh(members, () => chance.Of(Verbs) + (chance.OneIn(2) ? Pascal(chance.Of(Stems)) : ""));
            if (shown.Add(name)) return name;
        }
    }

    /// <summary>A name for a type.</summary>
    public string Type(string suffix) => Fresh(stems, () => Pascal(chance.Of(Stems)) is var stem && stem.Length > 1 ? stem : stem + "s") + suffix;

    /// <summary>A name for a local or parameter that its function does not use yet.</summary>
    public string Local(ISet<string> taken) => Fresh(taken, () => chance.OneIn(4) && members.Count > 0 ? CamelOfMember() : Variant(Stem()));

    string CamelOfMember()
    {
        var name = chance.Of(members.Order(StringComparer.Ordinal).ToArray());
        return name.StartsWith('@') ? name : char.ToLowerInvariant(name[0]) + name[1..];
    }

    string Stem() => chance.OneIn(5) ? chance.Of(Words) : chance.Of(Stems);

    string Variant(string stem) => stem.StartsWith('@') ? stem : chance.Below(6) switch { 0 => "_" + stem, 1 => Pascal(stem), _ => stem };

    static string Pascal(string name) => char.ToUpperInvariant(name.TrimStart('@')[0]) + name.TrimStart('@')[1..];

    string Fresh(ISet<string> taken, Func<string> draw)
    {
        for (var attempt = 0; ; attempt++)
        {
            var name = draw();
            if (attempt > 5) name += attempt.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (IsUsable(name) && taken.Add(name)) return name;
        }
    }

    // What C# itself would take for a keyword, or for a member of every contract or a type.
    static bool IsUsable(string name) => (name.StartsWith('@') || SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None) && !Known.Contains(name) && Integers.All.All(type => type.Name != name);

    static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "Address", "Msg", "Block", "Bytes32", "Contract", "Receive", "Emit", "Require", "Revert", "TrySend", "BalanceOf", "At", "Keccak256", "EncodePacked", "Descriptor", "From", "Deploy",
        "Mapping", "Type", "Index", "Range", "Abi", "Event", "Delegate", "String", "Account", "Machine", "Chain", "Send", "Call", "Bind", "Connect", "Equals", "Finalize",
        "Tx", "Kit", "Contract",
    };
}

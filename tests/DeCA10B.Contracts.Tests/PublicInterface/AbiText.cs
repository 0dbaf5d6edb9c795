using System.Text;
using System.Text.Json;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.PublicInterface;

/// <summary>A JSON ABI as lines such as <c>d462f611 weights(uint64) view returns (int80)</c>.</summary>
static class AbiText
{
    public static IReadOnlyList<string> Lines(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(Line).Where(line => line.Length > 0)];
    }

    /// <summary>The line with the names of parameters and results taken out where the pattern has none.</summary>
    public static bool Matches(string pattern, string line) => Words(pattern, pattern) == Words(line, pattern);

    static string Line(JsonElement entry)
    {
        var type = entry.GetProperty("type").GetString();
        var parameters = entry.TryGetProperty("inputs", out var inputs) ? Parameters(inputs) : "";
        var mutability = entry.TryGetProperty("stateMutability", out var found) ? " " + found.GetString() : "";
        if (type == "constructor") return $"constructor({parameters}){mutability}";
        var name = entry.TryGetProperty("name", out var named) ? named.GetString() : "";
        if (type == "event") return $"event {name}({parameters})";
        if (type != "function") return "";
        var signature = $"{name}({string.Join(",", inputs.EnumerateArray().Select(input => input.GetProperty("type").GetString()))})";
        var selector = Convert.ToHexStringLower(Hash(signature)[..4]);
        var outputs = Parameters(entry.GetProperty("outputs"));
        return $"{selector} {name}({parameters}){mutability}" + (outputs.Length == 0 ? "" : $" returns ({outputs})");
    }

    static byte[] Hash(string text) => Convert.FromHexString(Keccak.Hash(Encoding.ASCII.GetBytes(text)).ToString()[2..]);

    static string Parameters(JsonElement list) => string.Join(", ", list.EnumerateArray().Select(item =>
    {
        var indexed = item.TryGetProperty("indexed", out var value) && value.GetBoolean() ? " indexed" : "";
        var name = item.GetProperty("name").GetString();
        return item.GetProperty("type").GetString() + indexed + (name is null or "" ? "" : " " + name);
    }));

    static string Words(string line, string pattern)
    {
        var (items, expected) = (line.Split(", "), pattern.Split(", "));
        if (items.Length != expected.Length) return line;
        return string.Join(", ", items.Select((item, index) => WithoutNames(item, expected[index])));
    }

    /// <summary>Each piece between commas may hold the end of the parameters and the start of the results.</summary>
    static string WithoutNames(string item, string expected)
    {
        var (left, right) = (Pieces(item), Pieces(expected));
        if (left.Length != right.Length) return item;
        return string.Join("|", left.Select((piece, index) =>
            piece.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 2 } words && right[index].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 1 ? words[0] : piece.Trim()));
    }

    static string[] Pieces(string text) => text.Split('(', ')');
}

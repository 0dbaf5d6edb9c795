using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Names that Solidity 0.8.37 keeps for itself, or that would hide a built-in or a file of fixed point.</summary>
public static class ReservedWords
{
    private static readonly HashSet<string> Words = new((
        "abstract address after alias anonymous apply as assembly at auto bool break byte bytes calldata case catch constant constructor continue contract copyof " +
        "default define delete days do else emit enum error ether event external fallback false final fixed for function gwei hex hours if immutable implements " +
        "import in indexed inline int interface internal is layout leave let library macro mapping match memory minutes modifier mutable new null of override partial " +
        "payable pragma private promise public pure receive reference relocatable return returns revert sealed seconds sizeof static storage string struct super " +
        "supports switch this throw transient true try type typedef typeof ufixed uint unchecked unicode using var view virtual weeks wei while years " +
        "Error Panic assert now require msg block tx abi keccak256 sha256 sha3 ripemd160 ecrecover addmod mulmod blockhash blobhash gasleft selfdestruct suicide erc7201")
        .Split(' '), StringComparer.Ordinal);

    public static bool Contains(string name) => Words.Contains(name) || name is "_" or "" || IsSizedType(name) || FixedPointModel.All.Any(format => format.Name == name);

    /// <summary>The name, or one like it where Solidity keeps the name for itself.</summary>
    public static string Avoid(string name) => Contains(name) ? name + "_" : name;

    private static bool IsSizedType(string name)
    {
        foreach (var prefix in new[] { "uint", "int", "bytes" })
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal)) continue;
            var digits = name.Substring(prefix.Length);
            if (!int.TryParse(digits, out var size) || size.ToString(System.Globalization.CultureInfo.InvariantCulture) != digits) continue;
            return prefix == "bytes" ? size is >= 1 and <= 32 : size is >= 8 and <= 256 && size % 8 == 0;
        }

        return IsFixedPointType(name);
    }

    /// <summary>fixed128x18 and its like, whatever the numbers are: solc keeps most of them.</summary>
    private static bool IsFixedPointType(string name)
    {
        var rest = name.StartsWith("u", StringComparison.Ordinal) ? name.Substring(1) : name;
        if (!rest.StartsWith("fixed", StringComparison.Ordinal)) return false;
        var sizes = rest.Substring(5).Split('x');
        return sizes.Length == 2 && sizes.All(size => size.Length > 0 && size.All(letter => letter is >= '0' and <= '9'));
    }
}

using DeCA10B.Compiler.Solidity;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Names that must be names in Solidity, too.</summary>
internal static class SolidityIdentifiers
{
    /// <summary>A name that the ABI shows: it cannot be changed behind the author's back.</summary>
    public static void RequireShown(string name, ISymbol symbol, Findings findings)
    {
        if (!IsIdentifier(name) || ReservedWords.Contains(name)) findings.Report(UnusableName.Rule, symbol.NameLocation(), name);
    }

    /// <summary>A name that stays inside: the backend steps around reserved words, but not around an alphabet.</summary>
    public static void RequireSpelled(string name, ISymbol symbol, Findings findings)
    {
        if (name.Length > 0 && !IsIdentifier(name)) findings.Report(UnusableName.Rule, symbol.NameLocation(), name);
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$');
}

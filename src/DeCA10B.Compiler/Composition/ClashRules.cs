using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>Two members of the whole must not want one name, in the ABI, in C# or in Solidity.</summary>
internal static class ClashRules
{
    public static IEnumerable<CompositionFault> Faults(ProgramModel program, ContractModel whole)
    {
        var signature = new AbiSignature(program);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var level in program.Lineage(whole).Reverse())
        {
            foreach (var field in level.Fields)
            {
                var owner = Owner(level, field.Path);
                foreach (var name in field.Accessibility == Accessibility.Public ? new[] { "abi " + field.AbiName + "()", "shown " + field.Name } : ["kept " + field.Name])
                    if (Claim(name, owner, field.Name) is { } fault) yield return fault;
            }

            foreach (var function in level.Functions.Where(function => !function.IsOverride))
            {
                var owner = Owner(level, function.Path);
                var isPublic = function.Accessibility == Accessibility.Public;
                if (Claim(isPublic ? "abi " + signature.Of(function) : "called " + signature.Of(function.Name, function.Parameters), owner, function.Name) is { } fault) yield return fault;
                if (!isPublic) continue;
                // In C# overloads share a name, a property and a method do not.
                var shown = "shown " + function.Name;
                var kind = owner + (function.IsProperty ? "" : "()");
                if (seen.TryGetValue(shown, out var other) && (function.IsProperty || other != kind)) yield return Clash(function.Name, other, owner);
                else seen[shown] = kind;
            }
        }

        static CompositionFault Clash(string member, string one, string other) => new("", $"'{member}' is a member of {one.Replace("()", "")} and of {other}", IsClash: true);

        CompositionFault? Claim(string name, string owner, string member)
        {
            if (seen.TryGetValue(name, out var other)) return Clash(member, other, owner);
            seen.Add(name, owner);
            return null;
        }
    }

    private static string Owner(ContractModel level, string path)
    {
        var dot = path.IndexOf('.');
        return dot < 0 ? level.Name : path.Substring(0, dot);
    }
}

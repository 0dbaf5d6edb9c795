using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>What functions that must not be re-entered share: a flag that is gone with the transaction, and two modifiers. The base that has the first such function declares them.</summary>
internal static class ReentrancyGuard
{
    /// <summary>The full C# name of the error.</summary>
    public const string Error = "DeCA10B.ReentrantCallError";

    public const string Flag = "_entered";
    public const string Modifier = "nonReentrant";
    public const string ViewModifier = "nonReentrantView";

    public static bool IsUsedBy(ContractModel contract) => contract.Functions.Any(function => function.IsNonReentrant);

    /// <summary>Whether the contract is the one of its lineage that declares them.</summary>
    public static bool IsDeclaredBy(ProgramModel program, ContractModel contract) =>
        IsUsedBy(contract) && !program.Lineage(contract).Skip(1).Any(IsUsedBy);

    public static string ModifierOf(FunctionModel function) =>
        !function.IsNonReentrant ? "" : function.Mutability is Mutability.View or Mutability.Pure ? " " + ViewModifier : " " + Modifier;

    /// <summary>Prints the flag.</summary>
    public static void PrintFlag(CodeWriter writer)
    {
        writer.Line("/// @dev Whether a function that must not be re-entered is running; gone with the transaction.");
        writer.Line($"bool internal transient {Flag};");
    }

    /// <summary>Prints the modifier for functions that write, and the one for those that only ask. A derived contract may need either.</summary>
    public static void PrintModifiers(CodeWriter writer, string error)
    {
        writer.Line("/// @dev Keeps out calls of all functions so marked while this one runs.");
        using (writer.Block($"modifier {Modifier}()"))
        {
            using (writer.Block($"if ({Flag})")) writer.Line($"revert {error}();");
            writer.Line($"{Flag} = true;");
            writer.Line("_;");
            writer.Line($"{Flag} = false;");
        }

        writer.Line();
        writer.Line("/// @dev Answers only while no function so marked is in the middle of its work.");
        using (writer.Block($"modifier {ViewModifier}()"))
        {
            using (writer.Block($"if ({Flag})")) writer.Line($"revert {error}();");
            writer.Line("_;");
        }
    }
}

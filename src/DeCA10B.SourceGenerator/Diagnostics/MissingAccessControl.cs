using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Anyone can change a setting.</summary>
internal static class MissingAccessControl
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2008",
        "Anyone can change a setting",
        "'{0}' lets anyone set '{1}', {2}",
        "check the caller first: RequireOwner() or Require(Msg.Sender == ...)");
}

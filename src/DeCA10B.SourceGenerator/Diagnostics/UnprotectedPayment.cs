using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Anyone can take value.</summary>
internal static class UnprotectedPayment
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2009",
        "Anyone can take value",
        "'{0}' sends value of which nothing says that it is the caller's: neither a check of Msg.Sender nor an amount kept under his address",
        "check the caller, or send what is kept under Msg.Sender");
}

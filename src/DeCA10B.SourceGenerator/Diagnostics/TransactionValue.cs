using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>Value of the transaction.</summary>
internal static class TransactionValue
{
    public static readonly DiagnosticDescriptor Rule = Rules.Create(
        "DECA1050",
        "Value of the transaction",
        "'Tx.{0}' is not part of the language",
        "use Msg.Sender for who calls; the native chain has no gas");
}

using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>External call before state change.</summary>
internal static class CallBeforeWrite
{
    public static readonly DiagnosticDescriptor Rule = Rules.Advise(
        "DECA2001",
        "External call before state change",
        "{0} hands control to another contract before '{1}' is written, so what is called can come back and find the old value",
        "write state first and call last, or mark the function [NonReentrant]");
}

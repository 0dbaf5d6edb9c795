namespace DeCA10B.Compiler.Composition;

/// <summary>Why parts cannot be joined.</summary>
/// <param name="Part">The property that the part stands in; empty when it is not one part's fault.</param>
/// <param name="IsClash">Whether two members want one name.</param>
public sealed record CompositionFault(string Part, string Message, bool IsClash = false);

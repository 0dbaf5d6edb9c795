namespace DeCA10B.Compiler.Solidity;

/// <summary>Something that is named has no model: it is no C#, or denied, and says so where it is declared. What names it has no Solidity then, and nothing to add.</summary>
public sealed class MissingDeclarationException(string owner, string member) : Exception($"{owner} has no {member}.");

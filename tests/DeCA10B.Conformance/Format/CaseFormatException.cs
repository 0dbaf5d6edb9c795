namespace DeCA10B.Conformance.Format;

/// <summary>A directive that cannot be read, or that does not fit the contract.</summary>
internal sealed class CaseFormatException(string message) : Exception(message);

namespace DeCA10B.Contracts;

/// <summary>Only the owner may do this.</summary>
/// <param name="Sender">Who tried.</param>
public readonly partial record struct NotOwnerError(Address Sender) : IError;

/// <summary>The zero address is nobody: what it owns is lost.</summary>
public readonly partial record struct ZeroAddressError : IError;

/// <summary>It was not offered to this account.</summary>
/// <param name="Sender">Who tried to accept.</param>
public readonly partial record struct NotOfferedError(Address Sender) : IError;

/// <summary>Only the administrator may do this.</summary>
/// <param name="Sender">Who tried.</param>
public readonly partial record struct NotAdministratorError(Address Sender) : IError;

namespace DeCA10B.Contracts;

/// <summary>The receiver did not take a payment.</summary>
/// <param name="Recipient">The receiver.</param>
/// <param name="Amount">Wei.</param>
public readonly partial record struct PaymentFailedError(Address Recipient, UInt256 Amount) : IError;

using DeCA10B.Client;

namespace DeCA10B.Cli.Nodes;

/// <summary>Who sends transactions.</summary>
/// <param name="Address">The account.</param>
/// <param name="Key">Its key; null when the node signs.</param>
sealed record Account(Address Address, PrivateKey? Key);

using DeCA10B.Chains;

namespace DeCA10B.Contracts.ModelFiles.Deployment;

/// <summary>A list of numbers that goes to a deployed model in chunks, in order.</summary>
/// <param name="Name">What it is, for messages.</param>
/// <param name="Length">How many items it has.</param>
/// <param name="BytesPerItem">How long an item is in call data.</param>
/// <param name="SendAsync">Sends items: from which, how many.</param>
/// <param name="ReadLengthAsync">How many items the contract has already; null where sending an item twice does nothing, so that nobody needs to ask.</param>
sealed record UploadPart(
    string Name, int Length, int BytesPerItem, Func<int, int, CallOptions, ValueTask<TransactionReceipt>> SendAsync, Func<ValueTask<UInt256>>? ReadLengthAsync = null);

/// <summary>A deployed model and what it is still to be told.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Parts">The lists, in the order they are sent in.</param>
sealed record Upload(Address Address, IReadOnlyList<UploadPart> Parts);

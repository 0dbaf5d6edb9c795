namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a model: joins a data handler, an incentive mechanism and a classifier, each a contract of its own, and holds the deposits.</summary>
/// <remarks>
/// The three parts must belong to the trainer before the first sample. Whoever owns the trainer can take the classifier back to administer it
/// (<see cref="TransferClassifierOwnership"/>): samples wait meanwhile; refunds and reports go on.
/// Value leaves only as the last act of a call, with all gas, when every part has been written: a receiver that calls back meets the finished state.
/// </remarks>
[Contract]
public sealed partial class CollaborativeTrainer64 : CollaborativeTrainer64<IDataHandler64, IIncentiveMechanism64, IClassifier64>
{
    /// <summary>Joins three parts, which are handed over afterwards.</summary>
    /// <param name="name">The name of the model.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="encoder">How raw input becomes a sample, for clients.</param>
    /// <param name="dataHandler">Keeps what was paid for each sample.</param>
    /// <param name="incentiveMechanism">Decides prices, refunds and rewards.</param>
    /// <param name="classifier">The model.</param>
    public CollaborativeTrainer64(
        [AbiName("_name")] string name, [AbiName("_description")] string description, [AbiName("_encoder")] string encoder,
        [AbiName("_dataHandler")] IDataHandler64 dataHandler, [AbiName("_incentiveMechanism")] IIncentiveMechanism64 incentiveMechanism,
        [AbiName("_classifier")] IClassifier64 classifier)
        : base(name, description, encoder, dataHandler, incentiveMechanism, classifier)
    {
    }

    /// <summary>Hands the classifier to another owner: to administer it and give it back, or to move it to another trainer. Only the owner may.
    /// The other parts stay for good: whoever owned the data handler could write himself deposits that others paid.</summary>
    /// <param name="newOwner">Its next owner.</param>
    [OnlyOwner]
    public void TransferClassifierOwnership(Address newOwner)
    {
        At<IOwnable>(Classifier.Address).TransferOwnership(newOwner);
    }
}

namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a model under a <see cref="StakeablePlus64"/>, whose rules and ledger are part of this one contract; judge and classifier are contracts of their own.</summary>
/// <remarks>The classifier must belong to the trainer.</remarks>
[Contract]
public sealed partial class FusedStakingTrainer64 : StakingTrainer<StakeablePlus64, IJudge64, IClassifier64>
{
    /// <summary>Deploys the rules and joins them with judge and classifier; the classifier is handed over afterwards.</summary>
    /// <param name="terms">What the rules run on.</param>
    /// <param name="surpriseMargin">The largest margin at which the model counts as unsure, in the judge's unit.</param>
    /// <param name="founder">Has a standing of 1.</param>
    /// <param name="judge">Judges samples without their own influence.</param>
    /// <param name="classifier">The model.</param>
    public FusedStakingTrainer64(StakingTerms terms, Int256 surpriseMargin, Address founder, IJudge64 judge, IClassifier64 classifier)
        : base(new StakeablePlus64(terms, surpriseMargin, founder), judge, classifier)
    {
    }

    /// <summary>Hands the classifier to another owner, to administer it and give it back. Only the administrator may. The mechanism stays for good: its ledger says whose the wei are.</summary>
    /// <param name="newOwner">Its next owner.</param>
    [OnlyAdministrator]
    public void TransferClassifierOwnership(Address newOwner)
    {
        At<IOwnable>(Classifier.Address).TransferOwnership(newOwner);
    }
}

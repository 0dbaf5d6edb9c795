namespace DeCA10B.Contracts;

/// <summary>Lets anyone train a model under a <see cref="StakeablePlus64"/>, with mechanism, judge and classifier as contracts of their own.</summary>
/// <remarks>Mechanism and classifier must belong to the trainer.</remarks>
[Contract]
public sealed partial class StakingTrainer64 : StakingTrainer<IStakingMechanism64, IJudge64, IClassifier64>
{
    /// <summary>Joins three contracts; mechanism and classifier are handed over afterwards.</summary>
    /// <param name="mechanism">The rules and the ledger.</param>
    /// <param name="judge">Judges samples without their own influence.</param>
    /// <param name="classifier">The model.</param>
    public StakingTrainer64(IStakingMechanism64 mechanism, IJudge64 judge, IClassifier64 classifier)
        : base(mechanism, judge, classifier)
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

using DeCA10B;
using DeCA10B.Contracts;

namespace DeCA10BModel;

/// <summary>Lets anyone train the model: the trainer, its records, its deposits and the model in one contract.</summary>
[Contract]
public sealed partial class KeywordTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, KeywordPerceptron>
{
    /// <summary>Deploys all of it.</summary>
    /// <param name="description">What the model is for.</param>
    /// <param name="terms">Waiting times and the price factor.</param>
    /// <param name="classifications">The names of the two classes.</param>
    /// <param name="learningRate">How far one training step moves each weight.</param>
    public KeywordTrainer(string description, StakeableTerms terms, string[] classifications, Fixed64 learningRate)
        : base(
            "DeCA10BModel", description, "keywords", new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new KeywordPerceptron(classifications, learningRate))
    {
    }
}

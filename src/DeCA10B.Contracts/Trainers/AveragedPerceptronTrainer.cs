namespace DeCA10B.Contracts;

/// <summary>Lets anyone train an averaged perceptron over sparse binary samples: the trainer, its records, its deposits and the model in one contract.</summary>
/// <remarks>Its owner may administer the model at any time.</remarks>
[Contract]
public sealed partial class AveragedPerceptronTrainer : CollaborativeTrainer64<DataHandler64, Stakeable64, AveragedPerceptron>
{
    /// <summary>Deploys all of it. The last parameters are those of <see cref="AveragedPerceptron"/>.</summary>
    /// <param name="name">The name of the model.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="encoder">How raw input becomes a sample, for clients.</param>
    /// <param name="terms">Waiting times and the price factor.</param>
    /// <param name="classifications">The names of the classes.</param>
    /// <param name="weights">The weights of the features 0, 1, 2, ..., raw, scale 1e9.</param>
    /// <param name="intercept">The bias: added to every score, raw, scale 1e9.</param>
    /// <param name="learningRate">How far one training step moves the model, raw, scale 1e9.</param>
    public AveragedPerceptronTrainer(
        string name, string description, string encoder, StakeableTerms terms, string[] classifications, Int80[] weights, Int80 intercept, uint learningRate)
        : base(
            name, description, encoder, new DataHandler64(),
            new Stakeable64(terms.RefundWaitTimeS, terms.OwnerClaimWaitTimeS, terms.AnyAddressClaimWaitTimeS, terms.CostWeight),
            new AveragedPerceptron(classifications, weights, intercept, learningRate))
    {
    }
}

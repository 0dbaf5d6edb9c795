namespace DeCA10B.Contracts.Tests.Composition;

/// <summary>A judge that believes any model, a sample's own influence and all.</summary>
[Contract]
public sealed partial class CredulousJudge : Contract, IJudge64
{
    public IClassifier64 Model { get; }

    public CredulousJudge(IClassifier64 model)
    {
        Model = model;
    }

    public ulong PredictWithout(ReadOnlySpan<long> data, Int256 influence) => Model.Predict(data);

    public (Int256 margin, Int256 influence) Weigh(ReadOnlySpan<long> data, ulong classification) => (Model.Predict(data) == classification ? 1 : -1, 0);
}

using DeCA10B.Chains;
using DeCA10B.Testing;
using DeCA10B.Testing.Layouts;

namespace DeCA10B.Laboratory;

/// <summary>One experiment on a native chain of its own.</summary>
sealed class NativeRun(Stage stage, IReadOnlyList<Deployment> deployments, IReadOnlyList<ContractCall> calls)
{
    readonly NativeChain chain = new();
    readonly List<CallOutcome> created = [];
    readonly List<CallOutcome> outcomes = [];

    public Observation Play()
    {
        Exception? fault = null;
        try
        {
            for (var index = 0; index < deployments.Count; index++) Deploy(index);
            chain.MinesEachTransaction = false;
            foreach (var (time, inBlock) in stage.Blocks(calls)) PlayBlock(time, inBlock);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            fault = exception;
        }

        while (created.Count < deployments.Count) created.Add(new CallOutcome(false, default, []));
        NativeStorage[] storage = [.. stage.Contracts.Select(contract => chain.ContractAt(contract.Address) is { } there ? NativeStorage.Read(there, contract.Layout, keepsNames: true) : NativeStorage.Empty)];
        var final = new FinalState(
            [.. storage.Select(contract => contract.Words)], [.. stage.Accounts.Select(chain.BalanceOf)]);
        return new Observation("native", new Transcript(outcomes, final, created), storage, fault);
    }

    void Deploy(int index)
    {
        var deployment = deployments[index];
        var receipt = chain.Deploy(stage.Contracts[index].Descriptor, deployment.Arguments, new CallOptions(deployment.From, deployment.Value));
        created.Add(Outcome(receipt));
    }

    void PlayBlock(ulong time, IReadOnlyList<ContractCall> inBlock)
    {
        chain.SetNextBlockTimestamp(time);
        foreach (var call in inBlock)
            outcomes.Add(Outcome(chain.Execute(new CallRequest(call.Contract.Address, call.Data, new CallOptions(call.From, call.Value)))));
        chain.Mine();
    }

    static CallOutcome Outcome(TransactionReceipt receipt) => new(receipt.Succeeded, receipt.Succeeded ? receipt.ReturnData : receipt.RevertData, receipt.Logs);
}

using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Contracts.Tests.Staking;

namespace DeCA10B.Contracts.Tests.Attacks;

/// <summary>What attackers call of a staking trainer.</summary>
[ContractInterface]
public interface IStakes : IContract
{
    /// <summary>Commits to a sample.</summary>
    [Payable]
    void Commit(Bytes32 commitment, UInt256 maxCost, UInt256 deadlineS);

    /// <summary>Reveals one.</summary>
    void Reveal(ReadOnlySpan<long> data, ulong classification, Bytes32 salt);

    /// <summary>Withdraws what is owed.</summary>
    void Withdraw();
}

/// <summary>Reveals one sample twice in one transaction.</summary>
[Contract]
public sealed partial class TwiceRevealer : Contract
{
    /// <summary>Commits to a sample.</summary>
    [Payable]
    public void Commit(IStakes trainer, Bytes32 commitment)
    {
        WithValue(trainer, Msg.Value).Commit(commitment, UInt256.MaxValue, UInt256.MaxValue);
    }

    /// <summary>Reveals it.</summary>
    public void Reveal(IStakes trainer, ReadOnlySpan<long> data, ulong classification, Bytes32 salt)
    {
        trainer.Reveal(data, classification, salt);
    }

    /// <summary>Reveals two commitments to one sample.</summary>
    public void RevealTwice(IStakes trainer, ReadOnlySpan<long> data, ulong classification, Bytes32 first, Bytes32 second)
    {
        trainer.Reveal(data, classification, first);
        trainer.Reveal(data, classification, second);
    }
}

/// <summary>Withdraws again while it is being paid.</summary>
[Contract]
public sealed partial class WithdrawingWallet : Contract
{
    bool isGreedy;
    Address trainer;

    /// <summary>Commits to anything, so that the excess is owed to it.</summary>
    [Payable]
    public void Commit(IStakes trainer, Bytes32 commitment)
    {
        WithValue(trainer, Msg.Value).Commit(commitment, UInt256.MaxValue, UInt256.MaxValue);
    }

    /// <summary>Withdraws; twice when it is greedy.</summary>
    public void Withdraw(Address trainer, bool isGreedy)
    {
        this.trainer = trainer;
        this.isGreedy = isGreedy;
        At<IStakes>(trainer).Withdraw();
    }

    /// <summary>Withdraws again, when it is greedy.</summary>
    protected override void Receive()
    {
        if (isGreedy) At<IStakes>(trainer).Withdraw();
    }
}

/// <summary>Takes no wei.</summary>
[Contract]
public sealed partial class Refuser : Contract
{
    /// <summary>Commits to anything.</summary>
    [Payable]
    public void Commit(IStakes trainer)
    {
        WithValue(trainer, Msg.Value).Commit(default, UInt256.MaxValue, UInt256.MaxValue);
    }

    /// <summary>Tries to withdraw.</summary>
    public void Withdraw(IStakes trainer)
    {
        trainer.Withdraw();
    }
}

/// <summary>What an attacker calls of a market.</summary>
[ContractInterface]
public interface IMarket : IContract
{
    /// <summary>Contributes a sample.</summary>
    [Payable]
    void AddData(ReadOnlySpan<long> data, ulong classification);

    /// <summary>Pays an account.</summary>
    void Collect(uint account);
}

/// <summary>Collects again while it is being paid.</summary>
[Contract]
public sealed partial class CollectingWallet : Contract
{
    bool isCalm;
    Address market;

    /// <summary>Contributes a sample.</summary>
    [Payable]
    public void Contribute(Address market, ReadOnlySpan<long> data, ulong classification)
    {
        this.market = market;
        WithValue(At<IMarket>(market), Msg.Value).AddData(data, classification);
    }

    /// <summary>Is content with being paid once.</summary>
    public void Calm()
    {
        isCalm = true;
    }

    /// <summary>Collects again, unless it is calm.</summary>
    protected override void Receive()
    {
        if (!isCalm) At<IMarket>(market).Collect(0);
    }
}

/// <summary>Has attackers commit.</summary>
static class Attackers
{
    public static async Task CommitThroughAsync(this StakingScene scene, TwiceRevealerClient adder, long[] data, ulong label, byte salt) =>
        await adder.CommitAsync(scene.Trainer.Address, scene.Hidden(adder.Address, data, label, salt), await scene.NextAsync(scene.Other, 1, Scene.Plenty));

    public static async Task CommitThroughAsync(this StakingScene scene, WithdrawingWalletClient wallet, UInt256 value) =>
        await wallet.CommitAsync(scene.Trainer.Address, default, await scene.NextAsync(scene.Bad, 1, value));
}

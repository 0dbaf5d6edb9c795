using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Generated.Tests.Contracts;

namespace DeCA10B.Generated.Tests;

/// <summary>Calls between contracts: senders, value, re-entrancy, reverts of a callee.</summary>
public sealed class MessageCallTests
{
    private static readonly UInt256 Deposit = 100;

    private readonly NativeChain chain = new();

    private Address Alice => chain.Accounts[0];

    [Fact]
    public void A_robber_empties_a_careless_bank()
    {
        var (bank, robber) = Rob(isCareless: true, greed: 4, refuses: false);
        robber.From(Alice).Rob();
        Assert.Equal((4ul, (UInt256)0, Deposit * 4), (robber.Visits, chain.BalanceOf(bank.Address), chain.BalanceOf(robber.Address)));
        Assert.Equal(Deposit * 4, bank.Paid);
    }

    [Fact]
    public void The_inner_withdrawal_reverts_the_payment_at_a_careful_bank()
    {
        var (bank, robber) = Rob(isCareless: false, greed: 2, refuses: false);
        // The second withdrawal reverts inside Receive, so the payment fails, so the first withdrawal reverts as well.
        var revert = Assert.Throws<RevertException>(() => robber.From(Alice).Rob());
        Assert.Equal(new AbiWriter(Selector.Of("SendFailed()"), 0).ToArray(), revert.RevertData.ToArray());
        Assert.Equal((0ul, Deposit * 4, (UInt256)0), (robber.Visits, chain.BalanceOf(bank.Address), bank.Paid));
    }

    [Fact]
    public void A_refused_payment_is_false_and_leaves_nothing_of_the_receiver()
    {
        var (bank, robber) = Rob(isCareless: true, greed: 1, refuses: true);
        Assert.Throws<RevertException>(() => robber.From(Alice).Rob());
        Assert.Equal((0ul, Deposit * 4), (robber.Visits, chain.BalanceOf(bank.Address)));
    }

    [Fact]
    public void The_callee_sees_the_calling_contract_and_then_the_caller_its_own_sender_again()
    {
        var counter = Counter.Deploy(chain, 10);
        var caller = Relay.Deploy(chain, counter);
        caller.From(Alice).Increment(2);
        Assert.Equal((2ul, Alice), (counter.From(Alice).StepsOf(caller.Address), caller.LastSender));
    }

    [Fact]
    public void A_revert_of_the_callee_passes_through_with_its_data_and_undoes_the_caller()
    {
        var counter = Counter.Deploy(chain, 10);
        var caller = Relay.Deploy(chain, counter);
        var revert = Assert.Throws<RevertException>(() => caller.From(Alice).Increment(11));
        Assert.Equal(Selector.Of("StepTooLarge(uint64)"), System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(revert.RevertData.Span));
        Assert.Equal((0ul, default(Address)), (counter.Count, caller.LastSender));
    }

    [Fact]
    public void A_typed_call_of_nothing_reverts_without_data()
    {
        var caller = Relay.Deploy(chain, chain.At<ICounter>(Address.Parse("0x00000000000000000000000000000000000000ff")));
        var revert = Assert.Throws<RevertException>(() => caller.From(Alice).Increment(1));
        Assert.True(revert.RevertData.IsEmpty);
    }

    [Fact]
    public void A_contract_that_only_has_the_selector_is_called_in_ABI_bytes()
    {
        var other = Lookalike.Deploy(chain);
        var caller = Relay.Deploy(chain, chain.At<ICounter>(other.Address));
        caller.From(Alice).Increment(5);
        Assert.Equal((5ul, 105ul), (other.Count - 100, caller.LastCount));
    }

    [Fact]
    public void A_view_of_an_interface_that_would_write_reverts_without_data()
    {
        var liar = Liar.Deploy(chain);
        Assert.Equal(1ul, liar.From(Alice).Count());
        var relay = Relay.Deploy(chain, chain.At<ICounter>(liar.Address));
        var revert = Assert.Throws<RevertException>(() => relay.From(Alice).Increment(1));
        Assert.True(revert.RevertData.IsEmpty);
        Assert.Equal(2ul, liar.From(Alice).Count());
    }

    [Fact]
    public void Calls_nest_1024_deep_and_no_deeper()
    {
        var echo = Echo.Deploy(chain);
        echo.From(Alice).Call(1024);
        Assert.Equal(1024ul, echo.Calls);
        var revert = Assert.Throws<RevertException>(() => echo.From(Alice).Call(1025));
        Assert.True(revert.RevertData.IsEmpty);
        Assert.Equal(1024ul, echo.Calls);
    }

    [Fact]
    public void Calls_that_double_without_end_are_ended_and_undone()
    {
        var fountain = Fountain.Deploy(chain);
        var exception = Assert.Throws<InvalidOperationException>(() => fountain.From(Alice).Open());
        Assert.Contains("runs out of gas", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0ul, fountain.Drops);
        Echo.Deploy(chain).From(Alice).Call(1024);
    }

    private (Bank Bank, Robber Robber) Rob(bool isCareless, ulong greed, bool refuses)
    {
        var bank = Bank.Deploy(chain, isCareless);
        var robber = Robber.Deploy(chain, bank, greed, refuses);
        chain.SetBalance(robber.Address, Deposit);
        bank.From(robber.Address, Deposit).Deposit();
        bank.From(Alice, Deposit * 3).Deposit();
        return (bank, robber);
    }
}

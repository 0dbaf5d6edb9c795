using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Native;
using DeCA10B.Tests.Native.Handwritten;

namespace DeCA10B.Tests.Native;

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
        var counter = chain.Deploy(() => new Counter(10));
        var caller = chain.Deploy(() => new Relay(counter));
        caller.Run(Alice, relay => relay.Increment(2));
        Assert.Equal((2ul, Alice), (counter.From(Alice).StepsOf(caller.Address), caller.LastSender));
    }

    [Fact]
    public void A_revert_of_the_callee_passes_through_with_its_data_and_undoes_the_caller()
    {
        var counter = chain.Deploy(() => new Counter(10));
        var caller = chain.Deploy(() => new Relay(counter));
        var revert = Assert.Throws<RevertException>(() => caller.Run(Alice, relay => relay.Increment(11)));
        Assert.Equal(Selector.Of("StepTooLarge(uint64)"), System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(revert.RevertData.Span));
        Assert.Equal((0ul, default(Address)), (counter.Count, caller.LastSender));
    }

    [Fact]
    public void A_typed_call_of_nothing_reverts_without_data()
    {
        var caller = chain.Deploy(() => new Relay(Address.Parse("0x00000000000000000000000000000000000000ff")));
        var revert = Assert.Throws<RevertException>(() => caller.Run(Alice, relay => relay.Increment(1)));
        Assert.True(revert.RevertData.IsEmpty);
    }

    [Fact]
    public void A_contract_that_only_has_the_selector_is_called_in_ABI_bytes()
    {
        var other = chain.Deploy(() => new SelectorOnly());
        var caller = chain.Deploy(() => new Relay(other.Address));
        caller.Run(Alice, relay => relay.Increment(5));
        Assert.Equal((5ul, 105ul), (other.Seen, caller.LastCount));
    }

    private (Bank Bank, Robber Robber) Rob(bool isCareless, ulong greed, bool refuses)
    {
        var bank = chain.Deploy(() => new Bank(isCareless));
        var robber = chain.Deploy(() => new Robber(bank, greed, refuses));
        chain.SetBalance(robber.Address, Deposit);
        bank.From(robber.Address, Deposit).Deposit();
        bank.From(Alice, Deposit * 3).Deposit();
        return (bank, robber);
    }

    private sealed class Relay : Contract
    {
        private readonly ICounter counter;

        public Relay(Counter counter) => this.counter = At<ICounter>(counter.Address);

        public Relay(Address counter) => this.counter = At<ICounter>(counter);

        public Address LastSender { get; private set; }

        public ulong LastCount { get; private set; }

        public void Increment(ulong step)
        {
            LastSender = default;
            counter.Increment(step);
            LastCount = counter.Count;
            LastSender = Msg.Sender;
        }

        public void Run(Address sender, Action<Relay> function)
        {
            var transaction = BeginTransaction(sender, default, isPayable: false);
            try
            {
                function(this);
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
        }

        protected override void CopyScalars(Contract source) =>
            (LastSender, LastCount) = (((Relay)source).LastSender, ((Relay)source).LastCount);
    }

    private sealed class SelectorOnly : Contract
    {
        public ulong Seen { get; private set; }

        protected override byte[]? Dispatch(uint selector, ReadOnlySpan<byte> arguments)
        {
            if (selector == Selector.Of("increment(uint64)"))
            {
                Seen = new AbiReader(arguments).Read(AbiTypes.UInt64);
                return [];
            }

            if (selector != Selector.Of("count()")) return null;
            var output = new AbiWriter(32);
            output.Write(AbiTypes.UInt64, 100 + Seen);
            return output.ToArray();
        }
    }
}

using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Generated.Tests.Contracts;

namespace DeCA10B.Generated.Tests;

public sealed class NativeChainTests
{
    private readonly NativeChain chain = new();
    private readonly Counter counter;

    public NativeChainTests() => counter = Counter.Deploy(chain, 10);

    private Address Alice => chain.Accounts[0];

    private Address Bob => chain.Accounts[1];

    [Fact]
    public void The_first_contract_of_the_first_account_lies_where_every_development_chain_puts_it() =>
        Assert.Equal(Address.Parse("0x5FbDB2315678afecb367f032d93F642f64180aa3"), counter.Address);

    [Fact]
    public void A_constructor_sees_its_deployer() => Assert.Equal(Alice, counter.Owner);

    [Fact]
    public void A_typed_call_sees_its_sender_and_changes_state()
    {
        counter.From(Bob).Increment(3);
        counter.From(Alice).Increment(4);
        Assert.Equal((7ul, 3ul, 4ul), (counter.Count, counter.From(Alice).StepsOf(Bob), counter.From(Alice).StepsOf(Alice)));
        Assert.Equal(7ul, counter.From(Bob).HistoryAt(1));
    }

    [Fact]
    public void A_revert_carries_the_encoded_error_and_leaves_no_trace()
    {
        var revert = Assert.Throws<RevertException>(() => counter.From(Bob).Increment(11));
        var expected = new AbiWriter(Selector.Of("StepTooLarge(uint64)"), 32);
        expected.Write(AbiTypes.UInt64, 11ul);
        Assert.Equal(expected.ToArray(), revert.RevertData.ToArray());
        Assert.Equal(0ul, counter.Count);
    }

    [Fact]
    public void A_panic_takes_back_scalars_collections_references_and_logs()
    {
        counter.From(Alice).Increment(5);
        var revert = Assert.Throws<RevertException>(() => counter.From(Alice).WriteAndDivide(0));
        Assert.Equal(RevertData.Panic(0x12), revert.RevertData.ToArray());
        Assert.Equal(default, counter.From(Alice).TallyOf(Alice));
        Assert.Equal((5ul, 5ul, 5ul), (counter.Count, counter.From(Alice).StepsOf(Alice), counter.From(Alice).HistoryAt(0)));
        Assert.Throws<RevertException>(() => counter.From(Alice).HistoryAt(1));
        Assert.Single(chain.GetLogs(default));
    }

    [Fact]
    public void Overflow_panics_with_0x11_and_a_bad_index_with_0x32()
    {
        var overflow = Assert.Throws<RevertException>(() => counter.From(Alice).Overflow());
        Assert.Equal(RevertData.Panic(0x11), overflow.RevertData.ToArray());
        var index = Assert.Throws<RevertException>(() => counter.From(Alice).HistoryAt(UInt256.MaxValue));
        Assert.Equal(RevertData.Panic(0x32), index.RevertData.ToArray());
    }

    [Fact]
    public void Value_to_a_function_that_takes_none_reverts_without_data_and_stays()
    {
        var before = chain.BalanceOf(Bob);
        var revert = Assert.Throws<RevertException>(() => counter.From(Bob, 1).Increment(1));
        Assert.True(revert.RevertData.IsEmpty);
        Assert.Equal(before, chain.BalanceOf(Bob));
    }

    [Fact]
    public void Value_to_a_payable_function_moves_and_comes_back_when_it_reverts()
    {
        var before = chain.BalanceOf(Bob);
        counter.From(Bob, 100).Tip();
        Assert.Throws<RevertException>(() => counter.From(Bob, 100).Overflow());
        Assert.Equal((before - 100, (UInt256)100), (chain.BalanceOf(Bob), chain.BalanceOf(counter.Address)));
    }

    [Fact]
    public void A_sender_without_the_money_is_told_so() =>
        Assert.Throws<ChainException>(() => counter.From(Address.Parse("0x00000000000000000000000000000000000000ff"), 1).Tip());

    [Fact]
    public void Every_transaction_gets_a_block_a_second_later_also_one_that_reverts()
    {
        var block = chain.LatestBlock;
        counter.From(Alice).Tip();
        Assert.Throws<RevertException>(() => counter.From(Alice).Increment(11));
        Assert.Equal(new Block(block.Number + 2, block.Timestamp + 2), chain.LatestBlock);
        chain.SetNextBlockTimestamp(block.Timestamp + 100);
        counter.From(Alice).Tip();
        Assert.Equal(new Block(block.Number + 3, block.Timestamp + 100), chain.LatestBlock);
        Assert.Throws<ArgumentOutOfRangeException>(() => chain.SetNextBlockTimestamp(block.Timestamp + 100));
    }

    [Fact]
    public void A_block_of_several_transactions_has_one_time_that_views_see_too()
    {
        chain.MinesEachTransaction = false;
        var block = chain.LatestBlock;
        chain.SetNextBlockTimestamp(block.Timestamp + 10);
        counter.From(Alice).Tip();
        counter.From(Alice).Increment(1);
        counter.From(Alice).Increment(1);
        Assert.Equal(block, chain.LatestBlock);
        Assert.Equal([0u, 1u], chain.GetLogs(default).Select(log => log.LogIndex));
        Assert.Throws<InvalidOperationException>(() => chain.SetNextBlockTimestamp(block.Timestamp + 20));
        Assert.Equal((UInt256)(block.Timestamp + 10), counter.From(Alice).TimeNow());
        chain.Mine();
        Assert.Equal(new Block(block.Number + 1, block.Timestamp + 10), chain.LatestBlock);
        Assert.Equal((UInt256)(block.Timestamp + 10), counter.From(Alice).TimeNow());
    }

    [Fact]
    public void A_function_called_on_the_object_itself_says_that_there_is_no_message()
    {
        Assert.Throws<InvalidOperationException>(() => counter.Increment(1));
        Assert.Throws<InvalidOperationException>(() => new Counter(1));
    }

    [Fact]
    public void A_fault_of_the_program_is_no_revert_but_is_taken_back()
    {
        var faulty = Assert.Throws<InvalidOperationException>(() => chain.Deploy<Counter>(() => throw new InvalidOperationException("mine")));
        Assert.Equal("mine", faulty.Message);
        counter.From(Alice).Tip();
        Assert.Equal(1ul, counter.Count);
    }
}

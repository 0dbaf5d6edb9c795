namespace DeCA10B.Client.Tests.Transactions;

public sealed class AccountQueueTests
{
    [Fact]
    public void While_something_is_on_its_way_a_node_that_lags_behind_is_not_believed()
    {
        var queue = new AccountQueue();
        Assert.Equal(5ul, queue.NextNonce(5));
        queue.Sent(5);

        Assert.Equal(6ul, queue.NextNonce(5));
        Assert.Equal(8ul, queue.NextNonce(8));
    }

    [Fact]
    public void With_nothing_on_its_way_the_node_is_right_also_when_its_chain_went_back()
    {
        var queue = new AccountQueue();
        queue.Sent(5);
        queue.Settled();

        Assert.Equal(2ul, queue.NextNonce(2));
    }
}

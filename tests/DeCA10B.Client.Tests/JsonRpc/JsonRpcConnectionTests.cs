using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using DeCA10B.Chains;

namespace DeCA10B.Client.Tests.JsonRpc;

public sealed class JsonRpcConnectionTests
{
    const string Good = """{"jsonrpc":"2.0","id":1,"result":"0x2a"}""";

    [Fact]
    public async Task An_unreachable_node_is_named_without_its_key()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        var exception = await Assert.ThrowsAsync<NodeUnreachableException>(() => JsonRpcChain.ConnectAsync(new Uri($"http://127.0.0.1:{port}/a-secret-key")));

        Assert.Contains($"http://127.0.0.1:{port}:", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_question_is_repeated_after_a_transient_failure(int status)
    {
        var answers = new Queue<(int, string)?>([(status, "later"), null, (200, Good)]);
        await using var node = new FakeNode(_ => answers.Dequeue());
        using var connection = new JsonRpcConnection(node.Url);

        Assert.Equal("0x2a", (await connection.AskAsync("eth_chainId")).GetString());
        Assert.Equal(3, node.Requests.Count);
    }

    [Fact]
    public async Task A_question_is_not_repeated_for_ever()
    {
        await using var node = new FakeNode(_ => (503, "later"));
        using var connection = new JsonRpcConnection(node.Url);

        await Assert.ThrowsAsync<NodeResponseException>(async () => await connection.AskAsync("eth_chainId"));
        Assert.Equal(4, node.Requests.Count);
    }

    [Fact]
    public async Task An_order_is_given_once()
    {
        await using var node = new FakeNode(_ => null);
        using var connection = new JsonRpcConnection(node.Url);

        await Assert.ThrowsAsync<NodeConnectionLostException>(async () => await connection.TellAsync(new JsonRpcRequest("eth_sendRawTransaction")));
        Assert.Single(node.Requests);
    }

    [Theory]
    [InlineData(200, "<html>")]
    [InlineData(404, "")]
    [InlineData(200, "[]")]
    [InlineData(200, "7")]
    [InlineData(200, """{"jsonrpc":"2.0","id":1}""")]
    [InlineData(401, """{"error":"unauthorised"}""")]
    public async Task What_is_no_JSON_RPC_is_refused(int status, string body)
    {
        await using var node = new FakeNode(_ => (status, body));

        await Assert.ThrowsAsync<NodeResponseException>(() => JsonRpcChain.ConnectAsync(node.Url));
    }

    [Fact]
    public async Task A_node_that_says_nothing_is_given_up()
    {
        using var silent = new ManualResetEventSlim();
        await using var node = new FakeNode(_ =>
        {
            silent.Wait();
            return null;
        });
        using var connection = new JsonRpcConnection(node.Url, TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAsync<NodeTimeoutException>(async () => await connection.TellAsync(new JsonRpcRequest("eth_sendRawTransaction")));
        silent.Set();
    }

    [Fact]
    public async Task A_cancelled_question_is_cancelled_not_timed_out()
    {
        await using var node = new FakeNode(_ => (200, Good));
        using var connection = new JsonRpcConnection(node.Url);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await connection.AskAsync("eth_chainId", null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Answers_of_a_batch_may_come_in_any_order()
    {
        await using var node = new FakeNode(_ => (200,
            """[{"jsonrpc":"2.0","id":2,"error":{"code":-32601,"message":"Method not found"}},{"jsonrpc":"2.0","id":1,"result":"0x1"}]"""));
        using var connection = new JsonRpcConnection(node.Url);

        var replies = await connection.AskAsync([new JsonRpcRequest("a"), new JsonRpcRequest("b")]);

        Assert.Equal("0x1", replies[0].Result.GetString());
        Assert.Equal("b", Assert.Throws<JsonRpcErrorException>(() => replies[1].Result).Method);
    }

    [Fact]
    public async Task A_batch_that_is_refused_as_a_whole_is_refused_one_by_one()
    {
        await using var node = new FakeNode(_ => (200, """{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}"""));
        using var connection = new JsonRpcConnection(node.Url);

        var replies = await connection.AskAsync([new JsonRpcRequest("a"), new JsonRpcRequest("b")]);

        Assert.All(replies, reply => Assert.Equal("batch too large", reply.Error!.Message));
    }

    [Fact]
    public async Task An_answer_that_is_missing_from_a_batch_is_named()
    {
        await using var node = new FakeNode(_ => (200, """[{"jsonrpc":"2.0","id":1,"result":"0x1"}]"""));
        using var connection = new JsonRpcConnection(node.Url);

        var exception = await Assert.ThrowsAsync<NodeResponseException>(async () => await connection.AskAsync([new JsonRpcRequest("a"), new JsonRpcRequest("b")]));
        Assert.Contains(" b,", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"2a\"")]
    [InlineData("\"0x\"")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("\"0xzz\"")]
    [InlineData("\"0x10000000000000000000000000000000000000000000000000000000000000000\"")]
    public void A_malformed_number_is_refused(string json)
        => Assert.Throws<NodeResponseException>(() => JsonDocument.Parse(json).RootElement.ReadQuantity());

    [Theory]
    [InlineData("\"0x1\"")]
    [InlineData("\"12\"")]
    [InlineData("{}")]
    [InlineData("\"0xzz\"")]
    public void Malformed_data_is_refused(string json)
        => Assert.Throws<NodeResponseException>(() => JsonDocument.Parse(json).RootElement.ReadData());

    [Fact]
    public void Other_schemes_are_refused()
        => Assert.Throws<ArgumentException>(() => new JsonRpcConnection(new Uri("ftp://127.0.0.1")));
}

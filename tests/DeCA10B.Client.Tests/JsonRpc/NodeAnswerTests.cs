using System.Text.Json;
using System.Text.Json.Nodes;
using DeCA10B.Chains;

namespace DeCA10B.Client.Tests.JsonRpc;

/// <summary>Nodes word the same thing differently.</summary>
public sealed class NodeAnswerTests
{
    static readonly Address Account = DevelopmentKeys.All[0].Address;

    [Theory]
    [InlineData("""{"code":3,"message":"execution reverted","data":"0xdeadbeef"}""", "deadbeef")]
    [InlineData("""{"code":-32000,"message":"execution reverted: because","data":{"data":"0xdeadbeef","reason":"because"}}""", "deadbeef")]
    [InlineData("""{"code":3,"message":"execution reverted","data":"0x"}""", "")]
    [InlineData("""{"code":-32000,"message":"execution reverted"}""", "")]
    [InlineData("""{"code":-32000,"message":"out of gas"}""", "")]
    [InlineData("""{"code":-32603,"message":"EVM error InvalidFEOpcode"}""", "")]
    [InlineData("""{"code":-32000,"message":"invalid opcode: INVALID"}""", "")]
    public void A_failed_run_is_a_result(string error, string revertData)
    {
        var result = ExecutionMessages.ReadCall(Reply(error), Account);

        Assert.False(result.Succeeded);
        Assert.Equal(revertData, Convert.ToHexStringLower(result.Data.Span));
    }

    [Theory]
    [InlineData("""{"code":-32000,"message":"insufficient funds for gas * price + value: have 1 want 2"}""", typeof(InsufficientFundsException))]
    [InlineData("""{"code":-32003,"message":"Insufficient funds for gas * price + value"}""", typeof(InsufficientFundsException))]
    [InlineData("""{"code":-32000,"message":"nonce too low: next nonce 5, tx nonce 4"}""", typeof(NonceException))]
    [InlineData("""{"code":-32000,"message":"nonce too high"}""", typeof(NonceException))]
    [InlineData("""{"code":-32000,"message":"replacement transaction underpriced"}""", typeof(NonceException))]
    [InlineData("""{"code":3,"message":"execution reverted","data":"0x01"}""", typeof(TransactionRevertedException))]
    [InlineData("""{"code":-32601,"message":"Method not found"}""", typeof(JsonRpcErrorException))]
    [InlineData("""{"code":-32000,"message":"max fee per gas less than block base fee"}""", typeof(JsonRpcErrorException))]
    public void A_refusal_has_its_own_exception(string error, Type expected)
        => Assert.IsType(expected, ExecutionMessages.Refusal(Reply(error), Account, nonce: 4));

    [Fact]
    public async Task A_range_that_is_too_large_is_halved()
    {
        await using var node = FakeNode.Of((method, parameters) =>
        {
            if (method == "eth_chainId") return "0x1";
            var (from, to) = (Number(parameters[0]!["fromBlock"]!), Number(parameters[0]!["toBlock"]!));
            if (to - from >= 3) return FakeNode.Error(-32005, "query exceeds max block range 3");
            return new JsonArray([.. Enumerable.Range(from, to - from + 1).Select(LogOfBlock)]);
        });
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url);

        var logs = await chain.GetLogsAsync(new LogFilter(FromBlock: 5, ToBlock: 16));

        Assert.Equal(Enumerable.Range(5, 12).Select(number => (ulong)number), logs.Select(log => log.BlockNumber));

        static int Number(JsonNode node) => Convert.ToInt32((string)node!, 16);
        static JsonNode LogOfBlock(int number) => new JsonObject
        {
            ["address"] = "0x" + new string('1', 40),
            ["topics"] = new JsonArray(),
            ["data"] = "0x",
            ["blockNumber"] = $"0x{number:x}",
            ["transactionHash"] = "0x" + new string('2', 64),
            ["logIndex"] = "0x0",
        };
    }

    [Fact]
    public async Task A_transaction_whose_sending_was_cut_off_is_looked_for_before_it_is_given_up()
    {
        var known = true;
        await using var node = new FakeNode(body => body.Contains("eth_sendRawTransaction", StringComparison.Ordinal) ? null : Answer(body, known));
        await using var chain = await JsonRpcChain.ConnectAsync(node.Url, [DevelopmentKeys.All[0]]);

        Assert.True((await chain.SendAsync(new CallRequest(Account, default))).Succeeded);
        known = false;
        var exception = await Assert.ThrowsAsync<NodeConnectionLostException>(async () => await chain.SendAsync(new CallRequest(Account, default)));

        Assert.NotNull(exception.TransactionHash);
        Assert.Equal(2, node.Requests.Count(body => body.Contains("eth_sendRawTransaction", StringComparison.Ordinal)));
    }

    static (int, string) Answer(string body, bool known)
    {
        var request = JsonNode.Parse(body)!;
        return (200, request is JsonArray batch ? new JsonArray([.. batch.Select(one => One(one!))]).ToJsonString() : One(request).ToJsonString());

        JsonNode One(JsonNode one) => new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = one["id"]!.DeepClone(),
            ["result"] = (string)one["method"]! switch
            {
                "eth_chainId" => "0x1",
                "eth_getTransactionCount" => "0x7",
                "eth_maxPriorityFeePerGas" => "0x1",
                "eth_getBalance" => "0xffffffffffff",
                "eth_estimateGas" => "0x5208",
                "eth_getBlockByNumber" => new JsonObject { ["number"] = "0x1", ["timestamp"] = "0x1", ["gasLimit"] = "0x1c9c380", ["baseFeePerGas"] = "0x1" },
                "eth_getTransactionByHash" => known ? new JsonObject() : null,
                "eth_getTransactionReceipt" => new JsonObject
                {
                    ["status"] = "0x1", ["transactionHash"] = one["params"]![0]!.DeepClone(), ["blockNumber"] = "0x2", ["gasUsed"] = "0x5208", ["logs"] = new JsonArray(),
                },
                var other => throw new InvalidOperationException(other),
            },
        };
    }

    static JsonRpcReply Reply(string error)
    {
        var element = JsonDocument.Parse(error).RootElement;
        return new JsonRpcReply("eth_call", default, new JsonRpcError(
            element.GetProperty("code").GetInt32(), element.GetProperty("message").GetString()!, element.OptionalMember("data") ?? default));
    }
}

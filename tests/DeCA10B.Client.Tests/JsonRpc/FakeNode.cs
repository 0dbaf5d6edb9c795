using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace DeCA10B.Client.Tests.JsonRpc;

/// <summary>An HTTP server on a loopback port that answers as a test says; null closes the connection without an answer.</summary>
sealed class FakeNode : IAsyncDisposable
{
    readonly TcpListener listener = new(IPAddress.Loopback, 0);
    readonly CancellationTokenSource ended = new();
    readonly Func<string, (int Status, string Body)?> answer;
    readonly Task accepting;

    public FakeNode(Func<string, (int Status, string Body)?> answer)
    {
        this.answer = answer;
        listener.Start();
        Url = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/a-secret-key"));
        accepting = AcceptAsync();
    }

    /// <summary>A node that answers method by method.</summary>
    public static FakeNode Of(Func<string, JsonArray, JsonNode?> result) => new(body =>
    {
        var request = JsonNode.Parse(body)!;
        return (200, request is JsonArray batch ? new JsonArray([.. batch.Select(one => One(one!))]).ToJsonString() : One(request).ToJsonString());

        JsonNode One(JsonNode one)
        {
            var answer = new JsonObject { ["jsonrpc"] = "2.0", ["id"] = one["id"]!.DeepClone() };
            var value = result((string)one["method"]!, (JsonArray)one["params"]!);
            if (value is JsonObject error && error.ContainsKey("code")) answer["error"] = error;
            else answer["result"] = value;
            return answer;
        }
    });

    public static JsonObject Error(int code, string message, JsonNode? data = null)
    {
        var error = new JsonObject { ["code"] = code, ["message"] = message };
        if (data is not null) error["data"] = data;
        return error;
    }

    public Uri Url { get; }

    /// <summary>The bodies received.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        // Only then: an accept that starts after the stop would fail.
        await accepting;
        listener.Stop();
        ended.Dispose();
    }

    async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true) connections.Add(ServeAsync(await listener.AcceptTcpClientAsync(ended.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var stream = client.GetStream();
        try
        {
            while (await ReadAsync(stream) is { } body)
            {
                Requests.Enqueue(body);
                if (answer(body) is not var (status, text)) return;
                var content = Encoding.UTF8.GetBytes(text);
                var head = string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: {content.Length}\r\n\r\n");
                await stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. content], ended.Token);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away, or the test is over.
        }
    }

    async Task<string?> ReadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, ended.Token) == 0) return null;
            head.Append((char)one[0]);
        }
        var length = head.ToString().Split("\r\n").First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase))["Content-Length:".Length..];
        var body = new byte[int.Parse(length, CultureInfo.InvariantCulture)];
        await stream.ReadExactlyAsync(body, ended.Token);
        return Encoding.UTF8.GetString(body);
    }
}

using System.Globalization;
using System.Net;
using System.Text.Json;

namespace DeCA10B.Client;

/// <summary>JSON-RPC 2.0 over HTTP with pooled connections. Safe to use from several threads.</summary>
public sealed class JsonRpcConnection : IDisposable
{
    /// <summary>How often a read is repeated after a transient failure.</summary>
    const int Retries = 3;

    static readonly TimeSpan FirstDelay = TimeSpan.FromMilliseconds(100);
    static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);

    readonly HttpClient http;
    readonly Uri url;
    readonly TimeSpan timeout;

    /// <summary>Prepares a connection; nothing is sent yet.</summary>
    /// <param name="url">An absolute http or https address. It may hold a key: messages name scheme, host and port only.</param>
    /// <param name="timeout">How long the node may take to answer; 30 seconds by default.</param>
    /// <exception cref="ArgumentException">The address is of another kind.</exception>
    public JsonRpcConnection(Uri url, TimeSpan? timeout = null)
    {
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https"))
            throw new ArgumentException("A node's address starts with http:// or https://.", nameof(url));
        this.url = url;
        this.timeout = timeout ?? TimeSpan.FromSeconds(30);
        DisplayUrl = url.GetLeftPart(UriPartial.Scheme) + url.Host + ":" + url.Port.ToString(CultureInfo.InvariantCulture);
        http = new HttpClient(new SocketsHttpHandler
        {
            // A node behind a changing name is found again; connections are otherwise kept.
            PooledConnectionLifetime = TimeSpan.FromMinutes(10),
            AutomaticDecompression = DecompressionMethods.All,
            UseProxy = !url.IsLoopback,
        })
        { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>The node's address for messages, without anything secret.</summary>
    public string DisplayUrl { get; }

    /// <summary>Asks one question. A transient failure of the network is retried.</summary>
    /// <exception cref="JsonRpcErrorException">The node answered with an error.</exception>
    /// <exception cref="Chains.ChainException">The node could not be asked.</exception>
    public async ValueTask<JsonElement> AskAsync(string method, Action<Utf8JsonWriter>? parameters = null, CancellationToken cancellation = default)
        => (await AskAsync([new JsonRpcRequest(method, parameters)], cancellation).ConfigureAwait(false))[0].Result;

    /// <summary>Asks several questions in one HTTP request. A transient failure of the network is retried.</summary>
    /// <returns>A reply a question, in their order.</returns>
    /// <exception cref="Chains.ChainException">The node could not be asked.</exception>
    public async ValueTask<JsonRpcReply[]> AskAsync(IReadOnlyList<JsonRpcRequest> requests, CancellationToken cancellation = default)
    {
        if (requests.Count == 0) return [];
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await ExchangeAsync(requests, timeout, cancellation).ConfigureAwait(false);
            }
            catch (Exception exception) when (attempt < Retries && IsTransient(exception))
            {
                var wait = (exception as TransientHttpException)?.RetryAfter ?? FirstDelay * (1 << attempt);
                await Task.Delay(wait < LongestDelay ? wait : LongestDelay, cancellation).ConfigureAwait(false);
            }
            catch (TransientHttpException exception)
            {
                throw new NodeResponseException(exception.Message, exception, isTransient: true);
            }
        }
    }

    /// <summary>Tells the node to do something: sent once, never repeated.</summary>
    /// <exception cref="Chains.ChainException">The node could not be asked; whether it did it is then unknown.</exception>
    public async ValueTask<JsonRpcReply> TellAsync(JsonRpcRequest request, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        try
        {
            return (await ExchangeAsync([request], patience ?? timeout, cancellation).ConfigureAwait(false))[0];
        }
        catch (TransientHttpException exception)
        {
            throw new NodeResponseException(exception.Message, exception, isTransient: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    static bool IsTransient(Exception exception)
        => exception is NodeUnreachableException or NodeConnectionLostException or NodeTimeoutException or TransientHttpException;

    async Task<JsonRpcReply[]> ExchangeAsync(IReadOnlyList<JsonRpcRequest> requests, TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            using var content = new ReadOnlyMemoryContent(JsonRpcMessages.Write(requests));
            content.Headers.ContentType = new("application/json");
            using var response = await http.PostAsync(url, content, limit.Token).ConfigureAwait(false);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
                throw new TransientHttpException($"The node at {DisplayUrl} is overloaded or away (HTTP {(int)response.StatusCode}). Try later, or more slowly.", response.Headers.RetryAfter?.Delta);
            if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
                throw new NodeResponseException($"The node at {DisplayUrl} does not let you in (HTTP {(int)response.StatusCode}). Check the key in its address.");
            var body = await response.Content.ReadAsByteArrayAsync(limit.Token).ConfigureAwait(false);
            return JsonRpcMessages.Read(requests, body)
                ?? throw new NodeResponseException($"What answers at {DisplayUrl} is no JSON-RPC node (HTTP {(int)response.StatusCode}). Check host, port and path.");
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError
            is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            throw new NodeUnreachableException(DisplayUrl, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new NodeConnectionLostException(DisplayUrl, exception);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new NodeTimeoutException(DisplayUrl, patience, exception);
        }
    }

    /// <summary>An HTTP status that asks to come back later.</summary>
    sealed class TransientHttpException(string message, TimeSpan? retryAfter) : Exception(message)
    {
        public TimeSpan? RetryAfter { get; } = retryAfter;
    }
}

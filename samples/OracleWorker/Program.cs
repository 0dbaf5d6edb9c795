using System.Globalization;
using System.Security.Cryptography;
using DeCA10B;
using DeCA10B.Client;
using Samples.Oracles;

// OracleWorker <node> <contract> <weights, comma-separated>; the key is in ORACLE_KEY, the secret of the salts in ORACLE_SECRET. It ends when its input does.
if (args.Length != 3)
{
    Console.Error.WriteLine("usage: OracleWorker <node> <contract> <weights>");
    return 2;
}

var key = PrivateKey.FromEnvironment("ORACLE_KEY");
var secret = Environment.GetEnvironmentVariable("ORACLE_SECRET") is { } text ? Bytes32.Parse(text) : new Bytes32(RandomNumberGenerator.GetBytes(32));
var weights = args[2].Split(',').Select(weight => long.Parse(weight, CultureInfo.InvariantCulture));
using var stop = new CancellationTokenSource();
await using var chain = await JsonRpcChain.ConnectAsync(new Uri(args[0]), [key]);
var worker = new OracleWorker(chain, Address.Parse(args[1]), key.Address, secret, new Perceptron(weights));
Console.WriteLine($"serving as {key.Address}");
_ = Task.Run(async () =>
{
    while (await Console.In.ReadLineAsync() is not null) { }
    await stop.CancelAsync();
});
try
{
    await worker.RunAsync(TimeSpan.FromMilliseconds(100), stop.Token);
}
catch (OperationCanceledException)
{
    // The input ended within a call.
}

Console.WriteLine($"answered {worker.Answered}");
return 0;

using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeCA10B.Bench.Gas;

/// <summary>The gas workload: what is deployed with which numbers, and the samples. Read from a file that is not part of this repository.</summary>
public sealed record Workload
{
    /// <summary>Transaction k, from 1, is alone in its block this many seconds times k after the genesis.</summary>
    public const ulong SecondsBetweenTransactions = 100;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Unix seconds that the timestamps count from.</summary>
    public required ulong GenesisTimestamp { get; init; }

    /// <summary>The incentive mechanism's parameters.</summary>
    public required StakeableArguments Stakeable { get; init; }

    /// <summary>The trainer's texts.</summary>
    public required TrainerArguments Trainer { get; init; }

    /// <summary>Which of the chain's accounts does what.</summary>
    public required AccountNumbers Accounts { get; init; }

    /// <summary>Wei sent with a sample when more than the price is sent.</summary>
    public required ulong Overpay { get; init; }

    /// <summary>The scenarios, one a model.</summary>
    public required IReadOnlyList<WorkloadScenario> Scenarios { get; init; }

    /// <summary>Reads a workload.</summary>
    /// <exception cref="BenchException">The file is missing or is no workload.</exception>
    public static Workload Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return JsonSerializer.Deserialize<Workload>(file, Options) ?? throw new BenchException($"{path} is empty.");
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BenchException($"There is no gas workload at {path}. Give its place with --workload FILE.");
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new BenchException($"{path} is no gas workload: {exception.Message}");
        }
    }
}

/// <summary>Waits in seconds, the price factor in wei.</summary>
public sealed record StakeableArguments(uint RefundWaitTimeS, uint OwnerClaimWaitTimeS, uint AnyAddressClaimWaitTimeS, ulong CostWeight);

/// <summary>The texts that a trainer is deployed with.</summary>
public sealed record TrainerArguments(string Name, string Description, string Encoder);

/// <summary>Indices into the chain's accounts.</summary>
public sealed record AccountNumbers(int Deployer, int Good, int Bad);

/// <summary>One model: its deployment, and four samples.</summary>
/// <param name="Id">Its name in the reference table.</param>
/// <param name="Contract">The reference's contract.</param>
/// <param name="ConstructorArgs">Constructor arguments, the first chunk of the model among them.</param>
/// <param name="Init">The calls that give it the other chunks.</param>
/// <param name="Samples">Three good ones and a bad one.</param>
public sealed record WorkloadScenario(
    string Id, string Contract, IReadOnlyList<JsonElement> ConstructorArgs, IReadOnlyList<InitialisingCall> Init, IReadOnlyList<WorkloadSample> Samples);

/// <summary>A call of the owner before the model is handed over.</summary>
public sealed record InitialisingCall(string Fn, IReadOnlyList<JsonElement> Args);

/// <summary>A sample, the label that the untrained model predicts, and the label that it is submitted with.</summary>
public sealed record WorkloadSample(long[] Data, ulong Predicted, ulong Label);

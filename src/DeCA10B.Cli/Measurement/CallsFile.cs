using System.Text.Json;
using System.Text.Json.Serialization;
using DeCA10B.Cli.Values;

namespace DeCA10B.Cli.Measurement;

/// <summary>What to measure, in order, all on one chain.</summary>
/// <param name="Contracts">The contracts to deploy, and what to call then.</param>
sealed record CallsFile([property: JsonRequired] IReadOnlyList<PlannedContract> Contracts)
{
    /// <summary>The file's usual name, in the project's folder.</summary>
    public const string UsualName = "gas.json";

    // An element is read from its text again, comments included.
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Reads a file.</summary>
    /// <param name="path">Full path.</param>
    /// <exception cref="CliException">It does not exist, or is no calls file.</exception>
    public static CallsFile Read(string path)
    {
        try
        {
            return JsonText.ReadFile(path).Deserialize<CallsFile>(Options) ?? throw new JsonException("It is null.");
        }
        catch (JsonException exception)
        {
            throw CliException.Input("not-a-calls-file", $"{path} is no calls file: {Problem(exception)}.",
                """It is like {"contracts": [{"contract": "Counter", "arguments": [], "calls": [{"function": "increment", "arguments": [3]}]}]}.""", exception);
        }
    }

    /// <summary>What is wrong, without the names of .NET types that the reader gives.</summary>
    static string Problem(JsonException exception)
    {
        var quoted = exception.Message.Split('\'');
        var place = exception.Path is null or "$" ? "" : $" at {exception.Path}";
        if (exception.Message.Contains("could not be mapped", StringComparison.Ordinal)) return $"there is no property \"{quoted[1]}\"{place}";
        if (exception.Message.Contains("missing required properties", StringComparison.Ordinal)) return $"the property \"{quoted[^2]}\" is missing{place}";
        return exception.Message.Contains("could not be converted", StringComparison.Ordinal) ? $"the value{place} is of the wrong kind" : "it is null";
    }
}

/// <summary>A contract to deploy.</summary>
/// <param name="Contract">Its name in the project.</param>
/// <param name="Name">What it is called in steps and by <c>$name</c>; null takes the contract's name.</param>
/// <param name="Arguments">The constructor's arguments; missing means none.</param>
/// <param name="From">The sender: an account's index from 0 to 9.</param>
/// <param name="Value">Wei sent along; in quotes when it is large.</param>
/// <param name="Calls">What to call once it stands.</param>
sealed record PlannedContract(
    [property: JsonRequired] string Contract, string? Name = null, JsonElement? Arguments = null, int From = 0, JsonElement? Value = null, IReadOnlyList<PlannedCall>? Calls = null);

/// <summary>A call.</summary>
/// <param name="Function">Its name, or its signature where the name is overloaded: <c>increment(uint64)</c>.</param>
/// <param name="Arguments">Its arguments; missing means none.</param>
/// <param name="Name">What the step is called; null takes the function's name.</param>
/// <param name="From">The sender: an account's index from 0 to 9.</param>
/// <param name="Value">Wei sent along; in quotes when it is large.</param>
/// <param name="After">Seconds that pass before it.</param>
/// <param name="Reverts">Whether it is to revert; otherwise a revert is an error.</param>
sealed record PlannedCall(
    [property: JsonRequired] string Function, JsonElement? Arguments = null, string? Name = null, int From = 0, JsonElement? Value = null, ulong After = 0, bool Reverts = false);

using System.Globalization;
using DeCA10B.Build;
using DeCA10B.Chains;
using DeCA10B.Cli.Compositions;
using DeCA10B.Cli.Values;
using DeCA10B.Contracts;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Cli.Trainers;

/// <summary>A revert as a failure: with the error's name and values, whichever contract it came from, and what a person can do.</summary>
static class RevertFailure
{
    /// <summary>The failure.</summary>
    /// <param name="exception">The revert.</param>
    /// <param name="artifacts">Artifacts of contracts that are not of the family, whose errors it may be.</param>
    public static CliException Of(ContractRevertedException exception, IReadOnlyList<string> artifacts)
    {
        var message = exception.Message;
        if (exception.Reason.Name is null && Decode(exception.RevertData, artifacts) is { } error)
            message = message[..message.IndexOf(" reverted: ", StringComparison.Ordinal)] + " reverted: " + error;
        return new(Exit.Chain, "contract-reverted", message, HintOf(exception), exception);
    }

    static string? HintOf(ContractRevertedException exception) => exception.Error switch
    {
        TooEarlyError error => $"Wait until {Time(error.ReadyTimeS)}.",
        ModelDisagreesError error => $"The model says {error.Prediction} by now, not {error.Classification}. Ask again when it has learnt more; until then others can report the sample.",
        ModelAgreesError => "The model agrees with the label: there is nothing to report.",
        AlreadyClaimedError => "This account has claimed before; a sample is claimed once by each.",
        NothingLeftError => "Others have taken all of the deposit.",
        OwnDataError => "Somebody else must report it.",
        NoGoodDataError => "Only an account with a refunded sample can report: add good data first, and refund it.",
        DepositTooLowError error => $"The sample costs {error.Price} wei by now. Allow more with --max-cost; what is over comes back.",
        DataAlreadyAddedError => "Somebody added the same sample in this second. Try again.",
        DataNotFoundError => "Sample, label, time and author must be those of the AddData event: take --transaction.",
        _ => null,
    };

    /// <summary>The time of a block for people.</summary>
    static string Time(UInt256 seconds) => seconds <= (ulong)DateTimeOffset.MaxValue.ToUnixTimeSeconds()
        ? DateTimeOffset.FromUnixTimeSeconds((long)(ulong)seconds).ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)
        : $"second {seconds}";

    static string? Decode(ReadOnlyMemory<byte> data, IReadOnlyList<string> artifacts)
    {
        if (data.Length < 4) return null;
        var own = artifacts.Where(File.Exists).Select(path => ContractArtifact.Parse(File.ReadAllText(path)));
        return own.Concat(FamilyContracts.All()).Select(artifact => ContractSchema.Parse(artifact.Abi.GetRawText()))
            .Where(schema => schema.Errors.Any(error => error.Hash.ToArray().AsSpan(0, 4).SequenceEqual(data.Span[..4])))
            .Select(schema => RevertText.Of(schema, data)).FirstOrDefault();
    }
}

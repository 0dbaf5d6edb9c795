using System.Globalization;
using System.Text.Json;

namespace DeCA10B.Simulation.Reports;

/// <summary>From the bytes of a run file to a record.</summary>
static class RunFileReader
{
    // A member twice would be read as one of the two, silently.
    static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static RunRecord Read(ReadOnlyMemory<byte> json, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), Strict);
            var root = new Place(file, "$", document.RootElement);
            return root.Find(OwnMembers.Key) is { } own ? Full(root, own) : KnownFormAlone(root);
        }
        catch (JsonException broken)
        {
            var line = ((broken.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            var column = ((broken.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            throw new RunFileException(file, $"line {line}, byte {column}", "this is not JSON, or the file ends too early.", broken);
        }
    }

    static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json;

    static RunRecord KnownFormAlone(Place root)
    {
        var name = Path.GetFileNameWithoutExtension(root.File);
        const string ending = "-simulation_data";
        return Common(root, Units.Usual) with
        {
            Scenario = name.EndsWith(ending, StringComparison.Ordinal) ? name[..^ending.Length] : name,
            Lacks = OwnMembers.LackedByKnownForm,
        };
    }

    static RunRecord Full(Place root, Place own)
    {
        if (own.Member("form").Whole() is var form && form != OwnMembers.Form)
            throw own.Member("form").Wrong($"form {form} is not known here; this reads form {OwnMembers.Form}.");
        var weiPerUnit = own.Member("weiPerUnit").Wei();
        if (weiPerUnit == 0)
            throw own.Member("weiPerUnit").Wrong("a unit has at least one wei.");
        var known = Common(root, weiPerUnit);
        var agents = Beside(own.Member("agents"), known.Agents, "agents", (place, agent) => agent with
        {
            Role = place.Member("role").Text(),
            StartBalance = Same(place.Member("startBalance"), agent.StartBalance, weiPerUnit),
        });
        return known with
        {
            Scenario = own.Member("scenario").Text(),
            Seed = ulong.TryParse(own.Member("seed").Text(), NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
                ? seed : throw own.Member("seed").Wrong("expected a whole number below 2^64 as text."),
            Agents = agents,
            Balances = Beside(own.Member("balances"), known.Balances, "balances", (place, point) => point with { Wei = Same(place, point.Wei, weiPerUnit) }),
            Payments = [.. own.Member("payments").Items().Select(ToPayment)],
            Contributions = own.Member("contributions").Count(),
            HeldAtStart = own.Member("heldAtStart").Wei(),
            HeldByContracts = own.Member("heldByContracts").Wei(),
            Calls = [.. own.Member("calls").Items().Select(place =>
                new CallCount(place.Member("kind").Text(), place.Member("tried").Whole(), place.Member("succeeded").Whole()))],
            Lacks = own.Find("lacks") is { } lacks ? [.. lacks.Items().Select(place => place.Text())] : [],
        };
    }

    /// <summary>What both forms have.</summary>
    static RunRecord Common(Place root, UInt256 weiPerUnit)
    {
        AgentRecord[] agents = [.. root.Member("agents").Items().Select(place => Agent(place, weiPerUnit))];
        var names = agents.Select(agent => agent.Name).ToHashSet(StringComparer.Ordinal);
        if (names.Count != agents.Length)
            throw root.Member("agents").Wrong("two agents have one address.");
        return new RunRecord
        {
            Scenario = "",
            Seed = 0,
            WeiPerUnit = weiPerUnit,
            Agents = agents,
            BaselineAccuracy = root.Find("baselineAccuracy")?.Number(),
            InitialTrainingPortion = root.Member("initTrainDataPortion").Number(),
            Accuracies = [.. root.Member("accuracies").Items().Select(place => new AccuracyPoint(place.Member("t").Whole(), place.Member("accuracy").Number()))],
            Balances = [.. root.Member("balances").Items().Select(place =>
                new BalancePoint(place.Member("t").Whole(), Known(place.Member("a"), names), place.Member("b").WeiOfUnits(weiPerUnit)))],
            Payments = [],
            Contributions = 0,
            HeldByContracts = 0,
            Calls = [],
        };
    }

    static AgentRecord Agent(Place place, UInt256 weiPerUnit)
    {
        var good = place.Find("good")?.Truth() ?? true;
        var calls = place.Find("calls_model")?.Truth() ?? false;
        return new AgentRecord
        {
            Name = place.Member("address").Text(),
            Role = calls ? "caller" : good ? "honest" : "malicious",
            StartBalance = place.Member("start_balance").WeiOfUnits(weiPerUnit),
            MeanDeposit = place.Member("mean_deposit").Number(),
            StandardDeviationOfDeposit = place.Member("stdev_deposit").Number(),
            MeanWait = place.Member("mean_update_wait_s").Number(),
            StandardDeviationOfWait = place.Find("stdev_update_wait_time")?.Number() ?? 1,
            PayToCall = place.Find("pay_to_call")?.Number() ?? 0,
            IsGood = good,
            MistakeProbability = place.Find("prob_mistake")?.Number() ?? 0,
            CallsModel = calls,
        };
    }

    static Payment ToPayment(Place place)
    {
        var kind = place.Member("kind");
        return OwnMembers.TryKind(kind.Text(), out var what)
            ? new Payment(place.Member("t").Whole(), what, place.Member("from").Text(), place.Member("to").Text(), place.Member("wei").Wei())
            : throw kind.Wrong($"'{kind.Text()}' is no kind of payment; there are {OwnMembers.KindNames}.");
    }

    static string Known(Place place, HashSet<string> names) =>
        names.Contains(place.Text()) ? place.Text() : throw place.Wrong($"no agent has the address '{place.Text()}'.");

    /// <summary>The exact amount beside a rounded one; they must not contradict each other.</summary>
    static UInt256 Same(Place exact, UInt256 rounded, UInt256 weiPerUnit)
    {
        var wei = exact.Wei();
        // What was read in units is the double's decimal text: the same double comes of both.
        if (Units.Of(wei, weiPerUnit) is var units && Math.Abs(units - Units.Of(rounded, weiPerUnit)) > Math.Abs(units) * 1e-12)
            throw exact.Wrong($"{wei} wei are not the {Units.Of(rounded, weiPerUnit).ToString("R", CultureInfo.InvariantCulture)} units that the same item has in the other list.");
        return wei;
    }

    static TResult[] Beside<TKnown, TResult>(Place own, IReadOnlyList<TKnown> known, string list, Func<Place, TKnown, TResult> join)
    {
        var items = own.Items();
        if (items.Count != known.Count)
            throw own.Wrong($"{items.Count} items beside {known.Count} in $.{list}: one of the two was changed.");
        return [.. items.Select((place, index) => join(place, known[index]))];
    }
}

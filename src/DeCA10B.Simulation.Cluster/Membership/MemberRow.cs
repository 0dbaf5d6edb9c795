using Orleans.Runtime;

namespace DeCA10B.Simulation.Cluster.Membership;

/// <summary>The content of the file: its version, and the silos.</summary>
/// <param name="Version">Grows with every change of the list.</param>
/// <param name="Rows">The silos, dead ones too.</param>
internal sealed record MemberTable(int Version, IReadOnlyList<MemberRow> Rows)
{
    public static readonly MemberTable Empty = new(0, []);
}

/// <summary>A silo as the file has it.</summary>
internal sealed record MemberRow
{
    public required string Silo { get; init; }

    /// <summary>Grows with every change of the row but signs of life.</summary>
    public required int Tag { get; init; }

    public required SiloStatus Status { get; init; }

    public required int GatewayPort { get; init; }

    public required string? Host { get; init; }

    public required string? Name { get; init; }

    public required DateTime Started { get; init; }

    public required DateTime Alive { get; init; }

    public required IReadOnlyList<Suspicion> Suspicions { get; init; }

    public static MemberRow Of(MembershipEntry entry, int tag) => new()
    {
        Silo = entry.SiloAddress.ToParsableString(), Tag = tag, Status = entry.Status, GatewayPort = entry.ProxyPort, Host = entry.HostName, Name = entry.SiloName,
        Started = entry.StartTime, Alive = entry.IAmAliveTime,
        Suspicions = [.. (entry.SuspectTimes ?? []).Select(suspect => new Suspicion(suspect.Item1.ToParsableString(), suspect.Item2))],
    };

    public MembershipEntry ToEntry() => new()
    {
        SiloAddress = SiloAddress.FromParsableString(Silo), Status = Status, ProxyPort = GatewayPort, HostName = Host!, SiloName = Name!, StartTime = Started, IAmAliveTime = Alive,
        SuspectTimes = [.. Suspicions.Select(suspicion => Tuple.Create(SiloAddress.FromParsableString(suspicion.By), suspicion.Time))],
    };
}

/// <summary>Who thinks that a silo is dead, since when.</summary>
internal sealed record Suspicion(string By, DateTime Time);

using System.Globalization;
using Orleans.Runtime;

namespace DeCA10B.Simulation.Cluster.Membership;

/// <summary>Membership of Orleans in a <see cref="FolderTable"/>: each change names the version that it saw, and is refused when that is no more.</summary>
internal sealed class FolderMembershipTable(FolderTable file) : IMembershipTable
{
    public Task InitializeMembershipTable(bool tryInitTableVersion) => file.TryChangeAsync(table => table.Version == 0 && table.Rows.Count == 0 ? table : null);

    public Task DeleteMembershipTableEntries(string clusterId) => file.TryChangeAsync(table => MemberTable.Empty with { Version = table.Version + 1 });

    public Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate) => file.TryChangeAsync(table =>
    {
        MemberRow[] rows = [.. table.Rows.Where(row => row.Status != SiloStatus.Dead || LastUpdate(row) >= beforeDate.UtcDateTime)];
        return rows.Length == table.Rows.Count ? null : table with { Rows = rows };
    });

    public async Task<MembershipTableData> ReadRow(SiloAddress key)
    {
        var (table, silo) = (await file.ReadAsync().ConfigureAwait(false), key.ToParsableString());
        return Data(table with { Rows = [.. table.Rows.Where(row => row.Silo == silo)] });
    }

    public async Task<MembershipTableData> ReadAll() => Data(await file.ReadAsync().ConfigureAwait(false));

    public Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion)
    {
        var row = MemberRow.Of(entry, tag: 1);
        return file.TryChangeAsync(table => IsOf(tableVersion, table) && table.Rows.All(other => other.Silo != row.Silo)
            ? new(tableVersion.Version, [.. table.Rows, row])
            : null);
    }

    public Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion)
    {
        var row = MemberRow.Of(entry, int.Parse(etag, CultureInfo.InvariantCulture) + 1);
        return file.TryChangeAsync(table => IsOf(tableVersion, table) && table.Rows.Any(other => other.Silo == row.Silo && other.Tag == row.Tag - 1)
            ? new(tableVersion.Version, [.. table.Rows.Select(other => other.Silo == row.Silo ? row : other)])
            : null);
    }

    /// <summary>Only its own silo writes a sign of life, so that there is nothing to compare.</summary>
    public Task UpdateIAmAlive(MembershipEntry entry)
    {
        var silo = entry.SiloAddress.ToParsableString();
        return file.TryChangeAsync(table => table with { Rows = [.. table.Rows.Select(row => row.Silo == silo ? row with { Alive = entry.IAmAliveTime } : row)] });
    }

    private static bool IsOf(TableVersion version, MemberTable table) => version.VersionEtag == Text(table.Version);

    private static DateTime LastUpdate(MemberRow row) => row.Suspicions.Select(suspicion => suspicion.Time).Append(row.Alive).Append(row.Started).Max();

    private static MembershipTableData Data(MemberTable table) =>
        new([.. table.Rows.Select(row => Tuple.Create(row.ToEntry(), Text(row.Tag)))], new TableVersion(table.Version, Text(table.Version)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

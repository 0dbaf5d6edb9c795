using Orleans.Messaging;
using Orleans.Runtime;

namespace DeCA10B.Simulation.Cluster.Membership;

/// <summary>Where a client reaches the silos of a <see cref="FolderTable"/>.</summary>
internal sealed class FolderGateways(FolderTable file) : IGatewayListProvider
{
    public TimeSpan MaxStaleness => TimeSpan.FromSeconds(2);

    public bool IsUpdatable => true;

    public Task InitializeGatewayListProvider() => Task.CompletedTask;

    public async Task<IList<Uri>> GetGateways()
    {
        var table = await file.ReadAsync().ConfigureAwait(false);
        return [.. from row in table.Rows where row.Status == SiloStatus.Active && row.GatewayPort > 0 select Gateway(row)];
    }

    private static Uri Gateway(MemberRow row)
    {
        var silo = SiloAddress.FromParsableString(row.Silo);
        return SiloAddress.New(silo.Endpoint.Address, row.GatewayPort, silo.Generation).ToGatewayUri();
    }
}

using System.Net;
using DeCA10B.Simulation.Cluster.Membership;
using Orleans;
using Orleans.Runtime;

namespace DeCA10B.Simulation.Cluster.Tests;

/// <summary>What Orleans asks of a membership table.</summary>
public sealed class FolderMembershipTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly FolderMembershipTable table;

    public FolderMembershipTests() => table = new(new(folder["silos"]));

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_silo_is_read_as_it_was_inserted()
    {
        var entry = Entry(1, SiloStatus.Active);
        entry.AddSuspector(Entry(2).SiloAddress, Day(5));
        Assert.True(await table.InsertRow(entry, (await table.ReadAll()).Version.Next()));
        var (read, _) = Assert.Single((await table.ReadAll()).Members);
        Assert.Equal(entry.ToFullString(), read.ToFullString());
        Assert.Equal(1, (await table.ReadAll()).Version.Version);
    }

    [Fact]
    public async Task Of_many_that_insert_upon_one_version_one_gets_in()
    {
        await table.InitializeMembershipTable(true);
        var version = (await table.ReadAll()).Version.Next();
        var others = Enumerable.Range(1, 8).Select(port => Task.Run(() => new FolderMembershipTable(new(folder["silos"])).InsertRow(Entry(port), version)));
        Assert.Single(await Task.WhenAll(others), inserted => inserted);
        Assert.Single((await table.ReadAll()).Members);
    }

    [Fact]
    public async Task Many_that_try_again_all_get_in()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(port => Task.Run(async () =>
        {
            var own = new FolderMembershipTable(new(folder["silos"]));
            while (!await own.InsertRow(Entry(port), (await own.ReadAll()).Version.Next())) { }
        })));
        Assert.Equal((8, 8), ((await table.ReadAll()).Members.Count, (await table.ReadAll()).Version.Version));
    }

    [Fact]
    public async Task An_update_needs_the_tags_that_were_read()
    {
        await table.InsertRow(Entry(1), (await table.ReadAll()).Version.Next());
        var read = await table.ReadRow(Entry(1).SiloAddress);
        var tag = read.Members[0].Item2;
        Assert.True(await table.UpdateRow(Entry(1, SiloStatus.Active), tag, read.Version.Next()));
        Assert.False(await table.UpdateRow(Entry(1, SiloStatus.Dead), tag, (await table.ReadAll()).Version.Next()));
        Assert.False(await table.UpdateRow(Entry(1, SiloStatus.Dead), (await table.ReadAll()).Members[0].Item2, read.Version.Next()));
        Assert.False(await table.UpdateRow(Entry(2), tag, (await table.ReadAll()).Version.Next()));
        Assert.False(await table.InsertRow(Entry(1), (await table.ReadAll()).Version.Next()));
        Assert.Equal(SiloStatus.Active, (await table.ReadAll()).Members[0].Item1.Status);
    }

    [Fact]
    public async Task A_sign_of_life_changes_no_version_and_nothing_else()
    {
        await table.InsertRow(Entry(1, SiloStatus.Active), (await table.ReadAll()).Version.Next());
        var before = await table.ReadAll();
        var entry = Entry(1, SiloStatus.Dead);
        entry.IAmAliveTime = Day(9);
        await table.UpdateIAmAlive(entry);
        var after = await table.ReadAll();
        Assert.Equal((before.Version, before.Members[0].Item2), (after.Version, after.Members[0].Item2));
        Assert.Equal((SiloStatus.Active, Day(9)), (after.Members[0].Item1.Status, after.Members[0].Item1.IAmAliveTime));
    }

    [Fact]
    public async Task Only_silos_that_are_dead_and_long_silent_are_cleaned_away()
    {
        foreach (var entry in new[] { Entry(1, SiloStatus.Active), Entry(2, SiloStatus.Dead), Entry(3, SiloStatus.Dead, day: 8) }) await table.InsertRow(entry, (await table.ReadAll()).Version.Next());
        await table.CleanupDefunctSiloEntries(new(Day(6)));
        Assert.Equal([1, 3], (await table.ReadAll()).Members.Select(member => member.Item1.SiloAddress.Endpoint.Port).Order());
        await table.DeleteMembershipTableEntries("deca10b");
        Assert.Empty((await table.ReadAll()).Members);
    }

    private static MembershipEntry Entry(int port, SiloStatus status = SiloStatus.Joining, int day = 3) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, port, 7), Status = status, ProxyPort = 100 + port, HostName = "here", SiloName = $"silo {port}", StartTime = Day(2), IAmAliveTime = Day(day), SuspectTimes = [],
    };

    private static DateTime Day(int day) => new(2026, 1, day, 0, 0, 0, DateTimeKind.Utc);
}

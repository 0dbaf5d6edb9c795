using System.Text.Json;

namespace DeCA10B.Simulation.Cluster.Membership;

/// <summary>The list of silos as a file in a folder. Whoever reads or changes it holds the lock file beside it, so that a change is of what was read.</summary>
/// <remarks>The lock is the system's: it ends with the process that has it. On a network disk it is as good as that disk's locks.</remarks>
internal sealed class FolderTable(string folder)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(15);

    private readonly string path = Path.Combine(folder, "silos.json");

    /// <summary>Reads the list; there is none before the first silo.</summary>
    public async Task<MemberTable> ReadAsync(CancellationToken cancellation = default)
    {
        if (!Directory.Exists(folder)) return MemberTable.Empty;
        await using var held = await LockAsync(cancellation).ConfigureAwait(false);
        return Read();
    }

    /// <summary>Changes the list while nobody else does.</summary>
    /// <param name="change">The new list of the old one; null leaves it.</param>
    /// <param name="cancellation">Stops waiting for the lock.</param>
    /// <returns>Whether it was changed.</returns>
    public async Task<bool> TryChangeAsync(Func<MemberTable, MemberTable?> change, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        await using var held = await LockAsync(cancellation).ConfigureAwait(false);
        if (change(Read()) is not { } table) return false;
        // Whoever is killed here leaves the old list.
        File.WriteAllBytes(path + ".partial", JsonSerializer.SerializeToUtf8Bytes(table));
        File.Move(path + ".partial", path, overwrite: true);
        return true;
    }

    private MemberTable Read() => File.Exists(path) ? JsonSerializer.Deserialize<MemberTable>(File.ReadAllBytes(path))! : MemberTable.Empty;

    private async Task<FileStream> LockAsync(CancellationToken cancellation)
    {
        for (var end = DateTime.UtcNow + Patience; ; await Task.Delay(Pause, cancellation).ConfigureAwait(false))
        {
            try
            {
                return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Directory.Exists(folder) && DateTime.UtcNow < end)
            {
                // Somebody else has it, for some milliseconds.
            }
        }
    }
}

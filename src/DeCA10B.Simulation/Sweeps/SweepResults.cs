using System.Text;

namespace DeCA10B.Simulation.Sweeps;

/// <summary>The results file of a sweep, open for one writer: a line that names the sweep, then a line a row, in the order in which they were finished.</summary>
/// <remarks>A line is on the disk before the next is begun. Whatever kills the writer, what is there are whole rows and at most one torn one, which the next opening cuts off.</remarks>
public sealed class SweepResults : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Sweep sweep;
    private readonly string path;
    private readonly FileStream file;
    private readonly Lock gate = new();
    private readonly Dictionary<string, SweepRow> rows;

    private SweepResults(Sweep sweep, string path, FileStream file, Dictionary<string, SweepRow> rows) => (this.sweep, this.path, this.file, this.rows) = (sweep, path, file, rows);

    /// <summary>The table beside it: the same name with <c>.csv</c>.</summary>
    public string TablePath => Path.ChangeExtension(path, ".csv");

    /// <summary>Opens the file of a sweep, or begins it.</summary>
    /// <param name="sweep">The sweep.</param>
    /// <param name="path">The file, <c>.jsonl</c> by custom; its folder is made when it is not there.</param>
    /// <exception cref="SweepException">Another process writes it, it is of another sweep or none, a row in it is damaged, or it cannot be written.</exception>
    public static SweepResults Open(Sweep sweep, string path)
    {
        ArgumentNullException.ThrowIfNull(sweep);
        if (Path.GetExtension(path) == ".csv") throw new SweepException($"{path} ends in .csv, which is the name of the table at the end. Call the results file .jsonl.");
        var file = OpenAlone(path);
        try
        {
            return new(sweep, path, file, SweepResultsReader.Read(sweep, path, file));
        }
        catch (Exception exception)
        {
            file.Dispose();
            if (exception is IOException) throw CannotWrite(path, exception);
            throw;
        }
    }

    /// <summary>Whether a row is there.</summary>
    /// <param name="id">The id of a run.</param>
    public bool Has(string id)
    {
        lock (gate) return rows.ContainsKey(id);
    }

    /// <summary>Appends a row and waits until it is on the disk. A row that is there already is not written again.</summary>
    /// <param name="row">The row.</param>
    /// <exception cref="SweepException">It cannot be written; what was there is.</exception>
    public void Append(SweepRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        lock (gate)
        {
            if (!rows.TryAdd(row.Id, row)) return;
            var end = file.Position;
            try
            {
                AppendLine(file, row.ToJson());
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                rows.Remove(row.Id);
                CutOff(end);
                throw CannotWrite(path, exception);
            }
        }
    }

    /// <summary>Writes the table of the rows that are there, whole or not at all.</summary>
    /// <exception cref="SweepException">It cannot be written.</exception>
    public void WriteTable()
    {
        var partial = $"{TablePath}.{Environment.ProcessId}.partial";
        try
        {
            lock (gate) File.WriteAllText(partial, SweepTable.Write(sweep, rows), Utf8);
            File.Move(partial, TablePath, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
            throw CannotWrite(TablePath, exception);
        }
    }

    /// <summary>Closes the file for others to open.</summary>
    public void Dispose() => file.Dispose();

    internal static void AppendLine(FileStream file, string line)
    {
        // One write: a reader at the same time sees a line or none, as far as the system lets it.
        file.Write(Utf8.GetBytes(line + "\n"));
        file.Flush(flushToDisk: true);
    }

    private static FileStream OpenAlone(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
            // Elsewhere than on Windows only None is a lock, and one that readers such as tail do not feel. It ends with the process, however that ends.
            return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, OperatingSystem.IsWindows() ? FileShare.Read : FileShare.None, bufferSize: 0);
        }
        catch (IOException exception) when (File.Exists(path) && IsLock(exception))
        {
            throw new SweepException($"{path} is being written by another process. Wait for that sweep, or give this one another file.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CannotWrite(path, exception);
        }
    }

    /// <summary>A sharing violation (Windows), or EWOULDBLOCK of Linux (11) and of macOS (35).</summary>
    private static bool IsLock(IOException exception) => exception.HResult is unchecked((int)0x80070020) or 11 or 35;

    private static SweepException CannotWrite(string path, Exception exception) =>
        new($"{path} cannot be written: {exception.Message} Rows that were finished before are kept; make room or give another place, and start again.", exception);

    private void CutOff(long end)
    {
        try
        {
            file.SetLength(end);
            file.Position = end;
        }
        catch (IOException)
        {
            // The next opening cuts it off.
        }
    }
}

using System.Text;

namespace DeCA10B.Build;

/// <summary>Writes whole files: a reader, or a build that is stopped, sees the old text or the new one, never half of it.</summary>
public static class AtomicFile
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes <paramref name="text"/> unless the file holds just that.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">All that it is to hold, as UTF-8 without a mark.</param>
    /// <returns>Whether it was written.</returns>
    public static bool WriteIfChanged(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path, Utf8) == text)
            return false;
        Write(path, text);
        return true;
    }

    /// <summary>Writes <paramref name="text"/>, creating the folder when it is missing.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">All that it is to hold, as UTF-8 without a mark.</param>
    public static void Write(string path, string text)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        // In the same folder, because only a rename inside one file system is atomic.
        var partial = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}.{Guid.NewGuid():N}.partial");
        try
        {
            File.WriteAllText(partial, text, Utf8);
            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}

namespace DeCA10B.Contracts.ModelFiles;

/// <summary>Replaces files whole: whoever reads one, and whatever fails, finds the old content or the new.</summary>
static class WholeFile
{
    /// <summary>Writes a file beside the old one, to the disk, and then puts it in its place.</summary>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var unfinished = path + ".unfinished";
        using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }
}

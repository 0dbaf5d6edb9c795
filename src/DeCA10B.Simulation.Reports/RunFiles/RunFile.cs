namespace DeCA10B.Simulation.Reports;

/// <summary>Run files: JSON in the form that notebooks and plots of earlier simulations read, with what that form leaves out under one more key.</summary>
/// <remarks>
/// The members <c>agents</c>, <c>baselineAccuracy</c>, <c>initTrainDataPortion</c>, <c>accuracies</c> and <c>balances</c> are those of the known form, amounts in units.
/// The member <c>deca10b</c> holds the rest: every amount in wei as decimal text, roles, seed, scenario, payments, calls.
/// Equal records give equal bytes, in every culture and on every machine.
/// </remarks>
public static class RunFile
{
    /// <summary>Writes a record to a file, whole or not at all; its folder is made when it is missing.</summary>
    /// <exception cref="ArgumentException">The record holds a number that JSON has no text for (NaN, an infinity), or a unit of no wei.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(RunRecord record, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        WholeFile.Write(path, ToJson(record));
    }

    /// <summary>The bytes of the file, UTF-8.</summary>
    /// <exception cref="ArgumentException">The record holds a number that JSON has no text for (NaN, an infinity), or a unit of no wei.</exception>
    public static byte[] ToJson(RunRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return RunFileWriter.Write(record);
    }

    /// <summary>Reads a file of this form, or one of the known form alone.</summary>
    /// <returns>
    /// The record, to the wei as it was written. Of a file of the known form alone <see cref="RunRecord.Lacks"/> names what is missing,
    /// a unit is taken as 10^18 wei, times are rounded down to seconds, amounts to wei, and roles follow from <c>good</c> and <c>calls_model</c>.
    /// </returns>
    /// <exception cref="RunFileException">There is no such file, or it is no run file; the message says where.</exception>
    public static RunRecord Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RunFileException(path, "", "there is no such file.", missing);
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="name">The file's name, for messages, and for the scenario's name when the file has none.</param>
    /// <exception cref="RunFileException">It is no run file; the message says where.</exception>
    public static RunRecord Parse(ReadOnlyMemory<byte> json, string name) => RunFileReader.Read(json, name);
}

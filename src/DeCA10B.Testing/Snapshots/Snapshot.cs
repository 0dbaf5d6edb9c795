using System.Globalization;
using System.Runtime.CompilerServices;
using DiffEngine;

namespace DeCA10B.Testing.Snapshots;

/// <summary>Compares what a program wrote with a file that somebody has looked at.</summary>
public static class Snapshot
{
    /// <summary>Name of the environment variable that, set to 1, takes what was written as verified.</summary>
    public const string AcceptVariable = "DECA10B_ACCEPT_SNAPSHOTS";

    /// <summary>Compares a text with <c>name.verified.extension</c> in the folder of the calling test. On a difference <c>name.received.extension</c> is left beside it,
    /// and a diff tool is opened where a developer sits.</summary>
    /// <param name="name">File name without extensions.</param>
    /// <param name="extension">File extension without a dot.</param>
    /// <param name="text">What was written; line ends are compared as LF.</param>
    /// <param name="source">The calling file.</param>
    /// <exception cref="SnapshotMismatchException">The texts differ, or nothing is verified yet.</exception>
    public static void Verify(string name, string extension, string text, [CallerFilePath] string source = "") => Compare(
        SourceFolder.Of(source), name, extension, text, accepts: Environment.GetEnvironmentVariable(AcceptVariable) == "1", opensTool: IsWatched);

    /// <summary>Whether a developer sits before it, rather than a build server or a script.</summary>
    static bool IsWatched => Environment.UserInteractive && !Console.IsOutputRedirected && !BuildServerDetector.Detected;

    internal static void Compare(string folder, string name, string extension, string text, bool accepts, bool opensTool)
    {
        var verified = Path.Combine(folder, $"{name}.verified.{extension}");
        var received = Path.Combine(folder, $"{name}.received.{extension}");
        var expected = File.Exists(verified) ? Normalized(File.ReadAllText(verified)) : null;
        text = Normalized(text);
        if (text == expected || accepts)
        {
            if (text != expected) File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        if (opensTool) DiffRunner.Launch(received, verified);
        throw new SnapshotMismatchException(expected is null
            ? $"{name}.verified.{extension} does not exist. Look at {name}.received.{extension} and rename it, or run again with {AcceptVariable}=1."
            : $"{name}.{extension} has changed. {FirstDifference(expected, text)}If it is right, run again with {AcceptVariable}=1.");
    }

    static string Normalized(string text) => text.ReplaceLineEndings("\n");

    static string FirstDifference(string expected, string actual)
    {
        var (left, right) = (expected.Split('\n'), actual.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line]) line++;
        var (was, now) = (line < left.Length ? left[line] : "(end)", line < right.Length ? right[line] : "(end)");
        return string.Create(CultureInfo.InvariantCulture, $"Line {line + 1} was\n  {was}\nand is\n  {now}\n");
    }
}

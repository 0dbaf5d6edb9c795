using System.Reflection;
using System.Runtime.InteropServices;
using DeCA10B.Tools;

namespace DeCA10B.Testing;

/// <summary>Finds a program of Foundry in its npm package.</summary>
static class FoundryProgram
{
    /// <summary>The program, restored from npm if need be.</summary>
    /// <param name="owner">The assembly that brings the tool's files along.</param>
    /// <param name="name">anvil or cast.</param>
    /// <param name="cancellation">Stops the restore.</param>
    /// <exception cref="ToolException">It is not there and cannot be brought.</exception>
    public static string Find(Assembly owner, string name, CancellationToken cancellation)
    {
        var folder = ToolRestore.Restore(Tool.FromResources(owner, name), cancellation);
        var (system, ending) = OperatingSystem.IsWindows() ? ("win32", ".exe") : OperatingSystem.IsMacOS() ? ("darwin", "") : ("linux", "");
        var processor = RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "amd64";
        // The platform's own package holds the program; the package above it only looks for it.
        var path = Path.Combine(folder, "node_modules", "@foundry-rs", $"{name}-{system}-{processor}", "bin", name + ending);
        return File.Exists(path) ? path : throw new ToolException($"There is no {name} for {system}-{processor} in {folder}. Install Foundry, which has one.");
    }
}

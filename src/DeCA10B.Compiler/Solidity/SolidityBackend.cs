using System.Security.Cryptography;
using System.Text;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>One generated Solidity file.</summary>
/// <param name="Path">File name, also what imports say.</param>
/// <param name="Imports">File names that it imports itself.</param>
public sealed record SolidityFile(string Path, string Text, string LineMap, EquatableArray<string> Imports);

/// <summary>Turns models into Solidity files.</summary>
public static class SolidityBackend
{
    /// <summary>The version that headers and pragmas state.</summary>
    public const string CompilerVersion = "0.8.37";

    /// <summary>The files of the given contracts and interfaces and of all they need, sorted by path.</summary>
    /// <param name="program">A model after mutability inference.</param>
    /// <param name="fullNames">Full C# names of contracts or interfaces.</param>
    public static EquatableArray<SolidityFile> Emit(ProgramModel program, IEnumerable<string> fullNames)
    {
        var files = new SortedDictionary<string, SolidityFile>(StringComparer.Ordinal);
        var pending = new Queue<string>(fullNames);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            if (!seen.Add(name)) continue;
            var (file, needed) = FilePrinter.Print(program, name);
            files[file.Path] = file;
            foreach (var next in needed) pending.Enqueue(next);
        }

        return files.Values.ToEquatableArray();
    }

    /// <summary>The file of one contract, interface, struct or enum alone.</summary>
    /// <param name="program">A model after mutability inference that holds all that the declaration reaches.</param>
    /// <param name="fullName">Its full C# name.</param>
    public static SolidityFile EmitOne(ProgramModel program, string fullName) => FilePrinter.Print(program, fullName).File;

    /// <summary>A file and all that it imports, itself first; files that are missing are passed over.</summary>
    public static EquatableArray<SolidityFile> ImportsOf(IReadOnlyDictionary<string, SolidityFile> files, SolidityFile root)
    {
        var closure = new Dictionary<string, SolidityFile>(StringComparer.Ordinal) { [root.Path] = root };
        var pending = new Queue<SolidityFile>([root]);
        while (pending.Count > 0)
            foreach (var path in pending.Dequeue().Imports)
            {
                if (closure.ContainsKey(path) || !files.TryGetValue(path, out var file)) continue;
                closure.Add(path, file);
                pending.Enqueue(file);
            }

        closure.Remove(root.Path);
        return closure.Values.OrderBy(file => file.Path, StringComparer.Ordinal).Prepend(root).ToEquatableArray();
    }

    /// <summary>Lower-case hex SHA-256 over a contract's file and all it imports, in order of path.</summary>
    public static string HashOf(IEnumerable<SolidityFile> files, string path)
    {
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var closure = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>([path]);
        while (pending.Count > 0)
            if (pending.Dequeue() is var next && closure.Add(next))
                foreach (var import in byPath[next].Imports) pending.Enqueue(import);
        return Sha256(string.Concat(closure.Select(name => name + "\n" + byPath[name].Text)));
    }

    internal static string Sha256(string text)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(text)).Select(octet => octet.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}

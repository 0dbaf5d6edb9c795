using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace DeCA10B.Tools;

/// <summary>A program from npm, defined by a few files: <c>package.json</c>, <c>package-lock.json</c>, and whatever else belongs in its folder.</summary>
public sealed class Tool
{
    readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    Tool(string name) => Name = name;

    /// <summary>Its name, part of the folder's.</summary>
    public string Name { get; }

    /// <summary>The files, by name; all lie directly in the tool's folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    /// <summary>Name of the folder it is restored into: the tool's name, a hash over the files, and the platform, since packages may hold programs for it.</summary>
    public string FolderName
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (file, content) in files)
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n{content.Length}\n"));
                hash.AppendData(content);
            }
            return $"{Name}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}-{RuntimeInformation.RuntimeIdentifier}";
        }
    }

    /// <summary>The tool embedded in an assembly as resources named <c>tools/&lt;name&gt;/&lt;file&gt;</c>.</summary>
    /// <exception cref="ToolException">The assembly holds no lock file of it.</exception>
    public static Tool FromResources(Assembly assembly, string name)
    {
        var tool = new Tool(name);
        var prefix = $"tools/{name}/";
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            tool.files.Add(resource[prefix.Length..], content.ToArray());
        }
        return tool.Checked($"The assembly {assembly.GetName().Name}");
    }

    /// <summary>The tool in a folder of the file system.</summary>
    /// <exception cref="ToolException">The folder holds no lock file.</exception>
    public static Tool FromFolder(string folder)
    {
        var tool = new Tool(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))));
        foreach (var path in Directory.GetFiles(folder)) tool.files.Add(Path.GetFileName(path), File.ReadAllBytes(path));
        return tool.Checked($"The folder {folder}");
    }

    Tool Checked(string where)
        => files.ContainsKey("package.json") && files.ContainsKey("package-lock.json")
            ? this
            : throw new ToolException($"{where} does not define the tool \"{Name}\": package.json and package-lock.json are needed.");
}

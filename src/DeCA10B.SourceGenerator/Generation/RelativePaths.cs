using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>Makes the files in a model relative to the project: no absolute path may reach an assembly.</summary>
internal sealed class RelativePaths(string projectDirectory)
{
    private readonly string root = Slashes(projectDirectory).TrimEnd('/') + "/";

    public Declaration Apply(Declaration declaration) => declaration switch
    {
        ContractModel contract => contract with
        {
            Location = Apply(contract.Location),
            Fields = contract.Fields.Select(field => field with { Location = Apply(field.Location) }).ToEquatableArray(),
            Constructor = contract.Constructor is { } constructor ? constructor with { Location = Apply(constructor.Location) } : null,
            Functions = contract.Functions.Select(Apply).ToEquatableArray(),
            Receive = contract.Receive is { } receive ? Apply(receive) : null,
        },
        InterfaceModel type => type with { Location = Apply(type.Location), Functions = type.Functions.Select(Apply).ToEquatableArray() },
        _ => declaration with { Location = Apply(declaration.Location) },
    };

    private FunctionModel Apply(FunctionModel function) => function with { Location = Apply(function.Location) };

    private SourceLocation Apply(SourceLocation location)
    {
        var file = Slashes(location.File);
        if (root.Length > 1 && file.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return location with { File = file.Substring(root.Length) };
        var isAbsolute = file.StartsWith("/", StringComparison.Ordinal) || (file.Length > 1 && file[1] == ':');
        return location with { File = isAbsolute ? file.Substring(file.LastIndexOf('/') + 1) : file };
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}

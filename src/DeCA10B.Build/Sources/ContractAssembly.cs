using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace DeCA10B.Build;

/// <summary>What a built assembly carries for the build: its Solidity files and the contracts to leave artifacts for.</summary>
/// <param name="Sources">In ordinal order of path.</param>
/// <param name="Contracts">In ordinal order of name.</param>
public sealed record ContractAssembly(IReadOnlyList<SoliditySource> Sources, IReadOnlyList<DeployableContract> Contracts)
{
    const string AttributeNamespace = "DeCA10B.Metadata";

    /// <summary>The compiler's models of what the assembly declares, in ordinal order of name.</summary>
    public IReadOnlyList<SerializedModel> Models { get; init; } = [];

    /// <summary>Reads the attributes from the file's metadata. Nothing is loaded or run, so the file is free again afterwards.</summary>
    /// <exception cref="BadImageFormatException">The file is no managed assembly.</exception>
    public static ContractAssembly Read(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        var sources = new List<SoliditySource>();
        var contracts = new List<DeployableContract>();
        var models = new List<SerializedModel>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            switch (NameOf(metadata, attribute))
            {
                case "SoliditySourceAttribute":
                    var source = ReadStrings(metadata, attribute, 3);
                    sources.Add(new SoliditySource(source[0], source[1], source[2]));
                    break;
                case "DeployableContractAttribute":
                    var contract = ReadStrings(metadata, attribute, 3);
                    contracts.Add(new DeployableContract(contract[0], contract[1], contract[2]));
                    break;
                case "ContractModelAttribute":
                    var model = ReadStrings(metadata, attribute, 2);
                    models.Add(new SerializedModel(model[0], model[1]));
                    break;
            }
        }
        sources.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        contracts.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        models.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new ContractAssembly(sources, contracts) { Models = models };
    }

    /// <summary>The attribute's name when it is one of ours, else null.</summary>
    static string? NameOf(MetadataReader metadata, CustomAttribute attribute)
    {
        var (space, name) = attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference => NameOf(metadata, metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent),
            HandleKind.MethodDefinition => NameOf(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
            _ => default,
        };
        return !space.IsNil && metadata.StringComparer.Equals(space, AttributeNamespace) ? metadata.GetString(name) : null;
    }

    static (StringHandle Space, StringHandle Name) NameOf(MetadataReader metadata, EntityHandle type)
    {
        switch (type.Kind)
        {
            case HandleKind.TypeReference:
                var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
                return (reference.Namespace, reference.Name);
            case HandleKind.TypeDefinition:
                var definition = metadata.GetTypeDefinition((TypeDefinitionHandle)type);
                return (definition.Namespace, definition.Name);
            default:
                return default;
        }
    }

    // The attributes take strings only (ECMA-335 II.23.3: a prolog, then the fixed arguments).
    static string[] ReadStrings(MetadataReader metadata, CustomAttribute attribute, int count)
    {
        var blob = metadata.GetBlobReader(attribute.Value);
        if (blob.ReadUInt16() != 1)
            throw new BadImageFormatException("A custom attribute of the assembly has no prolog.");
        var strings = new string[count];
        for (var index = 0; index < count; index++)
            strings[index] = blob.ReadSerializedString() ?? "";
        return strings;
    }
}

using System.Reflection;
using DeCA10B.Build;
using DeCA10B.Cli.Layouts;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Model.Serialization;
using DeCA10B.Compiler.Solidity;
using DeCA10B.Compiler.StorageLayouts;
using DeCA10B.Metadata;

namespace DeCA10B.Cli.Tests.Layouts;

/// <summary>An editor asks the compiler where the state lies; the chain asks solc. They must agree on every contract that was built for the tests.</summary>
public sealed class CompilerLayoutTests
{
    static readonly Assembly[] Assemblies = [typeof(Contracts.Ownable).Assembly, typeof(Testing.Tests.Equivalence.LanguageTests).Assembly, typeof(Elsewhere.Offer).Assembly];

    [NodeFact]
    public void The_compilers_layout_is_solcs()
    {
        var program = new ProgramModel(Assemblies.Append(typeof(Contract).Assembly).SelectMany(assembly => assembly.GetCustomAttributes<ContractModelAttribute>()).Select(Read));
        var compared = 0;
        var different = new List<string>();
        foreach (var contract in program.All.OfType<ContractModel>().Where(item => !item.IsAbstract && !item.IsGeneric))
        {
            var file = Path.Combine(AppContext.BaseDirectory, "contracts", contract.Name + ".json");
            var solc = LayoutText.Write(SolcLayouts.Of(ContractArtifact.Parse(File.ReadAllText(file))));
            var ours = LayoutText.Write(StorageLayoutPass.Of(program, contract));
            if (solc != ours) different.Add($"solc:\n{solc}\nours:\n{ours}");
            compared++;
        }

        Assert.True(compared > 35, $"{compared} contracts");
        Assert.True(different.Count == 0, string.Join('\n', different));
    }

    static Declaration Read(ContractModelAttribute attribute) =>
        ModelSerializer.TryDeserialize(attribute.Model, out var model, out var reason) ? model : throw new InvalidOperationException(reason);
}

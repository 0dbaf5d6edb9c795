using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>Runs the backends. What one declaration breaks stays with that declaration.</summary>
internal sealed class Emitter(ProgramSnapshot snapshot)
{
    private readonly ProgramModel program = snapshot.ToProgram();
    private readonly List<Failure> failures = [];
    private readonly List<GeneratedFile> sources = [];

    public Emission Emit()
    {
        foreach (var unit in snapshot.Failures) failures.Add(new(unit.FullName, null, unit.Failure));
        var complete = snapshot.Own.Where(IsComplete).ToArray();
        if (complete.Length == 0) return new([], failures.ToEquatableArray());
        var files = Solidity([.. complete.Where(declaration => declaration is ContractModel or InterfaceModel)]);
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var contract in complete.OfType<ContractModel>().Where(contract => !contract.IsAbstract && files.Any(file => file.Path == contract.Name + ".sol")))
            Guarded(contract, () => hashes[contract.FullName] = SolidityBackend.HashOf(files, contract.Name + ".sol"));
        foreach (var declaration in complete)
            Guarded(declaration, () => sources.AddRange(CSharpEmission.Emit(program, declaration, hashes.TryGetValue(declaration.FullName, out var hash) ? hash : "")));
        Guarded(complete[0], () => sources.Add(MetadataEmission.Emit(files, hashes, complete)));
        return new(sources.ToEquatableArray(), failures.ToEquatableArray());
    }

    /// <summary>Whether all that a contract or interface derives from is there too; if not, that has been reported.</summary>
    private bool IsComplete(Declaration declaration) => declaration switch
    {
        ContractModel contract => program.Lineage(contract).All(link => (link.Base is null || program.Find<ContractModel>(link.Base) is not null) && HasAll(link.Interfaces)),
        InterfaceModel type => HasAll(type.Interfaces),
        _ => true,
    };

    private bool HasAll(EquatableArray<string> interfaces) =>
        interfaces.All(name => program.Find<InterfaceModel>(name) is { } found && HasAll(found.Interfaces));

    private SolidityFile[] Solidity(Declaration[] declarations)
    {
        try
        {
            return [.. SolidityBackend.Emit(program, declarations.Select(declaration => declaration.FullName))];
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One by one, to keep what is not at fault.
            var files = new SortedDictionary<string, SolidityFile>(StringComparer.Ordinal);
            foreach (var declaration in declarations)
                Guarded(declaration, () =>
                {
                    foreach (var file in SolidityBackend.Emit(program, [declaration.FullName])) files[file.Path] = file;
                });
            return [.. files.Values];
        }
    }

    private void Guarded(Declaration declaration, Action emit)
    {
        try
        {
            emit();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.Add(new(declaration.FullName, declaration.Location, exception.GetType().Name + ": " + exception.Message));
        }
    }
}

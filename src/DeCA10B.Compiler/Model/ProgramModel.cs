namespace DeCA10B.Compiler.Model;

/// <summary>Every declaration that one compilation can see, its own and those of referenced assemblies, by full C# name.</summary>
public sealed class ProgramModel
{
    private readonly Dictionary<string, Declaration> declarations = new(StringComparer.Ordinal);

    /// <param name="declarations">The declarations; of two with one name the later counts.</param>
    /// <param name="sharedTypes">For a part of a program: the structs and enums that any interface of the whole names; null for a whole program.</param>
    public ProgramModel(IEnumerable<Declaration> declarations, IReadOnlyCollection<string>? sharedTypes = null)
    {
        SharedTypes = sharedTypes;
        foreach (var format in FixedPointModel.All) this.declarations[format.FullName] = format;
        foreach (var declaration in declarations) this.declarations[declaration.FullName] = declaration;
    }

    /// <summary>What the constructor was told; null says that all interfaces are here.</summary>
    public IReadOnlyCollection<string>? SharedTypes { get; }

    public IEnumerable<Declaration> All => declarations.Values.OrderBy(declaration => declaration.FullName, StringComparer.Ordinal);

    public T? Find<T>(string fullName) where T : Declaration =>
        declarations.TryGetValue(fullName, out var declaration) ? declaration as T : null;

    public T Get<T>(string fullName) where T : Declaration =>
        Find<T>(fullName) ?? throw new InvalidOperationException($"The model of {fullName} is missing.");

    /// <summary>The contract and its bases, the contract first.</summary>
    public IEnumerable<ContractModel> Lineage(ContractModel contract)
    {
        for (var current = contract; current is not null; current = current.Base is null ? null : Find<ContractModel>(current.Base))
            yield return current;
    }

    /// <summary>The interfaces of a contract with all they inherit, each once.</summary>
    public IEnumerable<InterfaceModel> InterfacesOf(EquatableArray<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>(names);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            if (!seen.Add(name) || Find<InterfaceModel>(name) is not { } found) continue;
            yield return found;
            foreach (var inherited in found.Interfaces) pending.Enqueue(inherited);
        }
    }

    /// <summary>The function of that key as the contract or the nearest base declares it, with the contract that does.</summary>
    public (ContractModel Contract, FunctionModel Function)? FindFunction(string contract, string key)
    {
        if (Find<ContractModel>(contract) is not { } start) return null;
        foreach (var candidate in Lineage(start))
            foreach (var function in candidate.Functions)
                if (function.Key == key) return (candidate, function);
        return null;
    }

    /// <summary>The field of that name in that very contract.</summary>
    public FieldModel GetField(string contract, string name) =>
        Get<ContractModel>(contract).Fields.First(field => field.Name == name);
}

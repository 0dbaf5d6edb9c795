using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Composition;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>The declarations of a compilation with those of its references. Compares by value.</summary>
internal sealed class ProgramSnapshot : IEquatable<ProgramSnapshot>
{
    private readonly EquatableArray<Declaration> own;
    private readonly EquatableArray<Declaration> referenced;
    private readonly Lazy<ProgramModel> program;
    private readonly Lazy<Dictionary<string, string>> stems;
    private readonly HashSet<string> ownNames;

    private ProgramSnapshot(EquatableArray<Declaration> own, EquatableArray<Declaration> referenced)
    {
        (this.own, this.referenced) = (own, referenced);
        program = new(() => Composer.Apply(new ProgramModel(this.referenced.Concat(this.own))));
        ownNames = new(own.Select(declaration => declaration.FullName), StringComparer.Ordinal);
        stems = new(Stems);
    }

    /// <summary>All of them, before inference.</summary>
    public ProgramModel Program => program.Value;

    /// <summary>Joins the units of a compilation, whatever their order, with the models that its references carry.</summary>
    public static ProgramSnapshot Read(IEnumerable<Unit> units, EquatableArray<Declaration> referenced)
    {
        var own = new SortedDictionary<string, Declaration>(StringComparer.Ordinal);
        foreach (var unit in units.OrderBy(unit => unit.FullName, StringComparer.Ordinal))
        {
            foreach (var used in unit.Used) own[used.FullName] = used;
            if (unit.Model is { } model) own[model.FullName] = model;
        }

        // A struct of a referenced assembly is part of a unit that uses it, but belongs to the model of its own assembly when that has one.
        foreach (var known in referenced) own.Remove(known.FullName);
        return new(own.Values.ToEquatableArray(), referenced);
    }

    public bool IsOwn(Declaration declaration) => ownNames.Contains(declaration.FullName);

    /// <summary>The declaration of that name when it is of this compilation and all that it derives from is there; if not, that has been reported.</summary>
    public Declaration? Complete(string fullName) =>
        ownNames.Contains(fullName) && Program.Get<Declaration>(fullName) is var declaration && IsComplete(declaration) ? declaration : null;

    /// <summary>Names of generated files must differ by more than letter case, which declarations need not.</summary>
    public string FileStemOf(Declaration declaration) => stems.Value[declaration.FullName];

    /// <summary>What no attribute or base list marks but needs a text of its own: structs, enums, and what is printed of other assemblies.</summary>
    public IEnumerable<Declaration> Unmarked()
    {
        // An event or error without a line stands in an assembly that carries no models, such as the SDK: what uses it carries it.
        var structs = own.Where(declaration => declaration is StructModel or EnumModel or EventModel { Location.Line: 0 } or ErrorModel { Location.Line: 0 });
        var roots = own.Select(declaration => Program.Get<Declaration>(declaration.FullName)).Where(declaration => declaration is ContractModel or InterfaceModel && IsComplete(declaration)).ToArray();
        var shared = SharedTypes.Of(Program);
        var foreign = roots.SelectMany(root => Mentions.Reachable(Program, root)).Where(found => !IsOwn(found))
            .Where(found => found is ContractModel or InterfaceModel or FixedPointModel || shared.Contains(found.FullName));
        return structs.Concat(foreign).GroupBy(found => found.FullName, StringComparer.Ordinal).OrderBy(found => found.Key, StringComparer.Ordinal).Select(found => found.First());
    }

    public bool Equals(ProgramSnapshot? other) => other is not null && own == other.own && referenced == other.referenced;

    public override bool Equals(object? other) => Equals(other as ProgramSnapshot);

    public override int GetHashCode() => own.Count;

    private bool IsComplete(Declaration declaration) => declaration switch
    {
        ContractModel contract => Program.Lineage(contract).All(link => (link.Base is null || Program.Find<ContractModel>(link.Base) is not null) && HasAll(link.Interfaces) && HasLibraries(link)),
        InterfaceModel type => HasAll(type.Interfaces),
        _ => true,
    };

    /// <summary>Whether the library functions that it reaches are there.</summary>
    private bool HasLibraries(ContractModel contract)
    {
        var bodies = contract.Functions.Select(function => function.Body).Append(contract.Constructor?.Body).Append(contract.Receive?.Body).ToArray();
        return bodies.Concat(LibraryCalls.Reachable(Program, bodies).Select(callee => callee.Function.Body)).SelectMany(Children.Expressions)
            .OfType<LibraryCall>().All(call => Program.FindFunction(call.Library, call.FunctionKey) is not null);
    }

    private bool HasAll(EquatableArray<string> interfaces) =>
        interfaces.All(name => Program.Find<InterfaceModel>(name) is { } found && HasAll(found.Interfaces));

    private Dictionary<string, string> Stems()
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var declaration in Program.All)
        {
            var name = Compiler.CSharp.GeneratedFile.FileNameOf(declaration.FullName);
            var stem = name;
            for (var i = 2; !taken.Add(stem); i++) stem = name + "-" + i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            stems.Add(declaration.FullName, stem);
        }

        return stems;
    }
}

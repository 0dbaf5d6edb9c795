using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Frontend;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Security;

/// <summary>A contract as a reviewer reads it: what it can be asked to do, with all that its bases do for it.</summary>
internal sealed class ReviewedContract
{
    private readonly Dictionary<(string Contract, string Key), ReviewedFunction> functions = [];
    private readonly List<ReviewedFunction> own = [];
    private readonly FrontendSession session;
    private readonly CancellationToken cancellation;

    public ReviewedContract(FrontendSession session, INamedTypeSymbol type, CancellationToken cancellation)
    {
        (this.session, this.cancellation) = (session, cancellation);
        (Type, Model) = (type, (ContractModel)session.Translate(type, cancellation).Model);
        var levels = FrontendSession.Lineage(type).Select(level => (Level: level, Model: session.ContractOf(level, cancellation))).Where(item => item.Model is not null).ToArray();
        Program = new(levels.Select(item => (Declaration)item.Model!));
        Lineage = [.. levels.Select(item => item.Model!)];
        foreach (var (level, model) in levels)
        {
            var facts = session.IsInSource(level) ? session.Translate(level, cancellation).Facts : [];
            foreach (var function in Functions(model!)) Add(model!, function, facts.FirstOrDefault(item => item.Key == function.Key));
        }

        if (Model.Constructor is { } constructor)
            Constructor = new(Model.FullName, AsFunction(constructor), session.Translate(type, cancellation).Facts.FirstOrDefault(item => item.Key == ".ctor"));
    }

    public INamedTypeSymbol Type { get; }

    public ContractModel Model { get; }

    /// <summary>The contracts of the lineage only.</summary>
    public ProgramModel Program { get; }

    /// <summary>The contract and its bases, the contract first.</summary>
    public IReadOnlyList<ContractModel> Lineage { get; }

    /// <summary>The functions that this very class declares, <c>Receive</c> included.</summary>
    public IReadOnlyList<ReviewedFunction> Own => own;

    /// <summary>Every function of the lineage with its body, overridden ones too: a base may be called by name.</summary>
    public IEnumerable<ReviewedFunction> All => functions.Values;

    public ReviewedFunction? Constructor { get; }

    /// <summary>What a call of this contract runs, or null when there is nothing to read.</summary>
    public ReviewedFunction? Callee(InternalCall call)
    {
        var start = call.IsBase ? call.Contract : Model.FullName;
        var named = Program.FindFunction(call.Contract, call.FunctionKey);
        // A private function of a base is not found from the contract: another of that name may stand before it.
        var found = named is { Function: { IsVirtual: false, IsOverride: false } } ? named : Program.FindFunction(start, call.FunctionKey) ?? named;
        return found is { } target && functions.TryGetValue((target.Contract.FullName, target.Function.Key), out var function) ? function : null;
    }

    /// <summary>A function of another contract as its interface declares it.</summary>
    public FunctionModel? External(ExternalCall call) => session.InterfaceFunction(call.Interface, call.FunctionKey, cancellation);

    /// <summary>The functions that a function runs, itself first.</summary>
    public IEnumerable<ReviewedFunction> Reach(ReviewedFunction start)
    {
        var seen = new HashSet<ReviewedFunction>();
        var pending = new Stack<ReviewedFunction>([start]);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (!seen.Add(current)) continue;
            yield return current;
            foreach (var call in current.Expressions.OfType<InternalCall>())
                if (Callee(call) is { } callee) pending.Push(callee);
        }
    }

    public FieldModel? Field(FieldReference reference) => Program.Find<ContractModel>(reference.Contract)?.Fields.FirstOrDefault(field => field.Name == reference.Name);

    private static IEnumerable<FunctionModel> Functions(ContractModel contract) => contract.Receive is { } receive ? contract.Functions.Append(receive) : contract.Functions;

    private void Add(ContractModel contract, FunctionModel function, FunctionFacts? facts)
    {
        var reviewed = new ReviewedFunction(contract.FullName, function, facts);
        functions[(contract.FullName, function.Key)] = reviewed;
        if (ReferenceEquals(contract, Model)) own.Add(reviewed);
    }

    private static FunctionModel AsFunction(ConstructorModel constructor) => new(
        ".ctor", "constructor", "", DeCA10B.Compiler.Model.Accessibility.Private, constructor.Parameters, VoidType.Instance, null, Mutability.NonPayable,
        false, false, false, false, [], constructor.Body, constructor.Location, constructor.Documentation);
}

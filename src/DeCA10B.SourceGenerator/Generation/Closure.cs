using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>One declaration with all that its text depends on: what the backends read, and nothing else. Two that are equal have the same text.</summary>
/// <remarks>Compares by value; where an edit changed nothing the parts are the same objects, which is what makes the comparison cheap.</remarks>
internal sealed class Closure : IEquatable<Closure>
{
    private readonly Lazy<ProgramModel> program;
    private readonly EquatableArray<Declaration> reached;
    private readonly EquatableArray<string> shared;

    private Closure(Declaration root, string fileStem, bool isOwn, EquatableArray<Declaration> reached, EquatableArray<string> shared, EquatableArray<string> passedErrors)
    {
        (Root, FileStem, IsOwn, this.reached, this.shared, PassedErrors) = (root, fileStem, isOwn, reached, shared, passedErrors);
        program = new(() => MutabilityInference.Run(new ProgramModel(this.reached.Append(Root), [.. this.shared])));
    }

    /// <summary>The declaration, before inference.</summary>
    public Declaration Root { get; }

    /// <summary>Whether it is of this compilation; of another's only the Solidity is printed here.</summary>
    public bool IsOwn { get; }

    /// <summary>What its generated files' names begin with.</summary>
    public string FileStem { get; }

    /// <summary>Full names of the errors that may pass through a contract that can be deployed.</summary>
    public EquatableArray<string> PassedErrors { get; }

    /// <summary>The declaration and what it reaches, after inference.</summary>
    public ProgramModel Program => program.Value;

    public static Closure Of(ProgramSnapshot snapshot, Declaration root)
    {
        var whole = snapshot.Program;
        var isOwn = snapshot.IsOwn(root);
        var passed = isOwn && root is ContractModel { IsAbstract: false } contract ? Compiler.Client.PassedErrors.Of(whole, contract) : [];
        var reached = Mentions.Reachable(whole, root, passed).ToEquatableArray();
        var all = SharedTypes.Of(whole);
        var shared = reached.Select(item => item.FullName).Append(root.FullName).Where(all.Contains).ToEquatableArray();
        return new(root, snapshot.FileStemOf(root), isOwn, reached, shared, passed.ToEquatableArray());
    }

    public bool Equals(Closure? other) =>
        other is not null && IsOwn == other.IsOwn && FileStem == other.FileStem && Root == other.Root && reached == other.reached && shared == other.shared
        && PassedErrors == other.PassedErrors;

    public override bool Equals(object? other) => Equals(other as Closure);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Root.FullName);
}

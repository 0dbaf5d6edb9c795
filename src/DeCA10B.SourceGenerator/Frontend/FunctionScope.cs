using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>All that the translators of one function share.</summary>
internal sealed class FunctionScope
{
    private readonly HashSet<string> storageReferences = new(StringComparer.Ordinal);
    private readonly Dictionary<ILocalSymbol, string> localNames = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> made = new(StringComparer.Ordinal);
    private TemporaryNames? temporaries;

    public FunctionScope(ContractScope contract, ISymbol function, string key)
    {
        Contract = contract;
        Function = function;
        Facts = new(function, key);
        Expressions = new(this);
        Operators = new(this);
        Conversions = new(this);
        References = new(this);
        Invocations = new(this);
        Creations = new(this);
        FixedPoint = new(this);
        Statements = new(this);
        CallStatements = new(this);
        Libraries = new(this);
        Subjects = new(this);
        Patterns = new(this);
        Switches = new(this);
        Choices = new(this);
        Deconstructions = new(this);
        Tuples = new(this);
        Arrays = new(this);
        LocalFunctions = new(this);
        Aliases = new(this);
    }

    public ContractScope Contract { get; }

    public ISymbol Function { get; }

    public FunctionFacts Facts { get; }

    /// <summary>Whether the statement being read stands in an <c>unchecked</c> block.</summary>
    public bool IsUnchecked { get; set; }

    /// <summary>How deep the statement or expression being read is nested in the author's own.</summary>
    public int Depth { get; set; }

    public Findings Findings => Contract.Findings;

    public TypeTranslator Types => Contract.Records.Types;

    public CancellationToken Cancellation => Contract.Cancellation;

    public ExpressionTranslator Expressions { get; }

    public OperatorTranslator Operators { get; }

    public ConversionTranslator Conversions { get; }

    public ReferenceTranslator References { get; }

    public InvocationTranslator Invocations { get; }

    public CreationTranslator Creations { get; }

    public FixedPointTranslator FixedPoint { get; }

    public StatementTranslator Statements { get; }

    public CallStatementTranslator CallStatements { get; }

    /// <summary>The name of a local in the model. C# lets sibling blocks use one name for locals that have nothing in common but values.</summary>
    public string NameOf(ILocalSymbol local)
    {
        if (localNames.TryGetValue(local, out var known)) return known;
        var isShared = localNames.Any(pair => pair.Value == local.Name && !(IsPlain(pair.Key) && IsPlain(local)));
        return localNames[local] = isShared ? Free(local.Name) : local.Name;
    }

    /// <summary>Whether a local is one that the author did not write.</summary>
    public bool IsTemporary(string name) => made.Contains(name);

    /// <summary>Whether an <c>unchecked</c> block of Solidity is open around the statement being read.</summary>
    public bool IsInUncheckedBlock { get; set; }

    /// <summary>A name for a local that the author did not write.</summary>
    public string Temporary(string wanted)
    {
        var name = Free(wanted);
        made.Add(name);
        return name;
    }

    private string Free(string wanted)
    {
        temporaries ??= new(Declarations().DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        return temporaries.Next(wanted);
    }

    private SyntaxNode Declarations() => Function.Declaration(Cancellation) ?? throw new InvalidOperationException("A body without a declaration");

    private bool IsPlain(ILocalSymbol local) =>
        !local.IsRef && Types.Translate(local.Type) is BoolType or IntegerType or AddressType or FixedBytesType or EnumType;

    public LibraryCallTranslator Libraries { get; }

    /// <summary>What <c>this</c> is in a method of a struct; null where it is the contract.</summary>
    public Expression? Self { get; set; }

    public SubjectTranslator Subjects { get; }

    public PatternTranslator Patterns { get; }

    public SwitchTranslator Switches { get; }

    public ChoiceTranslator Choices { get; }

    public DeconstructionTranslator Deconstructions { get; }

    public TupleLocals Tuples { get; }

    public ArrayTranslator Arrays { get; }

    public LocalFunctionTranslator LocalFunctions { get; }

    public PlaceAliases Aliases { get; }

    /// <summary>Where the switches around the statement being read end.</summary>
    public HashSet<ILabelSymbol> SwitchExits { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Locals that are declared ahead of where C# declares them; there they are only assigned.</summary>
    public HashSet<ILocalSymbol> DeclaredAhead { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Declarations that stand before the statement being read: variables that its expressions declare.</summary>
    public List<LocalDeclaration> Ahead { get; set; } = [];

    public void DeclareAhead(LocalDeclaration local) => Ahead.Add(local);

    public void AddStorageReference(string local) => storageReferences.Add(local);

    public bool IsStorageReference(Expression expression) => expression is LocalReference local && storageReferences.Contains(local.Name);

    public void Reads(string what, SyntaxNode node) => Facts.Accesses.Add(new(AccessKind.Reads, what, node.GetLocation()));

    public void Writes(string what, SyntaxNode node) => Facts.Accesses.Add(new(AccessKind.Writes, what, node.GetLocation()));

    /// <summary>Notes a write when the place lies in storage.</summary>
    public void WritesPlace(Expression place, SyntaxNode node)
    {
        switch (place)
        {
            case FieldReference field:
                Writes("writes " + field.Name, node);
                break;
            case LocalReference local when storageReferences.Contains(local.Name):
                Writes("writes storage through " + local.Name, node);
                break;
            case MemberAccess member:
                WritesPlace(member.Target, node);
                break;
            case ElementAccess element:
                WritesPlace(element.Target, node);
                break;
            case MappingAccess mapping:
                WritesPlace(mapping.Target, node);
                break;
        }
    }
}

namespace DeCA10B.Fuzz.Generation;

/// <summary>A local or parameter in sight.</summary>
/// <param name="IsAssignable">False for what only a loop's own step may change, and for spans.</param>
/// <param name="IsReference">Whether it names an entry of storage.</param>
sealed record Variable(string Name, FuzzType Type, bool IsAssignable, bool IsReference = false);

/// <summary>What the code at one place of one function may do.</summary>
sealed class Scope(ProgramShape program, ContractShape contract, int rank)
{
    /// <summary>Statements that a call may run at most, roughly: an EVM has gas.</summary>
    public const int MostCost = 700;

    readonly List<Level> levels = [new(0)];
    readonly HashSet<string> spoken = new(StringComparer.Ordinal);

    public ProgramShape Program { get; } = program;

    public ContractShape Contract { get; } = contract;

    /// <summary>The function's rank: it may call those below.</summary>
    public int Rank { get; } = rank;

    public Chance Chance { get; } = program.Chance;

    public List<Variable> Variables { get; } = [];

    public bool IsStatic { get; init; }

    public bool IsConstructor { get; init; }

    /// <summary>Whether this runs when value comes: what sent there twice would send without end, where no gas ends it.</summary>
    public bool IsReceive { get; init; }

    public bool IsPayable { get; init; }

    public IReadOnlyList<FuzzType> Returns { get; init; } = [];

    public bool IsUnchecked { get; set; }

    /// <summary>Loops around this place whose <c>break</c> and <c>continue</c> may stand here.</summary>
    public int Loops { get; set; }

    /// <summary>How often this place runs at most.</summary>
    public int Repetitions { get; set; } = 1;

    /// <summary>Statements so far, weighted by how often they run.</summary>
    public int Cost { get; set; }

    /// <summary>Statements still to be written.</summary>
    public int StatementsLeft { get; set; }

    /// <summary>Whether an expression may change something here: not where C# would evaluate it and Solidity has no statement for it.</summary>
    public bool MayAct { get; set; } = true;

    /// <summary>Whether the state of the contract can be used.</summary>
    public bool HasState => !IsStatic;

    /// <summary>Whether there is a sender, and an address of its own.</summary>
    public bool HasSender => HasState && !Contract.IsPart;

    /// <summary>Whether the part that the contract holds can be called.</summary>
    public bool HasPart => HasState && !IsConstructor && Contract.IsJoint;

    public void Spend(int cost) => Cost += cost * Repetitions;

    public bool CanAfford(int cost) => Cost + (cost * Repetitions) <= MostCost;

    /// <summary>A name for a new local: none that is in sight, was declared deeper inside this block, or stood here for a member.</summary>
    public string NewName()
    {
        var taken = new HashSet<string>(levels.SelectMany(level => level.Own).Concat(levels[^1].Inner).Concat(spoken), StringComparer.Ordinal);
        taken.UnionWith(Contract.Functions.Where(item => item.IsStatic).Select(item => item.Name));
        taken.UnionWith(Contract.Fields.Where(item => item.Role == FieldRole.Constant).Select(item => item.Name));
        var name = Program.Names.Local(taken);
        levels[^1].Own.Add(name);
        return name;
    }

    public Variable Declare(string name, FuzzType type, bool isAssignable = true, bool isReference = false)
    {
        var variable = new Variable(name, type, isAssignable, isReference);
        levels[^1].Own.Add(name);
        Variables.Add(variable);
        return variable;
    }

    public void Enter() => levels.Add(new(Variables.Count));

    public void Leave()
    {
        var left = levels[^1];
        levels.RemoveAt(levels.Count - 1);
        levels[^1].Inner.UnionWith(left.Own);
        levels[^1].Inner.UnionWith(left.Inner);
        Variables.RemoveRange(left.Start, Variables.Count - left.Start);
    }

    /// <summary>A member's name as code here must write it: a local of the same name hides it.</summary>
    public string Member(string name, bool isStatic = false)
    {
        if (!isStatic && (levels.Any(level => level.Own.Contains(name)) || Chance.OneIn(12))) return "this." + name;
        spoken.Add(name);
        return name;
    }

    /// <summary>A block: the locals it declares, and those of blocks inside it that have ended, whose names it may not declare any more.</summary>
    sealed record Level(int Start)
    {
        public HashSet<string> Own { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Inner { get; } = new(StringComparer.Ordinal);
    }
}

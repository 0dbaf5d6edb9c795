using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Generation;

/// <summary>How a field keeps its value.</summary>
enum FieldRole
{
    Storage,
    Constant,
    Immutable,
    Property,
}

/// <summary>A field, property or constant of a contract.</summary>
sealed record FieldShape(string Name, FuzzType Type, FieldRole Role)
{
    public bool IsAssignable => Role is FieldRole.Storage or FieldRole.Property && Type is not (MappingKind or StorageArrayKind);
}

/// <summary>A function that can be called.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Returns">What it returns: nothing, one value, or several.</param>
/// <param name="IsStatic">Whether it has no contract.</param>
/// <param name="Cost">Roughly the statements that a call runs.</param>
/// <param name="Rank">A function calls only functions of lower rank: nothing recurses.</param>
sealed record FunctionShape(string Name, IReadOnlyList<(string Name, FuzzType Type)> Parameters, IReadOnlyList<FuzzType> Returns, bool IsStatic, int Cost, int Rank)
{
    /// <summary>Whether it is called as <c>base.Name</c>.</summary>
    public bool IsBase { get; init; }

    /// <summary>The library that it belongs to, null for a contract's own.</summary>
    public string? Library { get; init; }

    public string ReturnType => Returns.Count switch
    {
        0 => "void",
        1 => Returns[0].Name,
        _ => "(" + string.Join(", ", Returns.Select(type => type.Name)) + ")",
    };
}

/// <summary>An event or error: its class name and parameters.</summary>
sealed record RecordShape(string Name, IReadOnlyList<(string Name, FuzzType Type)> Parameters);

/// <summary>A contract interface with its functions.</summary>
sealed record FaceShape(FaceKind Type, IReadOnlyList<FunctionShape> Functions);

/// <summary>What the code of one contract can name.</summary>
sealed class ContractShape
{
    /// <summary>The property that holds the part.</summary>
    public const string PartName = "Piece";

    public List<FieldShape> Fields { get; } = [];

    /// <summary>The name of the library that this is, null for a contract.</summary>
    public string? Library { get; init; }

    /// <summary>Whether it is also a part of another contract: then it has no sender, address or wei of its own.</summary>
    public bool IsPart { get; init; }

    /// <summary>Whether it holds the part.</summary>
    public bool IsJoint { get; init; }

    public List<FunctionShape> Functions { get; } = [];
}

/// <summary>What all contracts of a program share.</summary>
sealed class ProgramShape(Chance chance)
{
    public Chance Chance { get; } = chance;

    public Size Size { get; } = Size.Of(chance);

    /// <summary>Whether there is fixed point in it.</summary>
    public bool UsesFixedPoint { get; } = chance.OneIn(6);

    public Names Names { get; } = new(chance);

    public List<EnumKind> Enums { get; } = [];

    public List<StructKind> Structs { get; } = [];

    public List<FixedArrayKind> FixedArrays { get; } = [];

    public List<FunctionShape> Library { get; } = [];

    /// <summary>Functions of structs: the first parameter is the struct itself.</summary>
    public List<FunctionShape> OfStructs { get; } = [];

    public List<RecordShape> Events { get; } = [];

    public List<RecordShape> Errors { get; } = [];

    public FaceShape? Face { get; set; }

    /// <summary>Whether the contract under test is generic over the peer, which it then holds as a part.</summary>
    public bool IsJoined { get; set; }
}

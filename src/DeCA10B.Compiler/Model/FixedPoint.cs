using DeCA10B.Compiler.FixedPoint;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Model;

/// <summary>A fixed-point number, named by the full C# name of its format. A literal of it holds the integer in decimal digits.</summary>
public sealed record FixedPointType(string FullName) : IrType
{
    public FixedPointFormat Format => FixedPointFormat.Find(FullName) ?? throw new InvalidOperationException("Unknown format " + FullName);

    /// <summary>The integer that holds it.</summary>
    public IntegerType Integer => new(Format.Bits, Format.IsSigned);
}

/// <summary>A format as a declaration that every program has: its Solidity is a file of its own, which no author wrote.</summary>
public sealed record FixedPointModel(string FullName, string Name) : Declaration(FullName, Name, Nowhere, Documentation.None)
{
    private static SourceLocation Nowhere => new("", 0);

    /// <summary>The file of what all formats share.</summary>
    public const string MathName = "FixedPointMath";

    public static FixedPointModel Math { get; } = new("DeCA10B." + MathName, MathName);

    public static IReadOnlyList<FixedPointModel> All { get; } = [Math, .. FixedPointFormat.All.Select(format => new FixedPointModel(format.FullName, format.Name))];

    /// <summary>What a function reverts with where it has no value. It is declared beside the functions, not in the contract.</summary>
    public static ErrorModel OutsideDomain { get; } = new("DeCA10B.OutsideDomainError", "DeCA10B", "OutsideDomainError", "OutsideDomain", [], Nowhere, Documentation.None);

    /// <summary>Null for the file of what all share.</summary>
    public FixedPointFormat? Format => FixedPointFormat.Find(FullName);
}

/// <summary>A function of a fixed-point format by its C# name; <see cref="FixedPointFunctions"/> lists them.</summary>
/// <param name="Format">Full C# name of the format.</param>
public sealed record FixedPointCall(IrType Type, string Format, string Function, EquatableArray<Expression> Arguments) : Expression(Type)
{
    /// <summary>What it can fail with; the root of an unsigned number always exists.</summary>
    public IReadOnlyList<string> Failures =>
        Function == "Sqrt" && Type is FixedPointType { Format.IsSigned: false } ? [] : FixedPointFunctions.FailuresOf(Function);
}

using System.Numerics;

namespace DeCA10B.Numbers.Tests.Programs;

/// <summary>What C# makes of an operation: a number, or a failure with a panic code.</summary>
public readonly record struct Answer(BigInteger Value, int Panic = 0)
{
    public static readonly Answer Overflow = new(0, 0x11);
    public static readonly Answer DivisionByZero = new(0, 0x12);

    public override string ToString() => Panic == 0 ? Value.ToString() : $"panic 0x{Panic:x}";
}

/// <summary>One operation, as a statement that returns, and what it must answer.</summary>
public sealed record Question(string Name, string Code, Func<BigInteger, BigInteger, Answer> Oracle, bool IsUnchecked = false);

/// <summary>A function of a program that takes two operands and a question's number.</summary>
public sealed record Battery(string Function, string Left, string Right, IReadOnlyList<Question> Questions, IReadOnlyList<BigInteger> Lefts, IReadOnlyList<BigInteger> Rights);

/// <summary>A contract as text.</summary>
public sealed record Program(string Name, string Source, IReadOnlyList<Battery> Batteries);

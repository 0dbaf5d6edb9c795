namespace DeCA10B.Compiler.Model;

/// <summary>A statement with its C# line, 0 when the compiler made it.</summary>
public abstract record Statement(int Line);

/// <param name="Proof">Of a block that the compiler made unchecked: why nothing in it overflows, with names of locals in braces.</param>
public sealed record Block(int Line, EquatableArray<Statement> Statements, bool IsUnchecked = false, string Proof = "") : Statement(Line);

/// <summary>A local; with <see cref="IsStorageReference"/> a pointer into storage (C# <c>ref</c> local).</summary>
public sealed record LocalDeclaration(int Line, string Name, IrType Type, Expression? Initializer, bool IsStorageReference) : Statement(Line);

/// <summary>Takes a tuple apart into new locals, existing targets or nothing (null).</summary>
public sealed record Deconstruction(int Line, EquatableArray<DeconstructionTarget> Targets, Expression Value) : Statement(Line);

/// <summary>Where one element of a tuple goes: a new local of that name, an existing place, or nowhere.</summary>
public sealed record DeconstructionTarget(IrType Type, string? NewLocal, Expression? Place);

public sealed record ExpressionStatement(int Line, Expression Expression) : Statement(Line);

public sealed record If(int Line, Expression Condition, Statement Then, Statement? Else) : Statement(Line);

public sealed record While(int Line, Expression Condition, Statement Body, bool IsDoWhile) : Statement(Line);

public sealed record For(
    int Line, EquatableArray<Statement> Initializers, Expression? Condition, EquatableArray<Statement> Increments, Statement Body) : Statement(Line);

/// <summary>Visits the elements of an array in order; the collection is evaluated once.</summary>
public sealed record ForEach(int Line, string Element, IrType ElementType, Expression Collection, Statement Body) : Statement(Line);

public sealed record Return(int Line, Expression? Value) : Statement(Line);

public sealed record Break(int Line) : Statement(Line);

public sealed record Continue(int Line) : Statement(Line);

/// <summary>Emits the event of that full C# name.</summary>
public sealed record Emit(int Line, string Event, EquatableArray<Expression> Arguments) : Statement(Line);

/// <summary>Reverts with the error of that full C# name.</summary>
public sealed record Revert(int Line, string Error, EquatableArray<Expression> Arguments) : Statement(Line);

/// <summary>Reverts unless the condition holds; the arguments are evaluated in any case, after the condition.</summary>
public sealed record Require(int Line, Expression Condition, string Error, EquatableArray<Expression> Arguments) : Statement(Line);

/// <summary>Declares two locals and gives them what a caught call answers; only <c>EvaluationOrder</c> makes it.</summary>
/// <param name="Succeeded">The local that tells whether the call succeeded.</param>
/// <param name="Value">The local for its value, null when nobody wants it.</param>
public sealed record Try(int Line, ExternalCall Call, string Succeeded, string? Value) : Statement(Line);

public sealed record Push(int Line, Expression Target, Expression Value) : Statement(Line);

public sealed record Pop(int Line, Expression Target) : Statement(Line);

/// <summary>Sets a mapping entry back to its default.</summary>
public sealed record Delete(int Line, Expression Target) : Statement(Line);

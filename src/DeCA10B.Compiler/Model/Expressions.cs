namespace DeCA10B.Compiler.Model;

/// <summary>An expression with its type. Operands are converted explicitly; evaluation order is C#'s, left to right.</summary>
public abstract record Expression(IrType Type);

/// <summary>A constant: decimal digits, "true"/"false", the text of a string, 0x-hex of an address or bytes.</summary>
public sealed record Literal(IrType Type, string Value) : Expression(Type);

/// <summary>The default value of a type.</summary>
public sealed record DefaultValue(IrType Type) : Expression(Type);

/// <summary>A local or a parameter; with <see cref="IsStorageReference"/> what it points to in storage (C# <c>ref</c> local).</summary>
public sealed record LocalReference(IrType Type, string Name, bool IsStorageReference = false) : Expression(Type);

/// <summary>The counter of a loop, an <c>int</c> in C#, kept as <c>uint256</c>; only <c>LoopCounters</c> and <c>StridingCounters</c> make it.</summary>
/// <param name="Offset">What is added to it: a sum that fits both types.</param>
public sealed record LoopCounter(IrType Type, string Name, int Offset = 0) : Expression(Type);

/// <summary>A struct or fixed array in memory as it stands, where C# copies and nobody can tell; only <c>SharedValues</c> makes it.</summary>
public sealed record Shared(IrType Type, Expression Value) : Expression(Type);

/// <summary>A field of this contract or a base, by its C# name and the full name of the declaring contract.</summary>
public sealed record FieldReference(IrType Type, string Contract, string Name) : Expression(Type);

/// <summary>A field of a struct value, a local copy or in storage.</summary>
public sealed record MemberAccess(IrType Type, Expression Target, string Member) : Expression(Type);

/// <summary>An element of a memory, calldata, fixed or storage array; the index is an unsigned 256-bit value or narrower, checked.</summary>
/// <param name="IsInRange">Whether the loop around it has compared the index with the length already; only an analysis says so.</param>
public sealed record ElementAccess(IrType Type, Expression Target, Expression Index, bool IsInRange = false) : Expression(Type);

/// <summary>A value of a mapping.</summary>
public sealed record MappingAccess(IrType Type, Expression Target, Expression Key) : Expression(Type);

/// <summary>The length of an array or byte string, typed as C# types it.</summary>
public sealed record LengthAccess(IrType Type, Expression Target) : Expression(Type);

public enum UnaryOperator { Negate, BitwiseNot, LogicalNot }

public sealed record Unary(IrType Type, UnaryOperator Operator, Expression Operand, bool IsChecked) : Expression(Type);

public enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, Remainder,
    And, Or, ExclusiveOr, ShiftLeft, ShiftRight, UnsignedShiftRight,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    ConditionalAnd, ConditionalOr,
}

/// <summary>Both operands have one type, but for a shift, whose right operand is C#'s <c>int</c> count, unmasked.</summary>
public sealed record Binary(IrType Type, BinaryOperator Operator, Expression Left, Expression Right, bool IsChecked) : Expression(Type);

/// <summary>A conversion between value types. Checked: out of range panics with 0x11; unchecked: truncates as C# does.</summary>
public sealed record Conversion(IrType Type, Expression Operand, bool IsChecked) : Expression(Type);

public sealed record Conditional(IrType Type, Expression Condition, Expression WhenTrue, Expression WhenFalse) : Expression(Type);

/// <summary>A call of a function of this contract; <see cref="IsBase"/> names the base's version.</summary>
public sealed record InternalCall(IrType Type, string Contract, string FunctionKey, bool IsBase, EquatableArray<Expression> Arguments) : Expression(Type);

/// <summary>A call of a function of a library, a struct's own included, whose first argument is the struct.</summary>
public sealed record LibraryCall(IrType Type, string Library, string FunctionKey, EquatableArray<Expression> Arguments) : Expression(Type);

/// <summary>A message call through a contract interface, with <see cref="Value"/> wei sent along unless that is null.</summary>
public sealed record ExternalCall(
    IrType Type, Expression Target, string Interface, string FunctionKey, EquatableArray<Expression> Arguments, Expression? Value = null) : Expression(Type);

/// <summary>A message call whose failure is caught: whether it succeeded, and its value unless it has none; the default after a failure.</summary>
public sealed record CaughtCall(IrType Type, ExternalCall Call) : Expression(Type);

/// <summary>A struct value from its fields in declaration order.</summary>
public sealed record NewStruct(IrType Type, EquatableArray<Expression> Values) : Expression(Type);

/// <summary>A contract made as a part of this one: an argument for the constructor of a generic base.</summary>
public sealed record NewPart(IrType Type, string Contract, EquatableArray<Expression> Arguments) : Expression(Type);

/// <summary>A memory array of default values.</summary>
public sealed record NewArray(IrType Type, Expression Length) : Expression(Type);

/// <summary>Statements that run before a value is read: what C# says in one expression and Solidity only in several statements.</summary>
public sealed record Sequence(IrType Type, EquatableArray<Statement> Before, Expression Value) : Expression(Type);

public sealed record TupleExpression(IrType Type, EquatableArray<Expression> Elements) : Expression(Type);

public enum IntrinsicKind
{
    MessageSender, MessageValue, BlockTimestamp, BlockNumber, ThisAddress, AddressOf, InterfaceAt,
    BalanceOf, TrySend, Keccak256, EncodePacked, Encode, ToMemory,
    BlockCoinbase, BlockBaseFee, BlockGasLimit, ChainId, Sha256, Ripemd160, AddMod, MulMod,

    /// <summary>Who signed: hash, v, r, s; the zero address when nobody did.</summary>
    RecoverSigner,

    /// <summary>The member of an enum with a number; panics with 0x21 when there is none.</summary>
    ToEnum,

    /// <summary>The UTF-8 bytes of a string, a copy.</summary>
    TextOctets,

    /// <summary>A message call in bytes that may fail: the address, the data, the value.</summary>
    TryCall,

    /// <summary>The same without effects: the address, the data.</summary>
    TryStaticCall,

    /// <summary>The values that bytes encode: of the expression's type, or of a tuple's elements.</summary>
    Decode,

    /// <summary>The selector of a signature, and encoded arguments.</summary>
    EncodeCall,
}

/// <summary>A built-in of the language.</summary>
public sealed record Intrinsic(IrType Type, IntrinsicKind Kind, EquatableArray<Expression> Arguments) : Expression(Type);

public sealed record Assignment(IrType Type, Expression Target, Expression Value) : Expression(Type);

/// <summary>target = (T)(target op value): the operation runs in <see cref="OperationType"/>, then converts back, checked or not.</summary>
public sealed record CompoundAssignment(
    IrType Type, Expression Target, BinaryOperator Operator, Expression Value, IrType OperationType, bool IsChecked) : Expression(Type);

public sealed record Increment(IrType Type, Expression Target, bool IsDecrement, bool IsPrefix, bool IsChecked) : Expression(Type);

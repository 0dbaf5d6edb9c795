using System.Globalization;
using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

public sealed partial class ExpressionPrinter
{
    private static readonly Dictionary<BinaryOperator, (string Text, int Precedence)> Operators = new()
    {
        [BinaryOperator.Multiply] = ("*", 12),
        [BinaryOperator.Divide] = ("/", 12),
        [BinaryOperator.Remainder] = ("%", 12),
        [BinaryOperator.Add] = ("+", 11),
        [BinaryOperator.Subtract] = ("-", 11),
        [BinaryOperator.ShiftLeft] = ("<<", 10),
        [BinaryOperator.ShiftRight] = (">>", 10),
        [BinaryOperator.UnsignedShiftRight] = (">>", 10),
        [BinaryOperator.And] = ("&", 9),
        [BinaryOperator.ExclusiveOr] = ("^", 8),
        [BinaryOperator.Or] = ("|", 7),
        [BinaryOperator.Less] = ("<", 6),
        [BinaryOperator.LessOrEqual] = ("<=", 6),
        [BinaryOperator.Greater] = (">", 6),
        [BinaryOperator.GreaterOrEqual] = (">=", 6),
        [BinaryOperator.Equal] = ("==", 5),
        [BinaryOperator.NotEqual] = ("!=", 5),
        [BinaryOperator.ConditionalAnd] = ("&&", 4),
        [BinaryOperator.ConditionalOr] = ("||", 3),
    };

    private (string Text, int Precedence) WriteUnary(Unary unary) => unary.Operator switch
    {
        UnaryOperator.LogicalNot when unary.Operand is Unary { Operator: UnaryOperator.LogicalNot } twice => Parts(twice.Operand),
        UnaryOperator.LogicalNot => Negated(unary.Operand),
        // Solidity has no minus for unsigned numbers; C#'s UInt128 has, and anything but zero overflows.
        UnaryOperator.Negate when unary.Type is IntegerType { IsSigned: false } type && unary.IsChecked == IsUnchecked =>
            ($"{free.Arithmetic(BinaryOperator.Subtract, type, unary.IsChecked)}({TypeNames.Of(type)}(0), {PrintTyped(unary.Operand)})", Atom),
        UnaryOperator.Negate when unary.Type is IntegerType { IsSigned: false } => ("0 - " + Write(unary.Operand, 12), 11),
        UnaryOperator.BitwiseNot => ("~" + (unary.Operand is Literal ? PrintTyped(unary.Operand) : Write(unary.Operand, Prefix)), Prefix),
        _ when unary.IsChecked == IsUnchecked && unary.Type is IntegerType signed => ($"{free.Negate(signed, unary.IsChecked)}({PrintTyped(unary.Operand)})", Atom),
        _ => ("-" + (unary.Operand is Literal ? PrintTyped(unary.Operand) : Write(unary.Operand, Atom)), Prefix),
    };

    /// <summary>Whether the statements being printed stand in an unchecked block.</summary>
    public bool IsUnchecked { get; set; }

    private (string Text, int Precedence) WriteBinary(Binary binary)
    {
        var kind = binary.Operator;
        if (binary.Type is StringType) return ($"string.concat({string.Join(", ", Joined(binary))})", Atom);
        if (kind is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight) return WriteShift(binary);
        if (binary.Left.Type is BoolType) kind = LazyForm(kind);
        if (kind is BinaryOperator.Remainder or BinaryOperator.Divide && SignedHelper(binary) is { } call) return (call, Atom);
        if (Contexts.Wraps(binary) == !IsUnchecked && binary.Type is IntegerType type)
            return ($"{free.Arithmetic(kind, type, binary.IsChecked)}({PrintTyped(binary.Left)}, {PrintTyped(binary.Right)})", Atom);
        // Between two literals Solidity would compute with fractions and without a width.
        if (binary is { Left: Literal { Type: IntegerType }, Right: Literal }) return Infix(PrintTyped(binary.Left), kind, PrintTyped(binary.Right));
        if (binary.Type is BoolType && Narrowed(binary) is { } narrowed) binary = narrowed;
        if (binary.Type is BoolType && Lengths.IsUnsigned(binary.Left) && Lengths.IsUnsigned(binary.Right) && (Lengths.Of(binary.Left) ?? Lengths.Of(binary.Right)) is not null)
            return Infix(AsUnsigned(binary.Left), kind, AsUnsigned(binary.Right));
        var precedence = Operators[kind].Precedence;
        // "And" within "or" reads better with parentheses than with a table of precedences.
        var inner = kind == BinaryOperator.ConditionalOr ? Operators[BinaryOperator.ConditionalAnd].Precedence + 1 : precedence;
        var left = Write(binary.Left, kind == (binary.Left as Binary)?.Operator ? precedence : inner);
        return Infix(left, kind, Write(binary.Right, Math.Max(inner, precedence + 1)));
    }

    private static (string Text, int Precedence) Infix(string left, BinaryOperator kind, string right) =>
        ($"{left} {Operators[kind].Text} {right}", Operators[kind].Precedence);

    /// <summary>The parts of a chain of joined strings.</summary>
    private IEnumerable<string> Joined(Expression text) =>
        text is Binary { Type: StringType } joined ? [.. Joined(joined.Left), .. Joined(joined.Right)] : [Print(text)];

    /// <summary>A comparison of two widened values, or of one with a constant of its own type, needs no widening.</summary>
    private static Binary? Narrowed(Binary binary)
    {
        if (binary.Left is not Conversion { Type: IntegerType, Operand: { Type: IntegerType from } left } || !Conversions.IsLossless(from, binary.Left.Type)) return null;
        return binary.Right switch
        {
            Literal constant when Literals.Fits(from, constant.Value) => binary with { Left = left, Right = constant with { Type = from } },
            Conversion { Operand: { } right } when right.Type == from => binary with { Left = left, Right = right },
            _ => null,
        };
    }

    private string AsUnsigned(Expression operand) =>
        Lengths.Of(operand) is { } unsigned ? Write(unsigned) : Print(operand is Literal constant ? constant with { Type = IntegerType.UInt256 } : operand);

    /// <summary>C#'s eager operators on bool; what is eager about them has been hoisted.</summary>
    private static BinaryOperator LazyForm(BinaryOperator kind) => kind switch
    {
        BinaryOperator.And => BinaryOperator.ConditionalAnd,
        BinaryOperator.Or => BinaryOperator.ConditionalOr,
        BinaryOperator.ExclusiveOr => BinaryOperator.NotEqual,
        _ => kind,
    };

    /// <summary>A signed division or remainder whose edge case differs from C#'s, as a call; null where the operator is the same.</summary>
    private string? SignedHelper(Binary binary)
    {
        if (binary.Type is not IntegerType { IsSigned: true } type || binary.Right is Literal { Value: not "-1" }) return null;
        if (binary.Left is Conversion { Operand.Type: IntegerType narrower } && narrower.Bits < type.Bits) return null;
        if (binary.Operator == BinaryOperator.Remainder) return $"{free.Remainder(type)}({PrintTyped(binary.Left)}, {PrintTyped(binary.Right)})";
        return !IsUnchecked ? null : $"{free.Divide(type)}({PrintTyped(binary.Left)}, {PrintTyped(binary.Right)})";
    }

    private (string Text, int Precedence) WriteShift(Binary binary)
    {
        var bits = binary.Type is FixedBytesType bytes ? 8 * bytes.Length : ((IntegerType)binary.Type).Bits;
        var count = ShiftCount(binary.Right, bits);
        var (sign, precedence) = Operators[binary.Operator];
        var left = binary.Left is Literal ? PrintTyped(binary.Left) : Write(binary.Left, precedence + 1);
        if (binary is { Operator: BinaryOperator.UnsignedShiftRight, Type: IntegerType { IsSigned: true } type })
        {
            var unsigned = TypeNames.Of(type with { IsSigned = false });
            return ($"{TypeNames.Of(type)}({unsigned}({PrintTyped(binary.Left)}) {sign} {count})", Atom);
        }

        return ($"{left} {sign} {count}", precedence);
    }

    /// <summary>C# masks a shift count; Solidity shifts everything out.</summary>
    private static int Mask(int bits)
    {
        var counts = 32;
        while (counts < bits) counts *= 2;
        return counts - 1;
    }

    private string ShiftCount(Expression count, int bits)
    {
        var mask = Mask(bits);
        if (count is Literal literal)
            return (int.Parse(literal.Value, CultureInfo.InvariantCulture) & mask).ToString(CultureInfo.InvariantCulture);
        // The lowest bits are the same before a conversion that cannot fail.
        if (count is Conversion { Operand: { Type: IntegerType { IsSigned: false } } operand } conversion
            && (!conversion.IsChecked || Conversions.IsLossless(operand.Type, conversion.Type))) count = operand;
        var type = (IntegerType)count.Type;
        var masked = $"({(type.IsSigned ? TypeNames.Of(type with { IsSigned = false }) + "(" + PrintTyped(count) + ")" : Write(count, Operators[BinaryOperator.And].Precedence + 1))} & {mask})";
        // solc warns of a count that is wider than what is shifted.
        return type.Bits > bits ? "uint8" + masked : masked;
    }

    private string Changed(string function, MappingAccess value, string amount) => $"{function}({Write(value.Target)}, {Print(value.Key)}, {amount})";

    private string WriteCompound(CompoundAssignment compound)
    {
        var target = WriteTarget(compound.Target);
        if (EvaluationOrder.IsOwnOperator(compound, IsUnchecked))
            return free.ChangeOf(compound.Target, compound.Operator, !IsUnchecked) is { } change ? Changed(change, (MappingAccess)compound.Target, Print(compound.Value)) : $"{target} {Operators[compound.Operator].Text}= {Print(compound.Value)}";

        Expression left = compound.OperationType == compound.Type
            ? compound.Target : new Conversion(compound.OperationType, compound.Target, compound.IsChecked);
        Expression result = new Binary(compound.OperationType, compound.Operator, left, compound.Value, compound.IsChecked);
        if (compound.OperationType != compound.Type) result = new Conversion(compound.Type, result, compound.IsChecked);
        return $"{target} = {Print(result)}";
    }
}

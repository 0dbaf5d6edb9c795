using System.Globalization;
using System.Numerics;
using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints expressions that <see cref="EvaluationOrder"/> has put in order.</summary>
public sealed partial class ExpressionPrinter(ProgramModel program, ContractModel contract, SolidityNames names, LocalScope locals, FreeFunctions free)
{
    private const int Atom = 16;
    private const int Prefix = 14;
    private const int Choice = 2;
    // Never part of another expression: the order of evaluation puts it before.
    private const int Store = 1;

    /// <summary>The expression as a value of its type; a struct or fixed array in memory is copied, because C# copies.</summary>
    public string Print(Expression expression) =>
        locals.IsSharedValue(expression) ? Copy(expression) : Write(expression);

    /// <summary>The expression where Solidity infers a literal's type from nothing: the literal states it.</summary>
    public string PrintTyped(Expression expression) =>
        expression is Literal { Type: IntegerType or FixedBytesType } or DefaultValue { Type: IntegerType } ? $"{TypeNames.Of(expression.Type)}({Print(expression)})" : Print(expression);

    /// <summary>The place itself, never a copy.</summary>
    public string PrintPlace(Expression expression) => WriteTarget(expression);

    /// <summary>A place that is written: by its name, never by a function that reads it.</summary>
    private string WriteTarget(Expression target) => target switch
    {
        MappingAccess mapping => Entry(mapping),
        ElementAccess { IsInRange: true } element => Element(element),
        _ => Write(target),
    };

    /// <summary>The opposite of a condition, without a needless "!".</summary>
    public string PrintNegated(Expression condition) => Negated(condition).Text;

    private (string Text, int Precedence) Negated(Expression condition) => condition switch
    {
        Unary { Operator: UnaryOperator.LogicalNot } not => Parts(not.Operand),
        Literal { Type: BoolType, Value: "false" } => ("true", Atom),
        Binary { Operator: BinaryOperator.ConditionalAnd } b => ($"{NegatedPart(b.Left)} || {NegatedPart(b.Right)}", Operators[BinaryOperator.ConditionalOr].Precedence),
        Binary { Operator: BinaryOperator.ConditionalOr } b => ($"{NegatedPart(b.Left)} && {NegatedPart(b.Right)}", Operators[BinaryOperator.ConditionalAnd].Precedence),
        Binary { Operator: BinaryOperator.Greater, Right: Literal { Value: "0" } } b when IsNeverNegative(b.Left) =>
            Parts(b with { Operator = BinaryOperator.Equal }),
        Binary { Operator: BinaryOperator.Equal } b => Parts(b with { Operator = BinaryOperator.NotEqual }),
        Binary { Operator: BinaryOperator.NotEqual } b => Parts(b with { Operator = BinaryOperator.Equal }),
        Binary { Operator: BinaryOperator.Less } b => Parts(b with { Operator = BinaryOperator.GreaterOrEqual }),
        Binary { Operator: BinaryOperator.LessOrEqual } b => Parts(b with { Operator = BinaryOperator.Greater }),
        Binary { Operator: BinaryOperator.Greater } b => Parts(b with { Operator = BinaryOperator.LessOrEqual }),
        Binary { Operator: BinaryOperator.GreaterOrEqual } b => Parts(b with { Operator = BinaryOperator.Less }),
        _ => ("!" + Write(condition, Prefix), Prefix),
    };

    /// <summary>An operand of the opposite: what binds less than a comparison stands in parentheses, where it need not as well.</summary>
    private string NegatedPart(Expression condition)
    {
        var (text, precedence) = Negated(condition);
        return precedence <= Operators[BinaryOperator.ConditionalAnd].Precedence ? "(" + text + ")" : text;
    }

    private static bool IsNeverNegative(Expression value) => value.Type is IntegerType { IsSigned: false } || Lengths.Of(value) is not null;

    private string Write(Expression expression) => Parts(expression).Text;

    private string Write(Expression expression, int minimum)
    {
        var (text, precedence) = Parts(expression);
        return precedence < minimum ? "(" + text + ")" : text;
    }

    private (string Text, int Precedence) Parts(Expression expression) => expression switch
    {
        // One below zero stands behind no sign but in its type.
        Literal literal => (Literals.Print(literal), Atom),
        DefaultValue zero => (Zero(zero.Type), Atom),
        LocalReference local => (locals[local.Name], Atom),
        Shared shared => Parts(shared.Value),
        FieldReference field when LibraryOf(field.Contract) is { } library => (library.Name + "." + new SolidityNames(program, library).Field(field.Contract, field.Name), Atom),
        FieldReference field => (names.Field(field.Contract, field.Name), Atom),
        MemberAccess member => (Write(member.Target, Atom) + "." + SolidityNames.Member(member.Member), Atom),
        // An element of a byte string is bytes1 in Solidity, a byte in C#.
        ElementAccess { Target.Type: BytesType or FixedBytesType } octet => ($"uint8({Element(octet)})", Atom),
        ElementAccess element when free.ElementIn(element) is { } function => ($"{function}({Write(element.Target)}, {Index(element.Index)})", Atom),
        ElementAccess element => (Element(element), Atom),
        MappingAccess { Key: not Literal } mapping when free.ValueIn(mapping) is { } function => ($"{function}({Write(mapping.Target)}, {Print(mapping.Key)})", Atom),
        MappingAccess mapping => (Entry(mapping), Atom),
        LengthAccess length => (Length(length), Atom),
        LoopCounter { Type: IntegerType { Bits: 256 } } sum => Infix(locals[sum.Name], BinaryOperator.Add, Number(sum.Offset)),
        LoopCounter { Offset: 0 } counter => ($"int32(uint32({locals[counter.Name]}))", Atom),
        LoopCounter counter => ($"int32(uint32({Infix(locals[counter.Name], BinaryOperator.Add, Number(counter.Offset)).Text}))", Atom),
        Unary unary => WriteUnary(unary),
        Binary binary => WriteBinary(binary),
        Conversion conversion => (Convert(conversion.Operand, conversion.Operand.Type, conversion.Type, conversion.IsChecked), Atom),
        Conditional choice => ($"{Write(choice.Condition, 4)} ? {Branch(choice.WhenTrue)} : {Branch(choice.WhenFalse)}", Choice),
        InternalCall call => (WriteCall(call), Atom),
        LibraryCall call => (WriteCall(call), Atom),
        ExternalCall call => ($"{Write(call.Target, Atom)}.{ExternalName(call)}{(call.Value is null ? "" : $"{{value: {Print(call.Value)}}}")}({Arguments(call.Arguments)})", Atom),
        FixedPointCall call => (WriteFixedPoint(call), Atom),
        NewStruct create => (WriteNew(create), Atom),
        NewArray create => ($"new {TypeNames.Of(create.Type)}({Size(create.Length)})", Atom),
        TupleExpression tuple => ($"({Arguments(tuple.Elements)})", Atom),
        Intrinsic intrinsic => (WriteIntrinsic(intrinsic), Atom),
        Assignment { Target: ElementAccess { Target.Type: BytesType } octet } store => ($"{Element(octet)} = bytes1(uint8({Print(store.Value)}))", Store),
        Assignment assignment => ($"{WriteTarget(assignment.Target)} = {Print(assignment.Value)}", Store),
        CompoundAssignment compound => (WriteCompound(compound), Store),
        Increment increment when free.ChangeOf(increment.Target, increment.IsDecrement ? BinaryOperator.Subtract : BinaryOperator.Add, !IsUnchecked) is { } change =>
            (Changed(change, (MappingAccess)increment.Target, "1"), Atom),
        Increment increment => ((increment.IsDecrement ? "--" : "++") + WriteTarget(increment.Target), Prefix),
        _ => throw new InvalidOperationException("Unknown expression " + expression.GetType().Name),
    };

    private string Element(ElementAccess element) => $"{Write(element.Target, Atom)}[{Index(element.Index)}]";

    private string Zero(IrType type) => type switch
    {
        StructType named => $"{TypeNames.Of(named)}({string.Join(", ", program.Get<StructModel>(named.FullName).Fields.Select(field => Zero(field.Type)))})",
        FixedArrayType { Element: IntegerType or FixedPointType or BoolType or AddressType or FixedBytesType } array => free.ZeroOf(array) + "()",
        FixedArrayType array => $"[{string.Join(", ", Enumerable.Repeat(Zero(array.Element), array.Length))}]",
        _ => Literals.Zero(type),
    };

    private string Branch(Expression value) => value switch
    {
        Literal { Type: IntegerType } => PrintTyped(value),
        { Type: StructType or FixedArrayType } and (LocalReference or FieldReference or MemberAccess or ElementAccess or MappingAccess) => Copy(value),
        _ => Write(value, 4),
    };

    private string Arguments(IEnumerable<Expression> arguments) => string.Join(", ", arguments.Select(Print));

    private string Copy(Expression value)
    {
        if (value.Type is FixedArrayType array) return CopyArray(value, array);
        var model = program.Get<StructModel>(((StructType)value.Type).FullName);
        var fields = model.Fields.Select(field => Print(new MemberAccess(field.Type, value, field.Name)));
        return $"{TypeNames.Of(value.Type)}({string.Join(", ", fields)})";
    }

    /// <summary>Solidity has no copy of a fixed array: a function where its types may stand outside the contract, else the elements one by one.</summary>
    private string CopyArray(Expression value, FixedArrayType array)
    {
        if (array.Element is IntegerType or FixedPointType or BoolType or AddressType or FixedBytesType) return $"{free.CopyOf(array)}({Write(value)})";
        var elements = Enumerable.Range(0, array.Length)
            .Select(index => Print(new ElementAccess(array.Element, value, new Literal(IntegerType.UInt256, index.ToString(CultureInfo.InvariantCulture)))));
        return $"[{string.Join(", ", elements)}]";
    }

    private string WriteNew(NewStruct create)
    {
        var model = program.Get<StructModel>(((StructType)create.Type).FullName);
        if (create.Values.Count < 3) return $"{TypeNames.Of(create.Type)}({Arguments(create.Values)})";
        var pairs = create.Values.Select((value, i) => SolidityNames.Member(model.Fields[i].Name) + ": " + Print(value));
        return $"{TypeNames.Of(create.Type)}({{{string.Join(", ", pairs)}}})";
    }

    /// <summary>An index as Solidity wants it; a negative one becomes too large, and so fails as C#'s does.</summary>
    private string Index(Expression index) => Lengths.Of(index) is { } unsigned ? Write(unsigned) : index.Type is IntegerType { IsSigned: true } signed && !IsDigits(index)
        ? IndexOfSigned(index, signed)
        : Print(index);

    /// <summary>Whether it is printed as a number, whose type Solidity chooses: not below zero, and no limit of its type, which has a name.</summary>
    private bool IsDigits(Expression index) => index is Literal && Print(index)[0] is >= '0' and <= '9';

    /// <summary>The length of a new array; a negative one overflows, as C#'s does.</summary>
    private string Size(Expression length) => length.Type is IntegerType { IsSigned: true } signed && length is not Literal && Lengths.Of(length) is null
        && length is not Conversion { Operand.Type: IntegerType { IsSigned: false } }
        ? Convert(length, signed, IntegerType.UInt256, isChecked: true)
        : Index(length);

    private string IndexOfSigned(Expression index, IntegerType signed)
    {
        if (index is Conversion { Operand: { Type: IntegerType { IsSigned: false } inner } operand } && inner.Bits < signed.Bits) return Print(operand);
        return signed.Bits == 256 ? $"uint256({Print(index)})" : $"uint256(int256({Print(index)}))";
    }

    private string Entry(MappingAccess mapping)
    {
        var target = Write(mapping.Target, Atom);
        if (mapping.Target.Type is not MappingType { IsPacked: true } packed) return $"{target}[{Print(mapping.Key)}]";
        var count = TypeNames.PerSlot(packed);
        // Solidity divides two literals as rational numbers.
        if (mapping.Key is Literal literal && BigInteger.TryParse(literal.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return $"{target}[{Print(literal with { Value = Text(number / count) })}][{Text(number % count)}]";
        var perSlot = Text(count);
        var key = Print(mapping.Key);
        return $"{target}[{key} / {perSlot}][{key} % {perSlot}]";
    }

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Length(LengthAccess length)
    {
        var text = Write(length.Target, Atom) + ".length";
        // A length that fits the calldata or memory of a transaction fits 31 bits.
        return length.Type is IntegerType { Bits: 256, IsSigned: false } ? text : Convert(text, IntegerType.UInt256, (IntegerType)length.Type);
    }

    private string WriteCall(InternalCall call)
    {
        var name = names.Function(call.Contract, call.FunctionKey);
        return $"{(call.IsBase ? TypeNames.Simple(call.Contract) + "." : "")}{name}({Arguments(call.Arguments)})";
    }

    private string WriteCall(LibraryCall call)
    {
        var (library, function) = program.FindFunction(call.Library, call.FunctionKey)
            ?? throw new InvalidOperationException($"The model of {call.Library}.{call.FunctionKey} is missing.");
        var owner = library.FullName == contract.FullName ? "" : library.Name + ".";
        return $"{owner}{LibraryNames.Of(library, function)}({Arguments(call.Arguments)})";
    }

    /// <summary>Another library, whose members are written behind its name.</summary>
    private ContractModel? LibraryOf(string owner) =>
        owner != contract.FullName && program.Find<ContractModel>(owner) is { IsLibrary: true } library ? library : null;

    /// <summary>A string is hashed as its bytes.</summary>
    private string Octets(Expression data) => data.Type is StringType && data is not Literal ? $"bytes({Print(data)})" : Print(data);

    private string ExternalName(ExternalCall call) =>
        program.InterfacesOf([call.Interface]).SelectMany(type => type.Functions).FirstOrDefault(function => function.Key == call.FunctionKey)?.AbiName
        ?? throw new MissingDeclarationException(call.Interface, call.FunctionKey);

    /// <summary>What emits an event: Solidity's statement, or a function of ours that copies an array at once.</summary>
    public string PrintEmission(EventModel model, EquatableArray<Expression> arguments) => free.WriteLog(program, model, arguments) ?? "emit " + model.Name;

    /// <summary>Packed, the elements of an array have 32 bytes each: as they lie in the arguments of the call.</summary>
    /// <remarks>Only of the first two values: the call stands on what is on the stack before it, and solc's legacy pipeline has little room.</remarks>
    private string Packed(Expression value, int place) =>
        place < 2 && FreeFunctions.AreWords(value) ? $"{free.Words((ArrayType)value.Type)}({Print(value)})" : PrintTyped(value);

    private string WriteIntrinsic(Intrinsic intrinsic)
    {
        var arguments = intrinsic.Arguments;
        return intrinsic.Kind switch
        {
            IntrinsicKind.MessageSender => "msg.sender",
            IntrinsicKind.MessageValue => "msg.value",
            IntrinsicKind.BlockTimestamp => "block.timestamp",
            IntrinsicKind.BlockNumber => "block.number",
            IntrinsicKind.ThisAddress => "address(this)",
            IntrinsicKind.AddressOf => $"address({Print(arguments[0])})",
            IntrinsicKind.InterfaceAt => $"{TypeNames.Of(intrinsic.Type)}({Print(arguments[0])})",
            IntrinsicKind.BalanceOf => Write(arguments[0], Atom) + ".balance",
            IntrinsicKind.TrySend => $"{free.TrySend()}({Arguments(arguments)})",
            IntrinsicKind.Keccak256 => $"keccak256({Octets(arguments[0])})",
            IntrinsicKind.Sha256 => $"sha256({Octets(arguments[0])})",
            IntrinsicKind.Ripemd160 => $"ripemd160({Octets(arguments[0])})",
            IntrinsicKind.RecoverSigner => $"ecrecover({Arguments(arguments)})",
            IntrinsicKind.AddMod => $"addmod({Arguments(arguments)})",
            IntrinsicKind.MulMod => $"mulmod({Arguments(arguments)})",
            IntrinsicKind.BlockCoinbase => "block.coinbase",
            IntrinsicKind.BlockBaseFee => "block.basefee",
            IntrinsicKind.BlockGasLimit => "block.gaslimit",
            IntrinsicKind.ChainId => "block.chainid",
            IntrinsicKind.TryCall => $"{Write(arguments[0], Atom)}.call{(arguments[2] is DefaultValue ? "" : $"{{value: {Print(arguments[2])}}}")}({Print(arguments[1])})",
            IntrinsicKind.TryStaticCall => $"{Write(arguments[0], Atom)}.staticcall({Print(arguments[1])})",
            IntrinsicKind.EncodePacked => $"abi.encodePacked({string.Join(", ", arguments.Select(Packed))})",
            IntrinsicKind.Encode => $"abi.encode({string.Join(", ", arguments.Select(PrintTyped))})",
            IntrinsicKind.ToEnum => $"{TypeNames.Of(intrinsic.Type)}({Print(arguments[0])})",
            // A string and its bytes would share memory; C# copies.
            IntrinsicKind.TextOctets => $"bytes.concat({(arguments[0] is Literal ? Print(arguments[0]) : $"bytes({Print(arguments[0])})")})",
            IntrinsicKind.EncodeCall => $"abi.encodeWithSignature({string.Join(", ", arguments.Select(PrintTyped))})",
            IntrinsicKind.Decode => $"abi.decode({Print(arguments[0])}, ({string.Join(", ", (intrinsic.Type is TupleType tuple ? tuple.Elements.Select(element => element.Type) : [intrinsic.Type]).Select(TypeNames.Of))}))",
            IntrinsicKind.ToMemory => Write(arguments[0]),
            _ => throw new InvalidOperationException("Unknown intrinsic " + intrinsic.Kind),
        };
    }
}

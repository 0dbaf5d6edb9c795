using DeCA10B.Compiler.FixedPoint;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Finds the effects of expressions, statements and functions of one contract, seen from its most derived class.</summary>
public sealed class EffectAnalysis(ProgramModel program, string contract)
{
    private static readonly Effects Anything = Effects.None with
    {
        Reads = [Effects.AnyState, Effects.Environment],
        Writes = [Effects.AnyState],
        Failures = [Effects.AnyFailure],
    };

    private readonly Dictionary<string, Effects> functions = new(StringComparer.Ordinal);

    public Effects Of(IEnumerable<Expression> expressions) =>
        expressions.Aggregate(Effects.None, (all, expression) => all.With(Of(expression)));

    public Effects Of(Expression? expression) => expression switch
    {
        null or Literal or DefaultValue => Effects.None,
        LoopCounter counter => Effects.Reading(Effects.Local(counter.Name)),
        LocalReference { IsStorageReference: true } => Effects.Reading(Effects.AnyState),
        LocalReference local => Effects.Reading(Effects.Local(local.Name)),
        FieldReference field => OfField(field),
        MemberAccess member => Of(member.Target),
        ElementAccess element => Of(element.Target).With(Of(element.Index)).With(OfMemory(element.Target.Type)).With(Effects.Failing(Effects.OutOfRange)),
        MappingAccess mapping => Of(mapping.Target).With(Of(mapping.Key)),
        LengthAccess length => Of(length.Target),
        Unary unary => Of(unary.Operand).With(OfUnary(unary)),
        Binary binary => Of(binary.Left).With(Of(binary.Right)).With(OfOperator(binary.Operator, binary.Type, binary.Right, binary.IsChecked)),
        Conversion { Operand: Literal { Type: IntegerType } constant, Type: AddressType } when Conversions.Holds(new(160, false), constant.Value) => Effects.None,
        Conversion { Type: IntegerType { Bits: >= 32 } } conversion when Lengths.Of(conversion.Operand) is { } length => Of(length),
        Conversion conversion => Of(conversion.Operand).With(OfConversion(conversion.Operand.Type, conversion.Type, conversion.IsChecked)),
        Conditional conditional => Of(conditional.Condition).With(Of(conditional.WhenTrue)).With(Of(conditional.WhenFalse)),
        InternalCall call => Of(call.Arguments).With(OfCall(call)),
        LibraryCall call => Of(call.Arguments).With(OfFunction(call.Library, call.FunctionKey, isBase: true)),
        ExternalCall call => Of(call.Target).With(Of(call.Value)).With(Of(call.Arguments)).With(OfExternal(call)),
        // Without code there, or with data that are no value, the call fails all the same.
        CaughtCall caught => Of(caught.Call),
        FixedPointCall call => call.Arguments.Aggregate(Of(call.Arguments), (all, argument) => all.With(OfMemory(argument.Type))).With(Failing(call.Failures)),
        NewStruct create => Of(create.Values),
        NewArray { Length: Literal } => Effects.None,
        NewArray create => Of(create.Length).With(Effects.Failing(Effects.AnyFailure)),
        TupleExpression tuple => Of(tuple.Elements),
        Sequence sequence => Of(sequence.Before).With(Of(sequence.Value)),
        Intrinsic intrinsic => Of(intrinsic.Arguments).With(OfIntrinsic(intrinsic)),
        Assignment assignment => Of(assignment.Value).With(OfTarget(assignment.Target)),
        CompoundAssignment compound => Of(compound.Target).With(Of(compound.Value)).With(OfTarget(compound.Target))
            .With(OfOperator(compound.Operator, compound.OperationType, compound.Value, compound.IsChecked))
            .With(OfConversion(compound.OperationType, compound.Target.Type, compound.IsChecked)),
        Increment increment => Of(increment.Target).With(OfTarget(increment.Target)).With(increment.IsChecked ? Effects.Failing(Effects.Overflow) : Effects.None),
        _ => Anything,
    };

    public Effects Of(IEnumerable<Statement> statements) =>
        statements.Aggregate(Effects.None, (all, statement) => all.With(Of(statement)));

    public Effects Of(Statement? statement) => statement switch
    {
        null or Break or Continue => Effects.None,
        Block block => Of(block.Statements),
        LocalDeclaration local => Of(local.Initializer).With(Effects.Writing(Effects.Local(local.Name))),
        Deconstruction parts => parts.Targets.Aggregate(Of(parts.Value), (all, target) => all.With(target.NewLocal is { } name
            ? Effects.Writing(Effects.Local(name)) : target.Place is { } place ? OfTarget(place) : Effects.None)),
        ExpressionStatement expression => Of(expression.Expression),
        If branch => Of(branch.Condition).With(Of(branch.Then)).With(Of(branch.Else)),
        While loop => Of(loop.Condition).With(Of(loop.Body)),
        For loop => Of(loop.Initializers).With(Of(loop.Condition)).With(Of(loop.Increments)).With(Of(loop.Body)),
        ForEach loop => Of(loop.Collection).With(Of(loop.Body)).With(OfMemory(loop.Collection.Type)).With(Effects.Writing(Effects.Local(loop.Element))),
        Return exit => Of(exit.Value),
        Emit emit => Of(emit.Arguments).With(Effects.Writing(Effects.Log)),
        Revert revert => Of(revert.Arguments).With(Effects.Failing(Effects.AnyFailure)),
        Require require => Of(require.Condition).With(Of(require.Arguments)).With(Effects.Failing(Effects.AnyFailure)),
        Try caught => Of(caught.Call).With(Effects.Writing(Effects.Local(caught.Succeeded))).With(caught.Value is { } value ? Effects.Writing(Effects.Local(value)) : Effects.None),
        Push push => Of(push.Value).With(OfTarget(push.Target)),
        Pop pop => OfTarget(pop.Target).With(Effects.Failing("0x31")),
        Delete delete => OfTarget(delete.Target),
        _ => Anything,
    };

    /// <summary>The effects of a body as it is printed, without what nobody can tell: its own locals, and what it reads for nothing.</summary>
    public Effects OfBody(Block? body, IEnumerable<Parameter> parameters)
    {
        if (body is null) return Effects.None;
        var kept = new UnusedLocals(this).Remove(body);
        var all = Of(kept).WithoutLocals();
        return MutabilityInference.Of(all) == Mutability.View && Drops(kept) && ReadsNothing(kept, parameters) ? all with { Reads = all.Reads.Intersect([Effects.Memory]) } : all;
    }

    /// <summary>Whether a value or a call stands for what its parts fail with or write: those may move out when the body is put in order, and it goes.</summary>
    private static bool Drops(Block body) => Children.AllStatements(body).Any(statement =>
        statement is ExpressionStatement { Expression: not (Assignment or CompoundAssignment or Increment or ExternalCall) });

    /// <summary>Order only ever drops: what it reaches early in memory looks like a place in storage, and is none.</summary>
    private bool ReadsNothing(Block kept, IEnumerable<Parameter> parameters) =>
        MutabilityInference.Of(Of(new EvaluationOrder(this).Rewrite(kept, parameters.Select(parameter => parameter.Name))).WithoutLocals()) == Mutability.Pure;

    /// <summary>The effects of calling a function, its own locals left out.</summary>
    public Effects OfFunction(string declaring, string key, bool isBase)
    {
        var start = isBase ? declaring : contract;
        if (program.FindFunction(start, key) is not { } found && program.FindFunction(declaring, key) is not { } _) return Anything;
        var (owner, function) = program.FindFunction(start, key) ?? program.FindFunction(declaring, key)!.Value;
        var id = owner.FullName + "." + function.Key;
        if (functions.TryGetValue(id, out var known)) return known;
        functions[id] = Anything;
        var effects = MutabilityInference.IsOpen(owner, function) ? OfVirtual(owner, function) : OfBody(function.Body, function.Parameters);
        return functions[id] = effects;
    }

    /// <summary>An override may do whatever the mutability of the overridden function allows.</summary>
    private Effects OfVirtual(ContractModel owner, FunctionModel function)
    {
        // Even a pure function may write to an array that it is handed.
        var memory = Effects.None with { Reads = [Effects.Memory], Writes = [Effects.Memory], Failures = [Effects.AnyFailure] };
        return MutabilityInference.Promise(program, owner, function) switch
        {
            Mutability.Pure => memory,
            Mutability.View => memory.With(Effects.None with { Reads = [Effects.AnyState, Effects.Environment] }),
            _ => memory.With(Anything),
        };
    }

    private Effects OfCall(InternalCall call) => OfFunction(call.Contract, call.FunctionKey, call.IsBase);

    private Effects OfExternal(ExternalCall call)
    {
        var function = program.InterfacesOf([call.Interface]).SelectMany(type => type.Functions).FirstOrDefault(item => item.Key == call.FunctionKey);
        return (function?.Declared ?? Mutability.NonPayable) is Mutability.View or Mutability.Pure
            ? Effects.None with { Reads = [Effects.AnyState, Effects.Environment], Failures = [Effects.AnyFailure] }
            : Anything with { Writes = [Effects.AnyState, Effects.Log] };
    }

    private Effects OfField(FieldReference field) =>
        program.GetField(field.Contract, field.Name).Kind == FieldKind.Constant ? Effects.None : Effects.Reading(PlaceOf(field));

    /// <summary>An immutable is code once it is deployed; its constructor reads and writes it there too.</summary>
    private string PlaceOf(FieldReference field) =>
        program.GetField(field.Contract, field.Name).Kind == FieldKind.Immutable ? Effects.Code : Effects.Field(field.Contract, field.Name);

    private Effects OfTarget(Expression target) => target switch
    {
        LocalReference { IsStorageReference: true } => Effects.Writing(Effects.AnyState),
        LocalReference local => Effects.Writing(Effects.Local(local.Name)),
        FieldReference field => Effects.Writing(PlaceOf(field)),
        MemberAccess member => OfTarget(member.Target),
        ElementAccess element => Of(element.Index).With(Effects.Failing(Effects.OutOfRange)).With(OfElementTarget(element)),
        MappingAccess mapping => Of(mapping.Key).With(OfTarget(mapping.Target)),
        Intrinsic or Conversion or InternalCall => Anything,
        _ => Anything,
    };

    private Effects OfElementTarget(ElementAccess element) =>
        element.Target.Type is ArrayType { Location: DataLocation.Memory } or BytesType { Location: DataLocation.Memory } ? Effects.Writing(Effects.Memory).With(Of(element.Target)) : OfTarget(element.Target);

    private static Effects OfMemory(IrType type) =>
        type is ArrayType { Location: DataLocation.Memory } or BytesType { Location: DataLocation.Memory } ? Effects.Reading(Effects.Memory) : Effects.None;

    private static Effects OfUnary(Unary unary) =>
        unary is { Operator: UnaryOperator.Negate, IsChecked: true } ? Effects.Failing(Effects.Overflow) : Effects.None;

    private static Effects OfConversion(IrType from, IrType to, bool isChecked) =>
        isChecked && from != to && !Conversions.IsLossless(from, to) ? Effects.Failing(Effects.Overflow) : Effects.None;

    private static Effects Failing(IEnumerable<string> codes) => Effects.None with { Failures = [.. codes] };

    private static Effects OfOperator(BinaryOperator kind, IrType type, Expression right, bool isChecked)
    {
        // Always checked, and a quotient can leave the range whatever the divisor is.
        if (type is FixedPointType) return Failing(FixedPointFunctions.FailuresOfOperator(kind == BinaryOperator.Divide && right is not Literal { Value: not "0" }));
        var overflow = isChecked ? Effects.Failing(Effects.Overflow) : Effects.None;
        switch (kind)
        {
            case BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply:
                return overflow;
            case BinaryOperator.Divide or BinaryOperator.Remainder:
                // A signed minimum divided by -1 fails in C# whatever the context.
                var isSafe = right is Literal { Value: not ("0" or "-1") };
                if (isSafe) return Effects.None;
                var byZero = Effects.Failing(Effects.DivisionByZero);
                return type is IntegerType { IsSigned: true } ? byZero.With(Effects.Failing(Effects.Overflow)) : byZero;
            default:
                return Effects.None;
        }
    }

    private static Effects OfIntrinsic(Intrinsic intrinsic) => intrinsic.Kind switch
    {
        IntrinsicKind.MessageSender or IntrinsicKind.MessageValue or IntrinsicKind.BlockTimestamp or IntrinsicKind.BlockNumber
            or IntrinsicKind.ThisAddress or IntrinsicKind.BlockCoinbase or IntrinsicKind.BlockBaseFee or IntrinsicKind.BlockGasLimit
            or IntrinsicKind.ChainId => Effects.Reading(Effects.Environment),
        IntrinsicKind.BalanceOf => Effects.None with { Reads = [Effects.AnyState, Effects.Environment] },
        IntrinsicKind.TrySend or IntrinsicKind.TryCall => Anything with { Reads = [Effects.AnyState, Effects.Environment, Effects.Memory], Writes = [Effects.AnyState, Effects.Log] },
        IntrinsicKind.TryStaticCall => Effects.None with { Reads = [Effects.AnyState, Effects.Environment, Effects.Memory] },
        IntrinsicKind.ToEnum => Effects.Failing("0x21"),
        IntrinsicKind.AddMod or IntrinsicKind.MulMod => Effects.Failing(Effects.DivisionByZero),
        IntrinsicKind.Decode => Effects.Reading(Effects.Memory).With(Effects.Failing(Effects.AnyFailure)),
        IntrinsicKind.EncodeCall or IntrinsicKind.Sha256 or IntrinsicKind.Ripemd160 or IntrinsicKind.Keccak256 or IntrinsicKind.EncodePacked or IntrinsicKind.Encode or IntrinsicKind.ToMemory => Effects.Reading(Effects.Memory),
        _ => Effects.None,
    };
}

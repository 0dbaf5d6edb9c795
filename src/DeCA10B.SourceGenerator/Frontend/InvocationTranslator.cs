using DeCA10B.FixedPoint;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Solidity;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Calls: of this contract, through a contract interface, of the authoring API.</summary>
internal sealed class InvocationTranslator(FunctionScope scope)
{
    public Expression Invoke(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction) return scope.LocalFunctions.Call(call);
        if (KnownMembers.Function(method) is { } kind) return Known(call, kind);
        if (method.Name == "Try" && KnownMembers.Owner(method) == KnownNames.Contract) return new CaughtCallTranslator(scope).Translate(call);
        if (method.Name == "WithValue" && KnownMembers.Owner(method) == KnownNames.Contract) return scope.Expressions.Unsupported(call, ValueWithoutCall.Rule);
        if (FixedPointFormat.Find(KnownMembers.Owner(method)) is { } format) return scope.FixedPoint.Invoke(call, new(format.FullName));
        if (scope.Libraries.Call(call) is { } library) return library;
        if (TextTranslator.Invoke(call, scope) is { } text) return text;
        if (IsReference(method)) return call.Arguments.Length == 1 ? scope.References.Entry(call, call.Instance, call.Arguments[0].Value) : Deny(call);
        if (method.ContainingType.IsContractInterface()) return External(call, call.Instance, method, Naming.Key(method), call.Arguments);
        if (scope.References.IsOwn(method, call.Instance) && method.MethodKind == MethodKind.Ordinary) return Own(call);
        return Deny(call);
    }

    /// <summary>A call of a function of this contract.</summary>
    public Expression Internal(
        IOperation operation, INamedTypeSymbol owner, string key, IrType type, IOperation? instance, IReadOnlyList<IArgumentOperation> arguments)
    {
        var isBase = instance?.Syntax is BaseExpressionSyntax;
        var values = Arguments(operation, arguments);
        var contract = Naming.FullName(owner);
        scope.Facts.Calls.Add(new(contract, key, isBase, operation.Syntax.GetLocation()));
        return values is null ? Poison.Instance : new InternalCall(type, contract, key, isBase, values.ToEquatableArray());
    }

    /// <summary>A message call.</summary>
    public Expression External(IOperation operation, IOperation? instance, ISymbol member, string key, IReadOnlyList<IArgumentOperation> arguments)
    {
        while (instance is IConversionOperation { IsImplicit: true } conversion) instance = conversion.Operand;
        if (instance is IInvocationOperation { TargetMethod: { Name: "WithValue" } with } payment && KnownMembers.Owner(with) == KnownNames.Contract)
        {
            if (FunctionTranslator.Declared(member) != Mutability.Payable) scope.Findings.Report(ValueNotTaken.Rule, payment.Syntax, member.Name);
            if (Arguments(payment, payment.Arguments) is not [var payee, var wei]) return Poison.Instance;
            return Message(operation, payee, wei, member, key, Arguments(operation, arguments, isEncoded: true));
        }

        return Message(operation, scope.Expressions.Translate(instance), null, member, key, Arguments(operation, arguments, isEncoded: true));
    }

    private Expression Message(IOperation operation, Expression target, Expression? sent, ISymbol member, string key, List<Expression>? values)
    {
        if (target is Poison || values is null || scope.Expressions.TypeOf(operation) is not { } type) return Poison.Instance;
        if (target.Type is not InterfaceType) return Deny(operation, member);
        if (member is IMethodSymbol method) CheckOverloads(operation, method, member.ContainingType.AllInterfaces.Add(member.ContainingType));
        if (FunctionTranslator.Declared(member) is Mutability.View or Mutability.Pure) scope.Reads("calls " + member.Name + " of another contract", operation.Syntax);
        else scope.Writes("calls " + member.Name + " of another contract, which may write", operation.Syntax);
        return new ExternalCall(type, target, Naming.FullName(member.ContainingType), key, values.ToEquatableArray(), sent);
    }

    /// <summary>The arguments in the order of the parameters, null when one was reported.</summary>
    /// <param name="isEncoded">Whether they leave the contract as bytes: an array may then stand for a span.</param>
    public List<Expression>? Arguments(IOperation call, IReadOnlyList<IArgumentOperation> arguments, bool isEncoded = false)
    {
        CheckOrder(call, arguments);
        var values = new List<Expression>();
        foreach (var argument in arguments.OrderBy(item => item.Parameter?.Ordinal ?? 0))
        {
            if (argument.ArgumentKind is ArgumentKind.ParamArray or ArgumentKind.ParamCollection)
                values.Add(scope.Expressions.Unsupported(argument, UnsupportedExpression.Rule, "A params array", "create the array"));
            else
                values.Add(scope.Expressions.Translate(isEncoded ? ConversionTranslator.WithoutSpan(argument.Value) : argument.Value));
        }

        if (values.Any(value => value is Poison)) return null;
        if (call is not IInvocationOperation { Instance: { Type.IsValueType: true } place } || !ChosenValues.MayFailFirst(place, arguments.Select(argument => argument.Value), values)) return values;
        scope.Findings.Report(ChoiceBehindIndex.Rule, place.Syntax, place.Syntax.ToString());
        return null;
    }

    public Expression Deny(IInvocationOperation call) => Deny(call, call.TargetMethod);

    private Expression Own(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.IsGenericMethod) return Deny(call);
        if (FunctionTranslator.IsReceive(method))
            return scope.Expressions.Unsupported(call, UnsupportedCall.Rule, "Receive", "it runs when wei comes in and cannot be called: move what both need into a function");
        if (method.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public && GuardTranslator.IsGuarded(method)) scope.Findings.Report(GuardedCall.Rule, call.Syntax, method.Name);
        if (scope.Types.Translate(method.ReturnType) is not { } type)
        {
            // Reported at the declaration; its arguments may have faults of their own.
            Arguments(call, call.Arguments);
            return Poison.Instance;
        }

        CheckOverloads(call, method, FrontendSession.Lineage(scope.Contract.Type));
        return Internal(call, method.ContainingType, Naming.Key(method.OriginalDefinition), type, call.Instance, call.Arguments);
    }

    /// <summary>C# and Solidity choose between overloads by different rules; only the number of parameters tells them apart in both.</summary>
    private void CheckOverloads(IOperation call, IMethodSymbol method, IEnumerable<INamedTypeSymbol> owners)
    {
        var key = Naming.Key(method);
        var hasOther = owners.SelectMany(owner => owner.GetMembers(method.Name)).OfType<IMethodSymbol>()
            .Any(other => other.Parameters.Length == method.Parameters.Length && Naming.Key(other) != key);
        if (hasOther) scope.Findings.Report(AmbiguousOverload.Rule, call.Syntax, method.Name);
    }

    private Expression Known(IInvocationOperation call, IntrinsicKind kind)
    {
        if (kind == IntrinsicKind.TrySend) scope.Writes("sends value", call.Syntax);
        if (kind == IntrinsicKind.TryCall) scope.Writes("calls an address, which may write", call.Syntax);
        if (kind == IntrinsicKind.TryStaticCall) scope.Reads("calls an address", call.Syntax);
        if (kind == IntrinsicKind.BalanceOf) scope.Reads("reads a balance", call.Syntax);
        var values = Arguments(call, call.Arguments, isEncoded: true);
        if (kind == IntrinsicKind.ToMemory) values = scope.Expressions.Translate(call.Instance) is var span and not Poison ? [span] : null;
        if (values is null || scope.Expressions.TypeOf(call) is not { } type) return Poison.Instance;
        if (Encodings.Fault(kind, values, type, name => scope.Contract.Records.Used.OfType<StructModel>().FirstOrDefault(model => model.FullName == name)) is { } fault)
            return scope.Expressions.Unsupported(call, NotEncodable.Rule, kind == IntrinsicKind.EncodePacked ? "packed encoding" : "ABI encoding here", Describe(fault));
        return kind == IntrinsicKind.ToEnum && Member(type, values[0]) is { } member ? member : new Intrinsic(type, kind, values.ToEquatableArray());
    }

    /// <summary>The member of an enum that a constant numbers, null when there is none.</summary>
    private Literal? Member(IrType type, Expression number) => number is Literal { Value: var text }
        && scope.Contract.Records.Used.OfType<EnumModel>().FirstOrDefault(model => model.FullName == ((EnumType)type).FullName) is { } members
        && System.Numerics.BigInteger.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var index)
        && index >= 0 && index < members.Members.Count ? new(type, text) : null;

    private static string Describe(IrType type) => type switch
    {
        StructType named => TypeNames.Simple(named.FullName),
        EnumType named => TypeNames.Simple(named.FullName),
        InterfaceType named => TypeNames.Simple(named.FullName),
        ArrayType or FixedArrayType => "This array",
        BytesType => "This span",
        _ => "This type",
    };

    private static bool IsReference(IMethodSymbol method) =>
        method.Name == "Ref" && KnownMembers.Owner(method) is KnownNames.Mapping or KnownNames.PackedMapping or KnownNames.StorageArray;

    public void CheckOrder(IOperation call, IReadOnlyList<IArgumentOperation> arguments)
    {
        var written = arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit).ToArray();
        for (var i = 1; i < written.Length; i++)
            if (written[i - 1].Parameter?.Ordinal > written[i].Parameter?.Ordinal && !written.All(argument => IsSimple(argument.Value)))
                scope.Findings.Report(ArgumentOrder.Rule, call.Syntax, "These arguments");
    }

    /// <summary>Whether running it earlier or later makes no difference.</summary>
    internal static bool IsSimple(IOperation operation) =>
        operation.ConstantValue.HasValue || operation is ILocalReferenceOperation or IParameterReferenceOperation
        || (operation is IConversionOperation { OperatorMethod: null, IsChecked: false } conversion && IsSimple(conversion.Operand));

    private Expression Deny(IOperation call, ISymbol member)
    {
        if (member is not IMethodSymbol method) return scope.Expressions.Unsupported(call, UnsupportedCall.Rule, member.Name, "use a function of this contract or of the authoring API");
        if (method.MethodKind == MethodKind.DelegateInvoke || Naming.Namespace(method.ContainingType) == "System.Linq")
            return scope.Expressions.Unsupported(call, LambdaOrDelegate.Rule, "'" + method.Name + "'");
        if (method.ContainingType.SpecialType == SpecialType.System_String)
            return scope.Expressions.Unsupported(call, StringOperation.Rule, "'" + method.Name + "'");
        if (Naming.Namespace(method.ContainingType) == "System.Threading.Tasks") return scope.Expressions.Unsupported(call, AsyncCode.Rule, "'" + method.Name + "'");
        if (NetFunctions.RuleOf(method) is { } rule) return scope.Expressions.Unsupported(call, rule, method.ContainingType.Name + "." + method.Name);
        if (UnsupportedTypes.IsFloating(method.ReturnType)) return scope.Expressions.Unsupported(call, FloatingPoint.Rule, method.Name);
        return scope.Expressions.Unsupported(call, UnsupportedCall.Rule, method.ContainingType.Name + "." + method.Name, KnownMembers.Instead(method));
    }
}

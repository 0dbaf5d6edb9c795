using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary><c>Try(() => other.F(x))</c>: the one place of a lambda, for what is caught is the call and nothing around it.</summary>
internal sealed class CaughtCallTranslator(FunctionScope scope)
{
    public Expression Translate(IInvocationOperation caught)
    {
        if (Body(caught.Arguments[0].Value) is not { } call) return Deny(caught.Arguments[0], "this is something else");
        if (Operands(call) is not { } operands) return Deny(call, "this is none");
        // C# would catch what these fail with, Solidity would not.
        if (operands.FirstOrDefault(operand => !IsCalm(operand)) is { } acting) return Deny(acting, "'" + acting.Syntax + "' may act or fail itself");
        if (call.Type is { IsTupleType: true }) return Deny(call, "this returns several values, for which TryCall and Decode are there");
        var translated = scope.Expressions.Translate(call);
        if (translated is Poison || scope.Expressions.TypeOf(caught) is not { } type) return Poison.Instance;
        return translated is ExternalCall external ? new CaughtCall(type, external) : Deny(call, "this is none");
    }

    /// <summary>The one expression that a lambda evaluates.</summary>
    private static IOperation? Body(IOperation argument)
    {
        while (argument is IConversionOperation conversion) argument = conversion.Operand;
        if (argument is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Symbol.IsAsync: false } lambda }) return null;
        var operations = lambda.Body.Operations.Where(operation => operation is not IReturnOperation { ReturnedValue: null }).ToArray();
        return operations switch
        {
            [IReturnOperation { ReturnedValue: { } value }] => value,
            [IExpressionStatementOperation statement] => statement.Operation,
            _ => null,
        };
    }

    /// <summary>What the call evaluates first, null when it is no call through a contract interface.</summary>
    private static IEnumerable<IOperation>? Operands(IOperation call) => call switch
    {
        IInvocationOperation { Instance: { } target } invocation when invocation.TargetMethod.ContainingType.IsContractInterface() =>
            [target, .. invocation.Arguments.Select(argument => argument.Value)],
        IPropertyReferenceOperation { Instance: { } target } property when property.Property.ContainingType.IsContractInterface() => [target],
        _ => null,
    };

    private bool IsCalm(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or IDefaultValueOperation => true,
        IFieldReferenceOperation { Instance: var owner } => owner is null || IsCalm(owner),
        IPropertyReferenceOperation property => IsCalm(property),
        IConversionOperation { IsImplicit: true } conversion => IsCalm(conversion.Operand),
        IParenthesizedOperation parenthesized => IsCalm(parenthesized.Operand),
        IInvocationOperation { TargetMethod.Name: "At" or "WithValue" } builtin when KnownMembers.Owner(builtin.TargetMethod) == KnownNames.Contract =>
            builtin.Arguments.All(argument => IsCalm(argument.Value)),
        _ => false,
    };

    /// <summary>A stored property, and what the message and the block tell.</summary>
    private bool IsCalm(IPropertyReferenceOperation property) =>
        property.Property.ContainingType.ContainingAssembly?.Name == KnownNames.Sdk ? property.Arguments.IsEmpty
        : property.Instance is IInstanceReferenceOperation && scope.Contract.Session.IsAutoProperty(property.Property);

    private Expression Deny(IOperation operation, string what) => scope.Expressions.Unsupported(operation, NotCaught.Rule, what);
}

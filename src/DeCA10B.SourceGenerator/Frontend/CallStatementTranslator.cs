using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Calls that are statements of the language: emit, require, revert, and what changes a collection.</summary>
internal sealed class CallStatementTranslator(FunctionScope scope)
{
    /// <summary>The statements, or null when the call is none of these.</summary>
    public Statement[]? TryTranslate(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return (KnownMembers.Owner(method), method.Name) switch
        {
            (KnownNames.Contract, "Emit") => Emit(call),
            (KnownNames.Contract, "Require") => Require(call),
            (KnownNames.Contract, "Revert") => Revert(call),
            (KnownNames.Contract, "Send") => Send(call),
            (KnownNames.Contract, "TryCall" or "TryStaticCall" or "Try") => Ignored(call),
            (KnownNames.StorageArray, "Push") when call.Arguments.Length == 1 => Change(call, (target, values) => new Push(Line(call), target, values[0])),
            (KnownNames.StorageArray, "Push") => Change(call, (target, _) => new Push(Line(call), target, new DefaultValue(((StorageArrayType)target.Type).Element))),
            (KnownNames.StorageArray, "Pop") => Change(call, (target, _) => new Pop(Line(call), target)),
            (KnownNames.StorageArray, "Clear") => Change(call, (target, _) => new Delete(Line(call), target)),
            (KnownNames.Mapping or KnownNames.PackedMapping, "Remove") => Remove(call),
            _ => null,
        };
    }

    private Statement[] Emit(IInvocationOperation call)
    {
        scope.Writes("emits an event", call.Syntax);
        return Record(call, 0) is { } record && scope.Contract.Records.Event(record.Type) is { } model
            ? [new Emit(Line(call), model.FullName, record.Arguments.ToEquatableArray())]
            : [];
    }

    private Statement[] Require(IInvocationOperation call)
    {
        var condition = scope.Expressions.Translate(call.Arguments[0].Value);
        return Record(call, 1) is { } record && scope.Contract.Records.Error(record.Type) is { } model && condition is not Poison
            ? [new Require(Line(call), condition, model.FullName, record.Arguments.ToEquatableArray())]
            : [];
    }

    private Statement[] Revert(IInvocationOperation call) =>
        Record(call, 0) is { } record && scope.Contract.Records.Error(record.Type) is { } model
            ? [new Revert(Line(call), model.FullName, record.Arguments.ToEquatableArray())]
            : [];

    /// <summary>A transfer that must succeed.</summary>
    private Statement[] Send(IInvocationOperation call)
    {
        scope.Writes("sends value", call.Syntax);
        var values = scope.Invocations.Arguments(call, call.Arguments);
        if (values is null || call.TargetMethod.ContainingAssembly.GetTypeByMetadataName(KnownNames.SendFailedError) is not { } type) return [];
        var send = new Intrinsic(BoolType.Instance, IntrinsicKind.TrySend, values.ToEquatableArray());
        scope.Facts.Origins.Note(send, call.Syntax);
        return scope.Contract.Records.Error(type) is { } error ? [new Require(Line(call), send, error.FullName, [])] : [];
    }

    /// <summary>What a call in bytes did shows in its result only.</summary>
    private Statement[] Ignored(IInvocationOperation call)
    {
        scope.Findings.Report(CallResultIgnored.Rule, call.Syntax, call.TargetMethod.Name);
        return [];
    }

    private Statement[] Change(IInvocationOperation call, Func<Expression, List<Expression>, Statement> make)
    {
        var target = scope.Expressions.Translate(call.Instance);
        var values = scope.Invocations.Arguments(call, call.Arguments);
        if (target is Poison || values is null) return [];
        scope.WritesPlace(target, call.Syntax);
        return [make(target, values)];
    }

    private Statement[] Remove(IInvocationOperation call)
    {
        var entry = scope.References.Entry(call, call.Instance, call.Arguments[0].Value);
        if (entry is Poison) return [];
        scope.WritesPlace(entry, call.Syntax);
        return [new Delete(Line(call), entry)];
    }

    /// <summary>The event or error of an argument, which must be created in place.</summary>
    private (INamedTypeSymbol Type, List<Expression> Arguments)? Record(IInvocationOperation call, int index)
    {
        var argument = call.Arguments.First(item => item.Parameter?.Ordinal == index).Value;
        if (argument is IInvalidOperation || argument.Type is not INamedTypeSymbol type)
        {
            scope.Findings.MarkCompileError();
            return null;
        }

        if (argument is not IObjectCreationOperation { Initializer: null } creation)
        {
            scope.Findings.Report(ForeignRecord.Rule, argument.Syntax, type.Name);
            return null;
        }

        var values = scope.Invocations.Arguments(creation, creation.Arguments);
        return values is null ? null : (type, values);
    }

    private static int Line(IOperation operation) => SourceLocations.Line(operation.Syntax);
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>What a contract must not do to be a part of another: whatever would mean something else there than where it stands alone.</summary>
internal sealed class PartRules(ProgramModel program, Part part)
{
    public IEnumerable<CompositionFault> Faults() => Messages().Distinct(StringComparer.Ordinal).Select(message => new CompositionFault(part.Property, message));

    private IEnumerable<string> Messages()
    {
        var name = part.Contract.Name;
        foreach (var level in part.Levels)
        {
            if (level.PartArguments.Count > 0 || level.IsGeneric) yield return $"{name} has parts itself";
            if (level.Receive is not null) yield return $"{level.Name} receives wei, which would mix with that of the whole";
            if (level.Constructor is { IsPayable: true }) yield return $"the constructor of {level.Name} takes wei";
            if (level.Constructor is { } constructor)
                foreach (var message in Construction(level, constructor)) yield return message;
            foreach (var function in level.Functions.Where(function => function.Body is not null))
                foreach (var message in Function(level, function)) yield return message;
        }

        foreach (var message in part.Shared.SelectMany(SharedBase)) yield return message;
        foreach (var message in Driven()) yield return message;
    }

    private IEnumerable<string> Construction(ContractModel level, ConstructorModel constructor)
    {
        if (Children.AllStatements(constructor.Body).Any(statement => statement is Return)) yield return $"the constructor of {level.Name} returns before its end";
        foreach (var message in Code($"the constructor of {level.Name}", constructor.Body.Statements)) yield return message;
    }

    private IEnumerable<string> Function(ContractModel level, FunctionModel function)
    {
        var what = level.Name + "." + function.Name;
        if ((function.Declared ?? Mutability.NonPayable) == Mutability.Payable) yield return $"{what} takes wei, which would mix with that of the whole";
        if (function.IsNonReentrant) yield return $"{what} is [NonReentrant]; mark the function of the whole that calls it";
        if (function.IsOverride && function.OverriddenContracts.Any(part.IsShared)) yield return $"{what} overrides a function of a base that the whole has too";
        var guards = function.Body!.Statements.Take(function.Guards.Count);
        if (guards.SelectMany(Children.Expressions).OfType<InternalCall>().Any(call => !part.IsShared(call.Contract)))
            yield return $"{what} is guarded by a function that the whole does not have: derive both from the base that declares it";
        foreach (var message in Code(what, function.Body.Statements.Skip(function.Guards.Count))) yield return message;
    }

    private IEnumerable<string> Code(string what, IEnumerable<Statement> statements)
    {
        foreach (var expression in statements.SelectMany(Children.Expressions))
        {
            switch (expression)
            {
                case FieldReference field when part.IsShared(field.Contract):
                    yield return $"{what} uses {Simple(field.Contract)}.{field.Name}, which is the whole's there; a guard attribute may";
                    break;
                case InternalCall call when part.IsShared(call.Contract):
                    yield return $"{what} calls {Simple(call.Contract)}.{call.FunctionKey}, which is the whole's there; a guard attribute may";
                    break;
                case ExternalCall or Intrinsic { Kind: IntrinsicKind.TryCall or IntrinsicKind.TryStaticCall }:
                    yield return $"{what} calls another contract, which would see another sender";
                    break;
                case Intrinsic { Kind: IntrinsicKind.TrySend }:
                    yield return $"{what} sends wei, which would be the whole's";
                    break;
                case Intrinsic { Kind: IntrinsicKind.ThisAddress }:
                    yield return $"{what} uses its own address, which would be the whole's";
                    break;
            }
        }
    }

    /// <summary>The whole constructs a shared base once, C# once more for each part: nobody must be able to tell.</summary>
    private static IEnumerable<string> SharedBase(ContractModel level)
    {
        if (level.Constructor is not { } constructor) yield break;
        var isSilent = constructor.Parameters.Count == 0 && constructor.Body.Statements.All(statement => statement is ExpressionStatement { Expression: Assignment { Target: FieldReference } assignment }
            && Children.Expressions(assignment.Value).All(expression => expression is Literal or DefaultValue or Intrinsic { Kind: not (IntrinsicKind.TrySend or IntrinsicKind.TryCall) }));
        if (!isSilent) yield return $"the constructor of {level.Name}, a base that the whole has too, does more than set fields";
    }

    /// <summary>Called from outside, a part sees its caller; called by the whole, it would see the whole's caller instead of the whole.</summary>
    private IEnumerable<string> Driven()
    {
        var seen = new HashSet<FunctionModel>();
        var pending = new Stack<(ContractModel Level, FunctionModel Function, string From)>(
            part.Face.Keys.Select(key => part.Resolve(part.Contract.FullName, key, isBase: false)).Where(found => found is not null).Select(found => (found!.Value.Level, found.Value.Function, found.Value.Function.Name)));
        while (pending.Count > 0)
        {
            var (level, function, from) = pending.Pop();
            if (function.Body is not { } body || !seen.Add(function)) continue;
            if (function.Name == from && function.Parameters.Any(parameter => parameter.Type is ArrayType { Location: DataLocation.Memory } or BytesType { Location: DataLocation.Memory }))
                yield return $"{level.Name}.{from} takes an array, which the whole would share with it; take a ReadOnlySpan";
            foreach (var expression in body.Statements.Skip(function.Guards.Count).SelectMany(Children.Expressions))
            {
                if (expression is Intrinsic { Kind: IntrinsicKind.MessageSender or IntrinsicKind.MessageValue } message)
                    yield return $"{level.Name}.{function.Name} asks for Msg.{(message.Kind == IntrinsicKind.MessageSender ? "Sender" : "Value")}, and {from} is called by the whole; pass it";
                if (expression is InternalCall call && part.Owns(call.Contract) && part.Resolve(call.Contract, call.FunctionKey, call.IsBase) is { } callee) pending.Push((callee.Level, callee.Function, from));
            }
        }
    }

    private string Simple(string fullName) => program.Find<ContractModel>(fullName)?.Name ?? fullName;
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Composition;

/// <summary>Rewrites the code of the generic base and of the contract itself: calls of parts become calls of their functions.</summary>
internal sealed class WholeBodies
{
    private readonly ContractModel whole;
    private readonly ContractModel generic;
    private readonly IReadOnlyDictionary<string, PartBodies> parts;
    private readonly List<CompositionFault> faults;
    private readonly Substitution substitution;

    /// <param name="parts">The parts by the properties they stand in.</param>
    public WholeBodies(ContractModel whole, ContractModel generic, IReadOnlyDictionary<string, PartBodies> parts, List<CompositionFault> faults)
    {
        (this.whole, this.generic, this.parts, this.faults) = (whole, generic, parts, faults);
        substitution = new(Replace);
    }

    public static string BaseKey(string key) => key + "@base";

    public Statement Apply(Statement statement) => substitution.Apply(statement);

    public Expression Apply(Expression expression) => substitution.Apply(expression);

    private Expression? Replace(Expression expression)
    {
        switch (expression)
        {
            case ExternalCall { Target: FieldReference target, Value: null } call when PartIn(target) is { } part:
                if (part.Called(call, call.Arguments.Select(Apply).ToEquatableArray()) is { } called) return called;
                faults.Add(new(target.Name, $"it does not implement {call.FunctionKey} as a function of its own"));
                return call;
            case Intrinsic { Kind: IntrinsicKind.AddressOf, Arguments: [FieldReference target] } address when PartIn(target) is not null:
                return new Intrinsic(address.Type, IntrinsicKind.ThisAddress, []);
            case FieldReference field when PartIn(field) is not null:
                faults.Add(new(field.Name, $"{generic.Name} does more with it than calling its functions and asking for its address"));
                return field;
            case FieldReference field when field.Contract == generic.FullName:
                return field with { Contract = whole.FullName };
            case InternalCall call when call.Contract == generic.FullName || call.Contract == whole.FullName:
                var isOverridden = whole.Functions.Any(function => function.Key == call.FunctionKey && function.IsOverride);
                var key = call.IsBase && isOverridden && call.Contract == generic.FullName ? BaseKey(call.FunctionKey) : call.FunctionKey;
                return ((InternalCall)substitution.Parts(call)) with { Contract = whole.FullName, FunctionKey = key, IsBase = false };
            default:
                return null;
        }
    }

    private PartBodies? PartIn(FieldReference field) => field.Contract == generic.FullName && parts.TryGetValue(field.Name, out var part) ? part : null;
}

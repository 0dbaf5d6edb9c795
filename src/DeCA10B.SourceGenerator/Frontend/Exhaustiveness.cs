using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Whether a switch expression has an arm for every value: then its last arm is for all that is left.</summary>
internal static class Exhaustiveness
{
    public static bool Holds(ISwitchExpressionOperation operation, FunctionScope scope) =>
        operation.Arms[operation.Arms.Length - 1].Guard is null && (operation.IsExhaustive || NamesEveryMember(operation, scope));

    /// <summary>C# counts values of an enum that no member has; a contract never meets one.</summary>
    private static bool NamesEveryMember(ISwitchExpressionOperation operation, FunctionScope scope)
    {
        if (operation.Value.Type is not { } symbol || scope.Types.Translate(symbol) is not EnumType type) return false;
        var named = operation.Arms.Where(arm => arm.Guard is null).SelectMany(arm => Constants(arm.Pattern)).Distinct().Count();
        return scope.Contract.Records.Used.OfType<EnumModel>().FirstOrDefault(item => item.FullName == type.FullName) is { } model && named == model.Members.Count;
    }

    private static IEnumerable<object> Constants(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } } => [value],
        IBinaryPatternOperation { OperatorKind: Microsoft.CodeAnalysis.Operations.BinaryOperatorKind.Or } either => Constants(either.LeftPattern).Concat(Constants(either.RightPattern)),
        _ => [],
    };
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>The names that parameters and return values have in the printed Solidity, and so in the ABI.</summary>
public static class SignatureNames
{
    /// <summary>A name a parameter; empty for one that the body does not use, of which solc would warn.</summary>
    /// <param name="uses">What the body evaluates; null when there is none, and every parameter keeps its name.</param>
    public static IReadOnlyList<string> OfParameters(EquatableArray<Parameter> parameters, IEnumerable<Expression>? uses, LocalScope scope)
    {
        var used = uses?.OfType<LocalReference>().Select(local => local.Name).ToArray();
        return [.. parameters.Select(parameter => used is null || used.Contains(parameter.Name) ? scope.Declare(parameter) : "")];
    }

    /// <summary>A name a return value, empty where C# gives none; after the parameters have theirs.</summary>
    public static IReadOnlyList<string> OfReturns(FunctionModel function, LocalScope scope) => function.ReturnType switch
    {
        VoidType => [],
        TupleType tuple => [.. tuple.Elements.Select(element => Return(element.Name, scope))],
        _ => [Return(function.ReturnName, scope)],
    };

    /// <summary>What a function's parameters are used in.</summary>
    public static IEnumerable<Expression>? UsesOf(Block? body) => body is null ? null : Children.Expressions(body);

    /// <summary>What a constructor's parameters are used in: its body and the arguments for the base.</summary>
    public static IEnumerable<Expression> UsesOf(ConstructorModel constructor) =>
        Children.Expressions(constructor.Body).Concat(constructor.BaseArguments.SelectMany(Children.Expressions));

    private static string Return(string name, LocalScope scope) => name.Length == 0 ? "" : scope.Declare("return " + name, name);
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Accessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Local functions as private functions; what they capture is handed over as arguments.</summary>
/// <remarks>C# captures variables, not values. Handing over the value at the call is the same as long as no local function assigns what it captures.</remarks>
internal sealed class LocalFunctionTranslator(FunctionScope scope)
{
    public void Declare(ILocalFunctionOperation operation)
    {
        var symbol = operation.Symbol;
        var functions = new FunctionTranslator(scope.Contract);
        functions.CheckLocal(symbol);
        if (operation.Body is null)
        {
            scope.Findings.MarkCompileError();
            return;
        }

        var captured = scope.Contract.LocalFunctions.Captured(symbol, operation);
        foreach (var (variable, assignment) in Assigned(operation, captured)) scope.Findings.Report(CapturedAssignment.Rule, assignment.Syntax, variable.Name);
        var inner = new FunctionScope(scope.Contract, symbol, scope.Contract.LocalFunctions.Key(symbol, scope.Facts.Key));
        scope.Contract.Facts.Add(inner.Facts);
        var parameters = functions.Parameters(symbol);
        var handed = captured.Select(variable => Parameter(variable, inner)).ToArray();
        var type = scope.Contract.Places.Require(symbol.ReturnType, TypePlace.PrivateReturn, TypeLocations.Of(symbol, scope.Cancellation));
        var body = inner.Statements.Body(operation.Body);
        if (parameters is null || type is null || handed.Any(parameter => parameter is null)) return;
        scope.Contract.LocalFunctions.Models.Add(new FunctionModel(
            inner.Facts.Key, Name(symbol), "", Accessibility.Private, [.. parameters.Value, .. handed.Select(parameter => parameter!)], type, null, Mutability.NonPayable,
            false, false, false, false, [], body, SourceLocations.Of(symbol), Documentation.None));
    }

    public Expression Call(IInvocationOperation call)
    {
        var method = call.TargetMethod.OriginalDefinition;
        var values = scope.Invocations.Arguments(call, call.Arguments);
        if (values is null || method.IsGenericMethod || scope.Types.Translate(method.ReturnType) is not { } type) return Poison.Instance;
        var contract = scope.Contract.Type.TypeKind == TypeKind.Struct ? LibraryTranslator.FullNameOf(scope.Contract.Type) : Naming.FullName(scope.Contract.Type);
        var key = scope.Contract.LocalFunctions.Key(method, scope.Facts.Key);
        scope.Facts.Calls.Add(new(contract, key, false, call.Syntax.GetLocation()));
        foreach (var variable in scope.Contract.LocalFunctions.Captured(method, Operation(method)))
        {
            var value = Reference(variable, scope);
            if (value is null) return Poison.Instance;
            values.Add(value);
        }

        return new InternalCall(type, contract, key, false, values.ToEquatableArray());
    }

    private IOperation? Operation(IMethodSymbol method) =>
        method.Declaration(scope.Cancellation) is { } syntax ? scope.Contract.Session.Operation(syntax, scope.Cancellation) : null;

    private static Expression? Reference(ISymbol variable, FunctionScope scope) => variable switch
    {
        ILocalSymbol local when scope.Types.Translate(local.Type) is { } type and not TupleType && !local.IsRef => new LocalReference(type, scope.NameOf(local)),
        IParameterSymbol parameter when scope.Types.Translate(parameter.Type) is { } type => new LocalReference(type, parameter.Name),
        _ => null,
    };

    private Parameter? Parameter(ISymbol variable, FunctionScope inner)
    {
        if (Reference(variable, inner) is LocalReference reference) return new(reference.Name, Naming.CamelCase(reference.Name), reference.Type);
        scope.Findings.Report(CapturedAssignment.Rule, variable.NameLocation(), variable.Name);
        return null;
    }

    /// <summary>The Solidity name: of the function around it and its own, so that readers find it and no other function has it.</summary>
    private string Name(IMethodSymbol symbol)
    {
        var outer = scope.Function is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "Construct" : scope.Function.Name;
        var name = outer + char.ToUpperInvariant(symbol.Name[0]) + symbol.Name.Substring(1);
        while (scope.Contract.Type.GetMembers(name).Length > 0 || scope.Contract.LocalFunctions.Models.Any(model => model.Name == name)) name += "_";
        return name;
    }

    private static IEnumerable<(ISymbol Variable, IOperation Assignment)> Assigned(IOperation body, IReadOnlyList<ISymbol> captured)
    {
        foreach (var operation in body.Descendants())
        {
            var targets = operation switch
            {
                IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => Leaves(tuple),
                IAssignmentOperation assignment => [assignment.Target],
                IIncrementOrDecrementOperation increment => [increment.Target],
                _ => [],
            };
            foreach (var target in targets)
                if (Root(target) is { } variable && captured.Contains(variable, SymbolEqualityComparer.Default)) yield return (variable, target);
        }
    }

    private static IEnumerable<IOperation> Leaves(IOperation target) => target is ITupleOperation tuple ? tuple.Elements.SelectMany(Leaves) : [target];

    /// <summary>The variable that a target changes; an element of an array changes no variable.</summary>
    private static ISymbol? Root(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: { } instance } => Root(instance),
        IPropertyReferenceOperation { Instance: { Type.IsValueType: true } instance } => Root(instance),
        IInlineArrayAccessOperation element => Root(element.Instance),
        _ => null,
    };
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Calls of library functions: by name, as extension methods, as methods, properties and operators of structs.</summary>
internal sealed class LibraryCallTranslator(FunctionScope scope)
{
    /// <summary>A call by name; null when the function belongs to no library.</summary>
    public Expression? Call(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!method.ContainingType.IsLibrary() || method.IsOverride) return null;
        if (method.IsGenericMethod) return scope.Invocations.Deny(call);
        var arguments = scope.Invocations.Arguments(call, call.Arguments);
        return Of(call, method.ContainingType, Naming.Key(method.OriginalDefinition), WithSelf(call.Instance, arguments));
    }

    /// <summary>A computed property; null when it is none of a library.</summary>
    public Expression? Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (property.IsIndexer || !property.ContainingType.IsLibrary() || IsField(property)) return null;
        return Of(reference, property.ContainingType, Naming.Key(property), WithSelf(reference.Instance, []));
    }

    /// <summary>A constant that C# does not fold.</summary>
    public Expression? Constant(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (!field.IsStatic || !field.IsReadOnly || !field.ContainingType.IsLibrary()) return null;
        if (scope.Types.Translate(field.Type) is not { } type) return Poison.Instance;
        scope.Contract.Libraries.Add(field.ContainingType);
        return new FieldReference(type, LibraryTranslator.FullNameOf(field.ContainingType), field.Name);
    }

    /// <summary>An operator or conversion that a library struct declares; null when it is another's.</summary>
    public Expression? Operator(IOperation operation, IMethodSymbol? method, params IOperation[] operands)
    {
        if (method is null || !method.ContainingType.IsLibrary()) return null;
        // What a record declares by itself has no body to translate, and && of a struct is three operators at once.
        if (method.IsImplicitlyDeclared || operation is IBinaryOperation { IsLifted: true } or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr })
            return scope.Expressions.Unsupported(operation, UnsupportedExpression.Rule, "This operator on '" + method.ContainingType.Name + "'", "declare the operator, or compare the fields");
        var values = operands.Select(scope.Expressions.Translate).ToList();
        return Of(operation, method.ContainingType, Naming.Key(method), values);
    }

    /// <summary><c>a += b</c> of a library struct: only where naming the target twice does nothing twice.</summary>
    public Expression? Compound(ICompoundAssignmentOperation compound)
    {
        if (compound.OperatorMethod is not { } method || !method.ContainingType.IsLibrary()) return null;
        var target = scope.References.Place(compound.Target);
        if (target is Poison) return target;
        if (target is not (LocalReference { IsStorageReference: false } or FieldReference))
            return scope.Expressions.Unsupported(compound, UnsupportedExpression.Rule, "This assignment", "write it out: a = a + b");
        var value = Of(compound, method.ContainingType, Naming.Key(method), [target, scope.Expressions.Translate(compound.Value)]);
        return value is Poison ? value : new Assignment(target.Type, target, value);
    }

    private Expression Of(IOperation operation, INamedTypeSymbol owner, string key, List<Expression>? arguments)
    {
        if (arguments is null || arguments.Any(argument => argument is Poison) || scope.Expressions.TypeOf(operation) is not { } type) return Poison.Instance;
        var library = LibraryTranslator.FullNameOf(owner);
        if (!scope.Contract.Session.IsInSource(owner) && scope.Contract.Session.Referenced.Find<ContractModel>(library)?.Functions.Any(function => function.Key == key) != true)
            return scope.Expressions.Unsupported(operation, UnsupportedCall.Rule, owner.Name + "." + key.Split('(')[0], "its assembly carries no model of it: build it with the generator");
        scope.Contract.Libraries.Add(owner);
        scope.Facts.Calls.Add(new(library, key, false, operation.Syntax.GetLocation(), owner));
        return new LibraryCall(type, library, key, arguments.ToEquatableArray());
    }

    private List<Expression>? WithSelf(IOperation? instance, List<Expression>? arguments)
    {
        if (instance is null || arguments is null) return arguments;
        arguments.Insert(0, scope.Expressions.Translate(instance));
        return arguments;
    }

    private static bool IsField(IPropertySymbol property) =>
        StructFields.Of(property.ContainingType).Any(field => SymbolEqualityComparer.Default.Equals(field.Member, property));
}

using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Accessibility = DeCA10B.Compiler.Model.Accessibility;
using Block = DeCA10B.Compiler.Model.Block;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>The constructor, at most one a contract.</summary>
internal sealed class ConstructorTranslator(ContractScope scope)
{
    public ConstructorModel? Translate(INamedTypeSymbol type)
    {
        // A primary constructor is reported with the class.
        var declared = type.InstanceConstructors.Where(item => item.IsAuthored() && item.Declaration(scope.Cancellation) is Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorDeclarationSyntax).ToArray();
        foreach (var second in declared.Skip(1)) scope.Findings.Report(SecondConstructor.Rule, second.NameLocation(), type.Name);
        return declared.Length == 0 ? null : Constructor(declared[0]);
    }

    private ConstructorModel? Constructor(IMethodSymbol constructor)
    {
        var functions = new FunctionTranslator(scope);
        var parameters = functions.Parameters(constructor);
        foreach (var (parameter, symbol) in (parameters ?? []).Zip(constructor.Parameters, (parameter, symbol) => (parameter, symbol)))
            if (parameter.Type is ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata })
                scope.Findings.Report(ConstructorSpan.Rule, TypeLocations.Of(symbol, scope.Cancellation), symbol.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        var function = new FunctionScope(scope, constructor, ".ctor");
        scope.Facts.Add(function.Facts);
        if (scope.Session.Operation(constructor.Declaration(scope.Cancellation)!, scope.Cancellation) is not IConstructorBodyOperation body
            || (body.BlockBody ?? body.ExpressionBody) is not { } statements)
        {
            scope.Findings.MarkCompileError();
            return null;
        }

        var arguments = BaseArguments(body, function);
        var block = function.Statements.Body(statements);
        if (parameters is null || arguments is null)
        {
            scope.Drop(constructor.Declaration(scope.Cancellation)!);
            return null;
        }

        return new ConstructorModel(
            Accessibility.Public, parameters.Value, arguments.ToEquatableArray(), constructor.Has(KnownNames.PayableAttribute), block,
            SourceLocations.Of(constructor), DocumentationReader.Read(constructor, scope.Cancellation));
    }

    private static bool DoesSomething(IOperation operation) =>
        operation is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation
        || (operation is IPropertyReferenceOperation { Property: { IsIndexer: false } property } && property.ContainingType.IsContractInterface());

    private List<Expression>? BaseArguments(IConstructorBodyOperation body, FunctionScope function)
    {
        if (body.Initializer is null) return [];
        if (body.Initializer is not IExpressionStatementOperation { Operation: IInvocationOperation call })
        {
            scope.Findings.MarkCompileError();
            return null;
        }

        if (SymbolEqualityComparer.Default.Equals(call.TargetMethod.ContainingType, scope.Type))
        {
            scope.Findings.Report(SecondConstructor.Rule, call.Syntax, scope.Type.Name);
            return null;
        }

        foreach (var argument in call.Arguments)
            if (argument.Value.DescendantsAndSelf().FirstOrDefault(DoesSomething) is { } acting) scope.Findings.Report(CallInBaseArguments.Rule, acting.Syntax);
        if (GenericContracts.ArgumentsOf(scope.Type).Any()) return Parts(call, function);
        if (function.Invocations.Arguments(call, call.Arguments) is not { } values) return null;
        // Fields have no value yet but constants, which nothing changes.
        var plain = new Substitution(part => part is FieldReference field ? new DefaultValue(field.Type) : null);
        if (scope.Findings.IsClean && new EvaluationOrder(new EffectAnalysis(new ProgramModel([]), Naming.FullName(scope.Type))).RewriteArguments(values.Select(plain.Apply).ToEquatableArray()) is null)
            scope.Findings.Report(BaseArgumentOrder.Rule, Arguments(call));
        return values;
    }

    /// <summary>The arguments for a generic base, contracts made as parts among them. They become statements: any order can be kept.</summary>
    private List<Expression>? Parts(IInvocationOperation call, FunctionScope function)
    {
        var values = new List<Expression>();
        function.Invocations.CheckOrder(call, call.Arguments);
        foreach (var argument in call.Arguments.OrderBy(item => item.Parameter?.Ordinal ?? 0))
        {
            var isPart = argument.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol;
            var value = argument.Value;
            while (value is IConversionOperation { IsImplicit: true } conversion) value = conversion.Operand;
            if (isPart && value is IObjectCreationOperation { Initializer: null, Type: INamedTypeSymbol made } creation && made.Has(KnownNames.ContractAttribute))
                values.Add(function.Invocations.Arguments(creation, creation.Arguments) is { } passed && scope.Records.Types.Translate(argument.Parameter!.OriginalDefinition.Type) is { } face
                    ? new NewPart(face, Naming.FullName(made), passed.ToEquatableArray()) : Poison.Instance);
            else values.Add(function.Expressions.Translate(argument.Value));
        }

        return values.Any(value => value is Poison) ? null : values;
    }

    private static Location Arguments(IInvocationOperation call) =>
        call.Syntax is Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorInitializerSyntax initializer ? initializer.ArgumentList.GetLocation() : call.Syntax.GetLocation();
}

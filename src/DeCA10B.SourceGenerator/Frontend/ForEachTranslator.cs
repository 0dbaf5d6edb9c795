using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Block = DeCA10B.Compiler.Model.Block;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Loops over the elements of an array, a span, an inline array or a storage array.</summary>
internal sealed class ForEachTranslator(FunctionScope scope)
{
    public Statement[] Translate(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous) return Report(loop, AsyncCode.Rule, "'await foreach'");
        var source = loop.Collection;
        while (source is IConversionOperation { IsImplicit: true } conversion) source = conversion.Operand;
        if (source.Type?.SpecialType == SpecialType.System_String) return Report(source, StringOperation.Rule, "'foreach' over a string");
        var collection = scope.Expressions.Translate(source);
        var line = SourceLocations.Line(loop.Syntax);
        if (collection is Poison)
        {
            scope.Statements.Body(loop.Body);
            return [];
        }

        if (ElementOf(collection) is not { } element) return Report(source, UnsupportedLoop.Rule, "'" + source.Syntax + "' has no elements to visit");
        if (Variable(loop, element) is not { } variable)
        {
            scope.Statements.Body(loop.Body);
            return [];
        }

        var body = scope.Statements.Body(loop.Body);
        if (variable.First.Length > 0) body = new Block(line, [.. variable.First, .. body.IsUnchecked ? [body] : body.Statements]);
        return [new ForEach(line, variable.Name, element, collection, body)];
    }

    private static IrType? ElementOf(Expression collection) => collection.Type switch
    {
        ArrayType array => array.Element,
        BytesType => new IntegerType(8, false),
        StorageArrayType { Element: not (StorageArrayType or MappingType) } array => array.Element,
        // Of an inline array C# visits the variable itself, or a copy of a value: only the first is told from here.
        FixedArrayType array when collection is LocalReference or FieldReference => array.Element,
        _ => null,
    };

    /// <summary>The variable of a turn and what a turn starts with, null when that was reported.</summary>
    private (string Name, Statement[] First)? Variable(IForEachLoopOperation loop, IrType element)
    {
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation variable) return Apart(loop, element);
        SolidityIdentifiers.RequireSpelled(variable.Symbol.Name, variable.Symbol, scope.Findings);
        if (scope.Contract.Places.Require(variable.Symbol.Type, TypePlace.Local, StatementTranslator.VariableType(variable)) is not { } type) return null;
        if (type == element) return (scope.NameOf(variable.Symbol), []);
        var name = scope.Temporary("element");
        // C# converts as by a cast; only what the integers of the authoring API convert without one is refused where it would surprise.
        var isCast = element is IntegerType { IsSigned: true } && type is IntegerType { IsSigned: false } && variable.Symbol.Type.SpecialType != SpecialType.None;
        if (!isCast && scope.Conversions.Implicit(variable, new LocalReference(element, name), type) is { } converted)
            return converted is Poison ? null : (name, [new LocalDeclaration(0, scope.NameOf(variable.Symbol), type, converted, false)]);
        if (element is IntegerType && type is IntegerType)
            return (name, [new LocalDeclaration(0, scope.NameOf(variable.Symbol), type, new Conversion(type, new LocalReference(element, name), scope.Contract.Session.IsChecked(variable.Syntax)), false)]);
        Report(variable, UnsupportedLoop.Rule, "The elements do not become '" + variable.Symbol.Type.ToDisplayString() + "'");
        return null;
    }

    private (string Name, Statement[] First)? Apart(IForEachLoopOperation loop, IrType element)
    {
        if (loop.Syntax is not ForEachVariableStatementSyntax syntax || ElementType(loop) is not { } type)
        {
            Report(loop.LoopControlVariable, UnsupportedLoop.Rule, "This loop variable is not declared by the loop");
            return null;
        }

        var name = scope.Temporary("element");
        var apart = scope.Deconstructions.Element(loop.LoopControlVariable, new LocalReference(element, name), type, scope.Contract.Session.Deconstruction(syntax));
        return apart.Length == 0 ? null : (name, apart);
    }

    private static ITypeSymbol? ElementType(IForEachLoopOperation loop)
    {
        var source = loop.Collection;
        while (source is IConversionOperation { IsImplicit: true } conversion) source = conversion.Operand;
        return source.Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments[0],
            _ => null,
        };
    }

    private Statement[] Report(IOperation operation, DiagnosticDescriptor rule, params string[] arguments)
    {
        scope.Findings.Report(rule, operation.Syntax, arguments);
        return [];
    }
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Block = DeCA10B.Compiler.Model.Block;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Statements by kind. What is not here is reported.</summary>
internal sealed class StatementTranslator(FunctionScope scope)
{
    /// <summary>A body as one block.</summary>
    public Block Body(IOperation operation)
    {
        if (operation is not IBlockOperation block) return new(Line(operation), Translate(operation).ToEquatableArray());
        var outer = scope.IsUnchecked;
        if (block.Syntax.Parent is CheckedStatementSyntax context) scope.IsUnchecked = context.IsKind(SyntaxKind.UncheckedStatement);
        var statements = All(block.Operations);
        // Solidity has no checked block inside an unchecked one, and no unchecked block twice.
        var opens = scope.IsUnchecked && !outer;
        if (outer && !scope.IsUnchecked) scope.Findings.Report(UnsupportedStatement.Rule, block.Syntax.Parent!.GetLocation(), "A checked block inside an unchecked one");
        scope.IsUnchecked = outer;
        return new(Line(block), statements, opens);
    }

    public IReadOnlyList<Statement> Translate(IOperation operation)
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        Statement[] statements = [.. ByKind(operation)];
        foreach (var statement in statements) scope.Facts.Origins.Note(statement, operation.Syntax);
        var meansNothing = operation is IEmptyOperation
            || (operation is IVariableDeclarationGroupOperation group && group.Declarations.All(declaration => declaration.Declarators.All(item => item.Symbol.IsConst)));
        if (statements.Length == 0 && !meansNothing) scope.Contract.Drop(operation.Syntax);
        return statements;
    }

    public int Line(IOperation operation) => SourceLocations.Line(operation.Syntax);

    private IEnumerable<Statement> ByKind(IOperation operation)
    {
        return operation switch
        {
            IBlockOperation block => [Body(block)],
            IVariableDeclarationGroupOperation group => group.Declarations.SelectMany(declaration => declaration.Declarators.SelectMany(item => Declare(item, declaration))),
            IExpressionStatementOperation statement => Expression(statement),
            IConditionalOperation branch => [new If(Line(branch), Value(branch.Condition), Embedded(branch.WhenTrue), branch.WhenFalse is { } other ? Embedded(other) : null)],
            IWhileLoopOperation { ConditionIsUntil: false } loop => [new While(Line(loop), Value(loop.Condition), Embedded(loop.Body), !loop.ConditionIsTop)],
            IForLoopOperation loop => [For(loop)],
            IForEachLoopOperation loop => ForEach(loop),
            IReturnOperation { Kind: OperationKind.Return } exit => Return(exit),
            IBranchOperation { BranchKind: BranchKind.Break } exit => [new Break(Line(exit))],
            IBranchOperation { BranchKind: BranchKind.Continue } exit => [new Continue(Line(exit))],
            IEmptyOperation => [],
            IInvalidOperation => Invalid(),
            _ => Deny(operation),
        };
    }

    private EquatableArray<Statement> All(IEnumerable<IOperation> operations) => operations.SelectMany(Translate).ToEquatableArray();

    private Expression Value(IOperation? operation) => scope.Expressions.Translate(operation);

    private Statement Embedded(IOperation operation) => Body(operation);

    private For For(IForLoopOperation loop) => new(
        Line(loop), All(loop.Before), loop.Condition is { } condition ? Value(condition) : null, All(loop.AtLoopBottom), Embedded(loop.Body));

    private Statement[] ForEach(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous) return Report(loop, AsyncCode.Rule, "'await foreach'");
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation variable)
            return Report(loop.LoopControlVariable, UnsupportedStatement.Rule, "This loop variable");
        SolidityIdentifiers.RequireSpelled(variable.Symbol.Name, variable.Symbol, scope.Findings);
        var source = loop.Collection;
        while (source is IConversionOperation { IsImplicit: true } conversion) source = conversion.Operand;
        var collection = Value(source);
        var body = Embedded(loop.Body);
        if (collection is Poison || scope.Contract.Places.Require(variable.Symbol.Type, TypePlace.Local, VariableType(variable)) is not { } type) return [];
        var element = collection.Type switch
        {
            ArrayType array => array.Element,
            BytesType => new IntegerType(8, false),
            _ => null,
        };
        if (element is null) return Report(source, UnsupportedStatement.Rule, "foreach over '" + source.Syntax + "', which is no array or span,");
        if (element != type) return Report(variable, UnsupportedStatement.Rule, "A loop variable of another type than the elements");
        return [new ForEach(Line(loop), scope.NameOf(variable.Symbol), type, collection, body)];
    }

    private Statement[] Return(IReturnOperation exit)
    {
        if (exit.ReturnedValue is null) return [new Return(Line(exit), null)];
        var value = Value(exit.ReturnedValue);
        return value is Poison ? [] : [new Return(Line(exit), value)];
    }

    private IEnumerable<Statement> Expression(IExpressionStatementOperation statement)
    {
        if (statement.Operation is IInvocationOperation call && scope.CallStatements.TryTranslate(call) is { } known) return known;
        if (statement.Operation is IDeconstructionAssignmentOperation deconstruction) return Deconstruct(deconstruction);
        var expression = Value(statement.Operation);
        return expression is Poison ? [] : [new ExpressionStatement(Line(statement), expression)];
    }

    private Statement[] Declare(IVariableDeclaratorOperation declarator, IVariableDeclarationOperation declaration)
    {
        var local = declarator.Symbol;
        SolidityIdentifiers.RequireSpelled(local.Name, local, scope.Findings);
        var initializer = (declarator.Initializer ?? declaration.Initializer)?.Value;
        if (local.IsConst) return [];
        if (local.IsRef) return Reference(declarator, initializer);
        var value = initializer is null ? null : Value(initializer);
        if (value is Poison && IsImplicit(declarator)) return [];
        if (scope.Contract.Places.Require(local.Type, TypePlace.Local, VariableType(declarator)) is not { } type || value is Poison) return [];
        return [new LocalDeclaration(Line(declarator), scope.NameOf(local), type, value, false)];
    }

    private Statement[] Reference(IVariableDeclaratorOperation declarator, IOperation? initializer)
    {
        var place = Value(initializer);
        if (place is Poison) return [];
        if (!IsStorage(place) || place.Type is not StructType)
            return Report(declarator, StorageReference.Rule, "'" + declarator.Symbol.Name + "' does not refer to a struct in storage");
        var name = scope.NameOf(declarator.Symbol);
        scope.AddStorageReference(name);
        return [new LocalDeclaration(Line(declarator), name, place.Type, place, true)];
    }

    private static bool IsStorage(Expression place) => place switch
    {
        MappingAccess => true,
        FieldReference => true,
        ElementAccess element => element.Target.Type is StorageArrayType || IsStorage(element.Target),
        MemberAccess member => IsStorage(member.Target),
        _ => false,
    };

    private Statement[] Deconstruct(IDeconstructionAssignmentOperation deconstruction)
    {
        var source = deconstruction.Value;
        while (source is IConversionOperation { IsImplicit: true } conversion) source = conversion.Operand;
        if (source is ITupleOperation) return Report(deconstruction, UnsupportedStatement.Rule, "An assignment of several values at once");
        var value = Value(source);
        if (value is Poison) return [];
        var target = deconstruction.Target is IDeclarationExpressionOperation { Expression: var declared } ? declared : deconstruction.Target;
        if (value.Type is not TupleType tuple || target is not ITupleOperation places || places.Elements.Length != tuple.Elements.Count)
            return Report(deconstruction, UnsupportedStatement.Rule, "This deconstruction");
        var targets = places.Elements.Select((element, i) => Target(element, tuple.Elements[i].Type)).ToArray();
        return targets.Any(item => item is null) ? [] : [new Deconstruction(Line(deconstruction), targets.Select(item => item!).ToEquatableArray(), value)];
    }

    private DeconstructionTarget? Target(IOperation element, IrType type)
    {
        if (element is IDiscardOperation) return new(type, null, null);
        var declares = element is IDeclarationExpressionOperation or ILocalReferenceOperation { IsDeclaration: true };
        var inner = element is IDeclarationExpressionOperation declaration ? declaration.Expression : element;
        var place = declares ? Value(inner) : scope.References.Place(inner);
        if (place is Poison) return null;
        if (place.Type == type) return declares && place is LocalReference local ? new(type, local.Name, null) : new(type, null, place);
        scope.Findings.Report(UnsupportedStatement.Rule, element.Syntax, "A conversion inside a deconstruction");
        return null;
    }

    private Statement[] Deny(IOperation operation)
    {
        var (rule, arguments) = Constructs.Explain(operation);
        scope.Findings.Report(rule, Keyword(operation), arguments);
        return [];
    }

    /// <summary>A whole try or lock would underline half a function: its keyword is the offence.</summary>
    private static Location Keyword(IOperation operation) => operation.Syntax switch
    {
        TryStatementSyntax statement => statement.TryKeyword.GetLocation(),
        LockStatementSyntax statement => statement.LockKeyword.GetLocation(),
        UsingStatementSyntax statement => statement.UsingKeyword.GetLocation(),
        SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        LabeledStatementSyntax statement => statement.Identifier.GetLocation(),
        LocalFunctionStatementSyntax statement => statement.Identifier.GetLocation(),
        FixedStatementSyntax statement => statement.FixedKeyword.GetLocation(),
        var syntax => syntax.GetLocation(),
    };

    private Statement[] Invalid()
    {
        scope.Findings.MarkCompileError();
        return [];
    }

    private Statement[] Report(IOperation operation, Microsoft.CodeAnalysis.DiagnosticDescriptor rule, params string[] arguments)
    {
        scope.Findings.Report(rule, operation.Syntax, arguments);
        return [];
    }

    private static bool IsImplicit(IVariableDeclaratorOperation declarator) =>
        declarator.Syntax is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: true } };

    private static Location VariableType(IVariableDeclaratorOperation declarator) => declarator.Syntax switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type.GetLocation(),
        ForEachStatementSyntax loop => loop.Type.GetLocation(),
        var syntax => syntax.GetLocation(),
    };
}

using DeCA10B.Compiler.Analysis;
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
        // Solidity has no unchecked block twice; what is checked inside one calls a function.
        var opens = scope.IsUnchecked && !outer && !scope.IsInUncheckedBlock;
        if (opens) scope.IsInUncheckedBlock = true;
        var statements = All(block.Operations);
        scope.IsUnchecked = outer;
        if (opens) scope.IsInUncheckedBlock = false;
        return new(Line(block), statements, opens);
    }

    public IReadOnlyList<Statement> Translate(IOperation operation)
    {
        scope.Cancellation.ThrowIfCancellationRequested();
        var outer = scope.Ahead;
        scope.Ahead = [];
        scope.Depth++;
        Statement[] own = scope.Depth > NestedTooDeep.Most ? TooDeep(operation) : [.. ByKind(operation)];
        scope.Depth--;
        Statement[] statements = [.. scope.Ahead, .. own];
        scope.Ahead = outer;
        foreach (var statement in statements) scope.Facts.Origins.Note(statement, operation.Syntax);
        var meansNothing = operation is IEmptyOperation or ILocalFunctionOperation or ISwitchOperation { Cases.Length: 0 }
            || (operation is IVariableDeclarationGroupOperation ahead && ahead.Declarations.All(declaration => declaration.Declarators.All(item => scope.DeclaredAhead.Contains(item.Symbol))))
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
            IWhileLoopOperation { ConditionIsUntil: false } loop => [While(loop)],
            IForLoopOperation loop => [For(loop)],
            IForEachLoopOperation loop => new ForEachTranslator(scope).Translate(loop),
            ISwitchOperation choice => scope.Switches.Translate(choice),
            ILocalFunctionOperation function => LocalFunction(function),
            IReturnOperation { Kind: OperationKind.Return } exit => Return(exit),
            IBranchOperation { BranchKind: BranchKind.Break } exit => [scope.SwitchExits.Contains(exit.Target) ? new SwitchExit(Line(exit)) : new Break(Line(exit))],
            IBranchOperation { BranchKind: BranchKind.Continue } exit => [new Continue(Line(exit))],
            IEmptyOperation => [],
            IInvalidOperation => Invalid(),
            _ => Deny(operation),
        };
    }

    private EquatableArray<Statement> All(IEnumerable<IOperation> operations) => Reachable.Of([.. operations.SelectMany(Translate)]).ToEquatableArray();

    private Expression Value(IOperation? operation) => scope.Expressions.Translate(operation);

    private Statement Embedded(IOperation operation) => Body(operation);

    private While While(IWhileLoopOperation loop)
    {
        var (condition, body) = (Value(loop.Condition), Embedded(loop.Body));
        return !loop.ConditionIsTop && Completion.TurnsOnce(body)
            ? new(Line(loop), new Literal(BoolType.Instance, "true"), body, IsDoWhile: false)
            : new(Line(loop), condition, body, !loop.ConditionIsTop);
    }

    private For For(IForLoopOperation loop)
    {
        var (before, condition, steps) = (All(loop.Before), loop.Condition is { } test ? Value(test) : null, All(loop.AtLoopBottom));
        var body = Embedded(loop.Body);
        return new(Line(loop), before, condition, Completion.TurnsOnce(body) ? [] : steps, body);
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
        if (statement.Operation is IDeconstructionAssignmentOperation deconstruction) return scope.Deconstructions.Translate(deconstruction);
        if (statement.Operation is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Type.IsTupleType: true } local } whole && scope.References.Local(local) is TupleExpression places)
            return Value(whole.Value) is var elements and not Poison ? [TupleLocals.Assign(Line(statement), places, elements)] : [];
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
        if (local.Type.IsTupleType) return value is Poison ? [] : scope.Tuples.Declare(Line(declarator), local, value, VariableType(declarator));
        if (value is Poison && IsImplicit(declarator)) return [];
        if (scope.Contract.Places.Require(local.Type, TypePlace.Local, VariableType(declarator)) is not { } type || value is Poison) return [];
        var name = scope.NameOf(local);
        if (scope.DeclaredAhead.Contains(local)) return value is null ? [] : [new ExpressionStatement(Line(declarator), new Assignment(type, new LocalReference(type, name), value))];
        if (value is Sequence { Value: LocalReference made } sequence && made.Type == type && scope.IsTemporary(made.Name)) return [.. Renamed.Local(sequence.Before, made.Name, name)];
        return [new LocalDeclaration(Line(declarator), name, type, value, false)];
    }

    private Statement[] LocalFunction(ILocalFunctionOperation function)
    {
        scope.LocalFunctions.Declare(function);
        return [];
    }

    private Statement[] Reference(IVariableDeclaratorOperation declarator, IOperation? initializer)
    {
        var place = Value(initializer);
        if (place is Poison) return [];
        if (place.Type is not StructType)
        {
            var before = new List<Statement>();
            return scope.Aliases.TryDeclare(declarator.Symbol, place, before) ? Alias(declarator, before)
                : Report(declarator, StorageReference.Rule, "'" + declarator.Symbol.Name + "' refers neither to a struct in storage nor to a value of a field or a mapping");
        }

        if (!IsStorage(place)) return Report(declarator, StorageReference.Rule, "'" + declarator.Symbol.Name + "' does not refer to a struct in storage");
        var name = scope.NameOf(declarator.Symbol);
        scope.AddStorageReference(name);
        return [new LocalDeclaration(Line(declarator), name, place.Type, place, true)];
    }

    /// <summary>The keys of its place, evaluated where it is declared.</summary>
    private Statement[] Alias(IVariableDeclaratorOperation declarator, List<Statement> before)
    {
        scope.DeclaredAhead.Add(declarator.Symbol);
        return [.. before];
    }

    private static bool IsStorage(Expression place) => place switch
    {
        MappingAccess => true,
        FieldReference => true,
        ElementAccess element => element.Target.Type is StorageArrayType || IsStorage(element.Target),
        MemberAccess member => IsStorage(member.Target),
        _ => false,
    };

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

    private Statement[] TooDeep(IOperation operation)
    {
        scope.Findings.Report(NestedTooDeep.Rule, Keyword(operation));
        return [];
    }

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

    internal static Location VariableType(IVariableDeclaratorOperation declarator) => declarator.Syntax switch
    {
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } => declaration.Type.GetLocation(),
        ForEachStatementSyntax loop => loop.Type.GetLocation(),
        var syntax => syntax.GetLocation(),
    };
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Block = DeCA10B.Compiler.Model.Block;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Switch statements: Solidity has none, so they become a chain of ifs.</summary>
internal sealed class SwitchTranslator(FunctionScope scope)
{
    public Statement[] Translate(ISwitchOperation operation)
    {
        var value = scope.Expressions.Translate(operation.Value);
        scope.SwitchExits.Add(operation.ExitLabel);
        var shared = Shared(operation);
        var before = shared.Select(Declare).Where(local => local is not null).Select(local => (Statement)local!).ToList();
        var hasGuards = operation.Cases.SelectMany(section => section.Clauses).Any(clause => clause is IPatternCaseClauseOperation { Guard: not null });
        var isTested = operation.Cases.Any(section => !section.Clauses.Any(clause => clause is IDefaultCaseClauseOperation));
        var subject = value is Poison ? value : isTested ? scope.Subjects.Of(value, before, hasGuards) : value;
        if (!isTested && !SubjectTranslator.IsStable(value)) before.Add(new ExpressionStatement(0, value));
        var sections = operation.Cases.Select(section => (Section: section, Condition: Condition(operation, section, subject), Body: Body(section))).ToArray();
        if (value is Poison || sections.Any(section => section.Condition is Poison)) return [];
        // Where C# knows that some section returns, Solidity must see an else.
        if (sections.Length > 0 && sections.All(section => section.Condition is not null and not Sequence) && !scope.Contract.Session.EndIsReachable(operation.Syntax))
            sections[sections.Length - 1].Condition = null;
        var chain = Chain(SourceLocations.Line(operation.Syntax), sections.Select(section => (section.Condition, section.Body)).ToArray());
        var statements = SwitchExits.Contain(chain) ? SwitchExits.InLoop(chain, scope) : chain;
        return before.Count == 0 ? statements : [new Block(SourceLocations.Line(operation.Syntax), before.Concat(statements).ToEquatableArray())];
    }

    /// <summary>The sections as ifs in their order, the default one last; a null condition marks it.</summary>
    private static Statement[] Chain(int line, (Expression? Condition, Block Body)[] sections)
    {
        Statement? rest = sections.FirstOrDefault(section => section.Condition is null).Body;
        foreach (var (condition, body) in Enumerable.Reverse(sections))
            if (condition is not null) rest = new If(condition is Sequence ? 0 : line, condition, body, rest is Block { Statements.Count: 0 } ? null : rest);
        return rest is null ? [] : rest is Block block ? [.. block.Statements.Count == 0 ? [] : new Statement[] { block }] : [rest];
    }

    private Expression? Condition(ISwitchOperation operation, ISwitchCaseOperation section, Expression subject)
    {
        if (subject is Poison) return subject;
        if (section.Clauses.FirstOrDefault(clause => clause is IDefaultCaseClauseOperation) is { } standard)
        {
            // Constants exclude each other, so those beside the default say nothing; a pattern might take values from a later section.
            var isSimple = section.Clauses.Length == 1 || operation.Cases.SelectMany(item => item.Clauses).All(IsConstant);
            return isSimple ? null : scope.Expressions.Unsupported(standard, SwitchLabels.Rule);
        }

        var result = Conditions.False;
        foreach (var clause in section.Clauses)
        {
            if (Clause(clause, subject) is var test and not Poison) result = Conditions.Or(result, test);
            else return Poison.Instance;
        }

        return result;
    }

    private static bool IsConstant(ICaseClauseOperation clause) =>
        clause is ISingleValueCaseClauseOperation or IDefaultCaseClauseOperation or IPatternCaseClauseOperation { Pattern: IConstantPatternOperation, Guard: null };

    private Expression Clause(ICaseClauseOperation clause, Expression subject)
    {
        if (clause is ISingleValueCaseClauseOperation single) return Single(single, subject);
        if (clause is not IPatternCaseClauseOperation pattern) return scope.Expressions.Unsupported(clause, UnsupportedPattern.Rule, clause.Syntax.ToString());
        var before = new List<Statement>();
        var test = scope.Patterns.Test(pattern.Pattern, subject, before);
        var guard = pattern.Guard is null ? Conditions.True : scope.Expressions.Translate(pattern.Guard);
        if (test is Poison || guard is Poison) return Poison.Instance;
        var both = Conditions.And(test, guard);
        return before.Count == 0 ? both : new Sequence(BoolType.Instance, before.ToEquatableArray(), both);
    }

    private Expression Single(ISingleValueCaseClauseOperation clause, Expression subject)
    {
        if (scope.Expressions.Translate(clause.Value) is not Literal constant) return Poison.Instance;
        if (subject.Type is BoolType) return constant.Value == "true" ? subject : Conditions.Not(subject);
        if (subject.Type is StringType && constant.Type is StringType) return TextTranslator.SameText(subject, constant, isNegated: false);
        return constant.Type == subject.Type
            ? Conditions.Compare(BinaryOperator.Equal, subject, constant)
            : scope.Expressions.Unsupported(clause.Value, UnsupportedPattern.Rule, clause.Value.Syntax.ToString());
    }

    private Block Body(ISwitchCaseOperation section)
    {
        var statements = Reachable.Of([.. section.Body.SelectMany(scope.Statements.Translate)]).ToArray();
        // A section that is one block needs no second one.
        if (statements is [Block { IsUnchecked: false } only]) statements = [.. only.Statements];
        else if (statements is [Block { IsUnchecked: false } first, SwitchExit last]) statements = [.. first.Statements, last];
        return new(SourceLocations.Line(section.Syntax), SwitchExits.WithoutLast(statements).ToEquatableArray());
    }

    /// <summary>Locals that one section declares and another uses: C# has one scope for all sections.</summary>
    private static ILocalSymbol[] Shared(ISwitchOperation operation) => [.. operation.Locals.Where(local => !local.IsConst && operation.Cases
        .Count(section => section.Body.SelectMany(item => item.DescendantsAndSelf()).Any(part =>
            part is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local)
            || part is IVariableDeclaratorOperation declarator && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local))) > 1)];

    private LocalDeclaration? Declare(ILocalSymbol local)
    {
        scope.DeclaredAhead.Add(local);
        return scope.Types.Translate(local.Type) is { } type ? new(0, scope.NameOf(local), type, null, false) : null;
    }
}

using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Block = DeCA10B.Compiler.Model.Block;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>One of several values: <c>?:</c> and switch expressions.</summary>
internal sealed class ChoiceTranslator(FunctionScope scope)
{
    // More branches than that read better as ifs.
    private const int LongestNesting = 2;

    public Expression Conditional(IConditionalOperation operation)
    {
        var condition = scope.Expressions.Translate(operation.Condition);
        var whenTrue = scope.Expressions.Translate(operation.WhenTrue);
        var whenFalse = scope.Expressions.Translate(operation.WhenFalse);
        if (condition is Poison || whenTrue is Poison || whenFalse is Poison || scope.Expressions.TypeOf(operation) is not { } type) return Poison.Instance;
        return type is TupleType ? Choose(type, [(condition, whenTrue)], whenFalse) : new Conditional(type, condition, whenTrue, whenFalse);
    }

    public Expression Switch(ISwitchExpressionOperation operation)
    {
        var value = scope.Expressions.Translate(operation.Value);
        var before = new List<Statement>();
        var isTested = operation.Arms.Length > 1 || !PatternTranslator.IsTotal(operation.Arms[0].Pattern);
        var mayChange = operation.Arms.Any(arm => arm.Guard is not null);
        var subject = value is Poison ? value : isTested ? scope.Subjects.Of(value, before, mayChange) : value;
        var arms = operation.Arms.Select(arm => (Condition: Condition(arm, subject), Value: scope.Expressions.Translate(arm.Value))).ToArray();
        if (value is Poison || arms.Any(arm => arm.Condition is Poison || arm.Value is Poison) || scope.Expressions.TypeOf(operation) is not { } type) return Poison.Instance;
        if (!isTested && !SubjectTranslator.IsStable(value) && arms[0].Condition == Conditions.True) before.Add(new ExpressionStatement(0, value));
        if (!Exhaustiveness.Holds(operation, scope))
        {
            var place = operation.Syntax is SwitchExpressionSyntax syntax ? syntax.SwitchKeyword.GetLocation() : operation.Syntax.GetLocation();
            scope.Findings.Report(SwitchNotExhaustive.Rule, place);
            return Poison.Instance;
        }

        var last = arms[arms.Length - 1];
        // The last arm holds for all that is left; what its pattern binds is still to be assigned.
        var otherwise = last.Condition is Sequence binding ? new Sequence(type, binding.Before, last.Value) : last.Value;
        var chosen = Choose(type, [.. arms.Take(arms.Length - 1)], otherwise);
        return before.Count == 0 ? chosen : new Sequence(type, before.ToEquatableArray(), chosen);
    }

    private Expression Condition(ISwitchExpressionArmOperation arm, Expression subject)
    {
        if (subject is Poison) return subject;
        var before = new List<Statement>();
        var test = scope.Patterns.Test(arm.Pattern, subject, before);
        var guard = arm.Guard is null ? Conditions.True : scope.Expressions.Translate(arm.Guard);
        if (test is Poison || guard is Poison) return Poison.Instance;
        var both = Conditions.And(test, guard);
        return before.Count == 0 ? both : new Sequence(BoolType.Instance, before.ToEquatableArray(), both);
    }

    private Expression Choose(IrType type, (Expression Condition, Expression Value)[] arms, Expression otherwise)
    {
        if (arms.Length <= LongestNesting && type is not TupleType)
            return Enumerable.Reverse(arms).Aggregate(otherwise, (rest, arm) => new Conditional(type, arm.Condition, arm.Value, rest));

        var before = new List<Statement>();
        var result = Declare(type, before);
        Statement chain = new Block(0, [Store(result, otherwise)]);
        foreach (var (condition, value) in Enumerable.Reverse(arms)) chain = new If(0, condition, new Block(0, [Store(result, value)]), chain);
        before.Add(chain);
        return new Sequence(type, before.ToEquatableArray(), result);
    }

    private Expression Declare(IrType type, List<Statement> before)
    {
        if (type is TupleType tuple) return new TupleExpression(type, tuple.Elements.Select(element => Declare(element.Type, before)).ToEquatableArray());
        var name = scope.Temporary("chosen");
        before.Add(new LocalDeclaration(0, name, type, null, false));
        return new LocalReference(type, name);
    }

    private static Statement Store(Expression target, Expression value) => target is TupleExpression places
        ? new Deconstruction(0, places.Elements.Select(place => new DeconstructionTarget(place.Type, null, place)).ToEquatableArray(), value)
        : new ExpressionStatement(0, new Assignment(target.Type, target, value));
}

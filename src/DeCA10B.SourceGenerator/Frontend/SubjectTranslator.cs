using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Values that are named more than once: as they are where that cannot be told, else in a local.</summary>
internal sealed class SubjectTranslator(FunctionScope scope)
{
    /// <param name="value">What is evaluated once.</param>
    /// <param name="before">Takes the local's declaration.</param>
    /// <param name="mayChange">Whether code that runs between two uses may write what the value reads.</param>
    public Expression Of(Expression value, List<Statement> before, bool mayChange) => value switch
    {
        TupleExpression tuple => tuple with { Elements = tuple.Elements.Select(element => Of(element, before, mayChange: true)).ToEquatableArray() },
        { Type: TupleType type } => Apart(type, value, before),
        Literal => value,
        _ when !mayChange && IsStable(value) => value,
        _ => Local(value, "subject", before),
    };

    /// <summary>A new local that holds the value.</summary>
    public LocalReference Local(Expression value, string wanted, List<Statement> before)
    {
        var name = scope.Temporary(wanted);
        before.Add(new LocalDeclaration(0, name, value.Type, value, false));
        return new(value.Type, name);
    }

    /// <summary>The results of a call, each in a local.</summary>
    public TupleExpression Apart(TupleType type, Expression value, List<Statement> before)
    {
        var targets = type.Elements.Select(element => new DeconstructionTarget(element.Type, scope.Temporary(element.Name.Length > 0 ? element.Name : "part"), null)).ToArray();
        before.Add(new Deconstruction(0, targets.ToEquatableArray(), value));
        return new(type, targets.Select(target => (Expression)new LocalReference(target.Type, target.NewLocal!)).ToEquatableArray());
    }

    /// <summary>Whether reading it twice in a row is the same as once, and no dearer than a local.</summary>
    public static bool IsStable(Expression value) => value switch
    {
        Literal or LocalReference or FieldReference => true,
        MemberAccess member => IsStable(member.Target),
        _ => false,
    };
}

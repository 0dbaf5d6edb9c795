using DeCA10B.Compiler.Model;
using DeCA10B.Conformance.Running;

namespace DeCA10B.Conformance.Coverage;

/// <summary>What the compiler knows, a case has: the other direction of <see cref="RowTests"/>, from the compiler's own types.</summary>
public sealed class ModelTests
{
    // What no assembly carries: a pass makes it later, or makes it flat before, or it is the compiler's own.
    private static readonly string[] MadeLater = [nameof(LoopCounter), nameof(Shared), nameof(Try), nameof(FixedPointModel), nameof(NewPart)];

    [Fact]
    public async Task Every_operator_intrinsic_and_record_of_the_model_occurs_in_an_accepted_case()
    {
        Assert.SkipWhen(Suite.Filter is not null, $"Only some cases run: {Suite.FilterVariable} is set.");
        Assert.SkipWhen(Suite.WhyNativeOnly is not null, Suite.WhyNativeOnly ?? "");
        var occurring = (await Suite.ResultsAsync()).Values.SelectMany(result => result.Model).ToHashSet(StringComparer.Ordinal);
        var model = typeof(Expression).Assembly.GetTypes().Where(type => type.Namespace == typeof(Expression).Namespace).ToArray();
        var records = model.Where(type => !type.IsAbstract && (typeof(Expression).IsAssignableFrom(type) || typeof(Statement).IsAssignableFrom(type) || typeof(IrType).IsAssignableFrom(type) || typeof(Declaration).IsAssignableFrom(type)));
        var values = model.Where(type => type.IsEnum).SelectMany(type => Enum.GetNames(type).Select(name => $"{type.Name}.{name}"));
        Assert.Empty(records.Select(type => type.Name).Concat(values).Except(occurring).Except(MadeLater).Order(StringComparer.Ordinal));
    }
}

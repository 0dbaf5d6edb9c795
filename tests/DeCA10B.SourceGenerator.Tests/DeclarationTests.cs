using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>Declarations and their models.</summary>
public sealed class DeclarationTests
{
    [Theory]
    [InlineData("public ulong Count { get; private set; }", "Count count u64 Storage Public True True")]
    [InlineData("public uint Maximum { get; }", "Maximum maximum u32 Immutable Public True False")]
    [InlineData("public string Name { get; } = \"x\";", "Name name string Storage Public True False")]
    [InlineData("ulong count;", "count count u64 Storage Private False True")]
    [InlineData("protected readonly Address owner;", "owner owner address Immutable Protected False False")]
    [InlineData("public const ulong Limit = 3;", "Limit limit u64 Constant Public False False")]
    [InlineData("static readonly UInt256 Wide = 3;", "Wide wide u256 Constant Private False False")]
    [InlineData("readonly Mapping<Address, ulong> steps = new();", "steps steps map<address,u64> Storage Private False False")]
    [InlineData("readonly PackedMapping<uint, long> weights = new PackedMapping<uint, long>();", "weights weights packed<u32,i64> Storage Private False False")]
    [InlineData("[AbiName(\"ABC\")] public ulong Count { get; private set; }", "Count ABC u64 Storage Public True True")]
    public void A_field_has_its_model(string declaration, string expected)
    {
        var field = Generate.Contract($"[Contract] public sealed partial class Sample : Contract {{ {declaration} }}", "Sample").Fields.Single();
        Assert.Equal(expected, $"{field.Name} {field.AbiName} {ModelText.Of(field.Type)} {field.Kind} {field.Accessibility} {field.IsProperty} {field.IsAssignable}");
    }

    [Fact]
    public void Names_of_the_ABI_are_camel_case_without_underscores_or_as_stated()
    {
        var function = Generate.Contract(
            "[Contract] public sealed partial class Sample : Contract { [return: AbiName(\"cost\")] public ulong GetCost(ulong _value, [AbiName(\"_x\")] ulong x, ulong URLCount) => x; }",
            "Sample").Functions.Single();
        Assert.Equal(("getCost", "cost"), (function.AbiName, function.ReturnName));
        Assert.Equal(["value", "_x", "urlCount"], function.Parameters.Select(parameter => parameter.AbiName));
        Assert.Equal("GetCost(ulong,ulong,ulong)", function.Key);
    }

    [Fact]
    public void Events_and_errors_drop_the_suffix_and_are_found_unused()
    {
        var models = Generate.Models(Compile.Snippet(
            "namespace N; public readonly partial record struct CountedEvent([Indexed] Address Sender, ulong Count) : IEvent; public readonly partial record struct BadError : IError;"));
        var counted = (EventModel)models["N.CountedEvent"];
        Assert.Equal(("Counted", "CountedEvent", "N"), (counted.Name, counted.CSharpName, counted.Namespace));
        Assert.Equal([("sender", true), ("count", false)], counted.Parameters.Select(parameter => (parameter.AbiName, parameter.IsIndexed)));
        Assert.Equal("Bad", ((ErrorModel)models["N.BadError"]).Name);
    }

    [Fact]
    public void Functions_say_what_they_override_and_implement()
    {
        var models = Generate.Models(Compile.Snippet("""
            [ContractInterface] public interface IStep : IContract { ulong Step(ulong value); }
            [Contract] public abstract partial class Base : Contract, IStep { public abstract ulong Step(ulong value); protected virtual ulong Twice() => 2; }
            [Contract] public sealed partial class Sample : Base { public override ulong Step(ulong value) => value + Twice(); protected override ulong Twice() => base.Twice() + 1; }
            """));
        var step = ((ContractModel)models["Base"]).Functions.Single(function => function.Name == "Step");
        Assert.Equal(["IStep"], step.OverriddenContracts);
        Assert.True(step is { IsAbstract: true, IsVirtual: true, Body: null });
        var sample = (ContractModel)models["Sample"];
        Assert.Equal(("Base", true, false), (sample.Base, sample.IsSealed, sample.IsAbstract));
        Assert.All(sample.Functions, function => Assert.Equal(["Base"], function.OverriddenContracts));
        Assert.Equal("{ return Add!:u64(base Base.Twice()(), 1:u64) }", ModelText.Of(sample.Functions[1].Body!));
    }

    [Fact]
    public void A_constructor_hands_its_arguments_to_the_base()
    {
        var models = Generate.Models(Compile.Snippet("""
            [Contract] public abstract partial class Base : Contract { public uint Size { get; } protected Base(uint size) => Size = size; }
            [Contract] public sealed partial class Sample : Base { [Payable] public Sample(uint size) : base(size * 2) { } }
            """));
        var constructor = ((ContractModel)models["Sample"]).Constructor!;
        Assert.Equal(["Multiply!:u32(size, 2:u32)"], constructor.BaseArguments.Select(ModelText.Of));
        Assert.True(constructor.IsPayable);
    }

    [Fact]
    public void Receive_is_a_function_of_its_own()
    {
        var contract = Generate.Contract(
            "[Contract] public sealed partial class Sample : Contract { public UInt256 Sum { get; private set; } protected override void Receive() => Sum += Msg.Value; }", "Sample");
        Assert.Empty(contract.Functions);
        Assert.Equal("{ .Sum Add!:u256= MessageValue() }", ModelText.Of(contract.Receive!.Body!));
        Assert.Equal(Mutability.Payable, contract.Receive.Mutability);
    }

    [Fact]
    public void Documentation_is_text()
    {
        var function = Generate.Contract("""
            [Contract] public sealed partial class Sample : Contract
            {
                /// <summary>Adds <paramref name="step"/>,
                /// as <see cref="Sample.Add(ulong)"/> does; <c>0</c> is <see langword="true"/>.</summary>
                /// <remarks>Cheap.</remarks>
                /// <param name="step">How much.</param>
                /// <returns>The sum.</returns>
                public ulong Add(ulong step) => step;
            }
            """, "Sample").Functions.Single();
        Assert.Equal(
            new Documentation("Adds step, as Add does; 0 is true.", "Cheap.", [new ParameterDocumentation("step", "How much.")], "The sum."), function.Documentation);
    }

    [Fact]
    public void Documentation_is_inherited_from_the_interface()
    {
        var models = Generate.Models(Compile.Snippet("""
            [ContractInterface] public interface IStep : IContract { /// <summary>One step.</summary>
                ulong Step(); }
            [Contract] public sealed partial class Sample : Contract, IStep { /// <inheritdoc/>
                public ulong Step() => 1; }
            """));
        Assert.Equal("One step.", ((ContractModel)models["Sample"]).Functions.Single().Documentation.Summary);
    }

    [Fact]
    public void Places_are_relative_to_the_project()
    {
        var compilation = Compile.Files(
        [
            ("/project/Sub/A.cs", "\n[Contract] public sealed partial class A : Contract\n{\n    public ulong F() => 1; }"),
            ("/elsewhere/B.cs", "[Contract] public sealed partial class B : Contract { public ulong F() => 1; }"),
        ]);
        var models = Generate.Models(compilation);
        Assert.Equal(new SourceLocation("Sub/A.cs", 2), models["A"].Location);
        Assert.Equal(new SourceLocation("Sub/A.cs", 4), ((ContractModel)models["A"]).Functions.Single().Location);
        Assert.Equal(new SourceLocation("B.cs", 1), models["B"].Location);
    }

    [Fact]
    public void Structs_and_enums_come_with_what_uses_them()
    {
        var models = Generate.Models(Compile.Snippet("""
            public enum Phase { Open, Closed }
            public struct Inner { public ulong Value; }
            public record struct Entry([AbiName("_total")] ulong Total, Inner Inner, Phase Phase);
            [Contract] public sealed partial class Sample : Contract { readonly Mapping<ulong, Entry> entries = new(); public Phase PhaseOf(ulong key) => entries[key].Phase; }
            """));
        var entry = (StructModel)models["Entry"];
        Assert.Equal(["Total:_total:u64", "Inner:inner:Inner", "Phase:phase:Phase"], entry.Fields.Select(field => $"{field.Name}:{field.AbiName}:{ModelText.Of(field.Type)}"));
        Assert.Equal(["Open", "Closed"], ((EnumModel)models["Phase"]).Members);
        Assert.IsType<StructModel>(models["Inner"]);
    }
}

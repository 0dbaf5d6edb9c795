using DeCA10B.SourceGenerator.Generation;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>What an edit prints again: the declaration that it changes and what depends on that.</summary>
public sealed class IncrementalTests
{
    [Fact]
    public void An_edit_of_an_unrelated_class_runs_nothing_again()
    {
        var run = TownEdits.After("Other.cs", "int x;", "int x; int y;");
        Assert.Empty(run.Changed(Steps.Contracts, Steps.Interfaces, Steps.Records, Steps.ReferencedModels, Steps.ProjectDirectory));
        Assert.Empty(run.Changed(Steps.Program, Steps.Closures, Steps.SolidityFiles, Steps.Linked, Steps.Emission, Steps.Sources));
    }

    [Theory]
    [InlineData("Shop.cs", "Sold++;", "Sold++; // one more")]
    [InlineData("Shop.cs", "// end", "// the end of it")]
    [InlineData("Ledger.cs", "Total += Taxed(amount);", "Total += /* always */ Taxed(amount);")]
    public void A_comment_prints_nothing_again(string file, string before, string after)
    {
        var run = TownEdits.After(file, before, after);
        Assert.Empty(run.Changed(Steps.Program, Steps.Closures, Steps.SolidityFiles, Steps.Linked, Steps.Emission, Steps.Sources));
    }

    [Fact]
    public void An_edit_of_a_body_prints_that_contract_again()
    {
        var run = TownEdits.After("Shop.cs", "Sold++;", "Sold += 2;");
        Assert.Equal(["Shop"], run.Changed(Steps.Closures));
        Assert.Equal(["Shop"], run.Changed(Steps.SolidityFiles));
        Assert.Equal(["Shop"], run.Changed(Steps.Linked));
        Assert.Equal(["Shop"], run.Changed(Steps.Emission));
        Assert.Equal(["Shop.metadata.g.cs", "Shop.native.g.cs"], run.Changed(Steps.Sources));
    }

    [Fact]
    public void An_edit_of_a_base_prints_it_and_what_derives_from_it_again()
    {
        var run = TownEdits.After("Ledger.cs", "amount + 1", "amount + 2");
        Assert.Equal(["Ledger", "Shop"], run.Changed(Steps.Closures));
        Assert.Equal(["Ledger", "Shop"], run.Changed(Steps.Emission));
    }

    [Fact]
    public void An_edit_of_an_interface_prints_it_and_who_names_it_again()
    {
        var run = TownEdits.After("IPrices.cs", "/// <summary>Prices.</summary>", "/// <summary>What things cost.</summary>");
        Assert.Equal(["Customer", "IPrices", "Market"], run.Changed(Steps.Closures));
        Assert.Equal(["Customer", "IPrices", "Market"], run.Changed(Steps.Emission));
    }

    [Fact]
    public void An_edit_of_a_struct_prints_it_and_who_uses_it_again()
    {
        var run = TownEdits.After("Order.cs", "public uint Amount;", "public ulong Amount;");
        Assert.Equal(["Customer", "Order"], run.Changed(Steps.Emission));
    }

    [Fact]
    public void An_edit_of_an_event_prints_it_and_who_emits_it_again()
    {
        var run = TownEdits.After("SoldEvent.cs", "ulong Count", "ulong Number");
        Assert.Equal(["Shop", "SoldEvent"], run.Changed(Steps.Emission));
    }

    [Fact]
    public void An_error_that_a_callee_gains_prints_the_client_of_its_caller_again()
    {
        var run = TownEdits.After("Market.cs", "=> 5;", "{ Require(what == Kind.Bread, new ClosedError()); return 5; }");
        Assert.Equal(["Customer", "Market"], run.Changed(Steps.Emission));
    }

    [Fact]
    public void A_new_file_prints_only_what_it_brings()
    {
        var run = TownEdits.Adding("Aaa.cs", "[Contract] public sealed partial class Aaa : Contract { public ulong Size { get; private set; } }");
        Assert.Equal(["Aaa"], run.Changed(Steps.Closures));
        Assert.Equal(["Aaa"], run.Changed(Steps.Emission));
    }

    [Fact]
    public void A_removed_file_prints_nothing_again()
    {
        var run = TownEdits.Removing("Bank.cs");
        Assert.Empty(run.Changed(Steps.Emission));
    }

    [Fact]
    public void A_body_without_effects_that_gains_one_changes_who_may_call_it()
    {
        // Ledger.Taxed is pure; when it reads state the functions that call it in Shop stop being pure too.
        var run = TownEdits.After("Ledger.cs", "amount + 1", "amount + Total");
        Assert.Contains("Shop", run.Changed(Steps.Emission));
        Assert.Contains("function quote(uint64 amount) external view", run.Solidity["Shop.sol"], StringComparison.Ordinal);
        Assert.Contains("function quote(uint64 amount) external pure", TownEdits.Before.Solidity["Shop.sol"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        var forward = Generate.Run(Town.Compilation());
        var backward = Generate.Run(Town.Compilation(reversed: true));
        Assert.Equal(Texts(forward), Texts(backward));
    }

    [Fact]
    public void Declarations_whose_names_differ_in_letter_case_have_files_of_their_own()
    {
        var result = Generate.Run(Compile.Snippet("""
            [Contract] public sealed partial class Meter : Contract { public ulong Size { get; private set; } }
            [Contract] public sealed partial class METER : Contract { public ulong Size { get; private set; } }
            """));
        Assert.Null(result.Exception);
        Assert.Equal(6, result.GeneratedSources.Select(source => source.HintName.ToUpperInvariant()).Distinct().Count());
    }

    [Fact]
    public void A_record_or_contract_in_several_marked_parts_is_read_once()
    {
        var result = Generate.Run(Compile.Snippet(
            "public readonly partial record struct DoneEvent(ulong Count) : IEvent; [Contract, Obsolete] public sealed partial class Doer : Contract { }",
            "public readonly partial record struct DoneEvent : IEvent; [Contract] public sealed partial class Doer : Contract { }"));
        Assert.Null(result.Exception);
        Assert.Single(result.GeneratedSources, source => source.HintName == "DoneEvent.native.g.cs");
    }

    private static string[] Texts(GeneratorRunResult result) =>
        [.. result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.HintName + "\n" + source.SourceText)];
}

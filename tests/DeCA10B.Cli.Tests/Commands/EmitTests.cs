namespace DeCA10B.Cli.Tests.Commands;

public sealed class EmitTests : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [NodeFact]
    public async Task The_Solidity_is_that_of_the_build_and_only_what_changed_is_written()
    {
        var first = (await EmitAsync("--output", folder.Path, "--json")).Ended(Exit.Done).Json;
        var written = first.GetProperty("written").EnumerateArray().Select(name => name.GetString()!).ToArray();
        Assert.Contains("Counter.sol", written);
        foreach (var name in written)
            Assert.Equal(File.ReadAllText(Repository.PathOf($"samples/Counter/obj/{Repository.Configuration}/net10.0/solidity/{name}")), File.ReadAllText(folder.PathOf(name)));
        File.AppendAllText(folder.PathOf("Counter.sol"), "// edited\n");
        var second = (await EmitAsync("--output", folder.Path)).Ended(Exit.Done);
        Assert.Contains("written    Counter.sol", second.Output, StringComparison.Ordinal);
        Assert.Contains($"1 written, {written.Length - 1} unchanged", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_contract_comes_with_what_it_imports_on_standard_output()
    {
        var run = (await EmitAsync("--contract", "Counter")).Ended(Exit.Done);
        Assert.Contains("==> Counter.sol <==", run.Output, StringComparison.Ordinal);
        Assert.Contains("contract Counter is Ownable", run.Output, StringComparison.Ordinal);
        Assert.Contains("==> Ownable.sol <==", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_model_is_a_tree_of_what_the_author_wrote()
    {
        var run = (await EmitAsync("--stage", "model", "--contract", "Counter")).Ended(Exit.Done);
        Assert.StartsWith("ContractModel\n  FullName: \"Samples.Counter\"\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Type: IntegerType(Bits: 64)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Error: \"Samples.StepTooLargeError\"", run.Output, StringComparison.Ordinal);
    }

    [NodeFact]
    public async Task The_Yul_is_an_object_that_solc_names_after_the_contract()
    {
        var run = (await EmitAsync("--stage", "yul", "--contract", "Counter")).Ended(Exit.Done);
        Assert.Contains("object \"Counter_", run.Output, StringComparison.Ordinal);
    }

    static Task<CliRun> EmitAsync(params string[] arguments) =>
        CliRun.OfAsync(["emit", .. CounterProject.Options, .. arguments]);
}

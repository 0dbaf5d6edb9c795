namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Faults put into the Solidity on purpose, one of each kind: every one must be found and shown short.</summary>
public sealed class DifferentProgramTests : EquivalenceTest
{
    [Fact]
    public async Task Other_return_data_is_found()
    {
        var message = await FindAsync("return available - amount;", "return available;");
        Assert.Contains("differ in return data of call 2, ledger.withdraw(uint256)", message, StringComparison.Ordinal);
        Assert.Contains("native: returned 0", message, StringComparison.Ordinal);
        Assert.Contains("chain:  returned 1", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_revert_data_is_found()
    {
        var message = await FindAsync("revert Short(amount, available);", "revert Short(available, amount);");
        Assert.Contains("differ in revert data of call 1, ledger.withdraw(uint256)", message, StringComparison.Ordinal);
        Assert.Contains("native: reverted with Short(asked: 1, available: 0)", message, StringComparison.Ordinal);
        Assert.Contains("chain:  reverted with Short(asked: 0, available: 1)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_check_is_found()
    {
        var message = await FindAsync("sum += value;", "unchecked { sum += value; }");
        Assert.Contains("differ in the outcome of call 1, ledger.total(int64[][])", message, StringComparison.Ordinal);
        Assert.Contains("native: reverted with panic 0x11", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_event_is_found()
    {
        var message = await FindAsync("emit Moved(msg.sender, msg.value, note);", "emit Moved(msg.sender, msg.value + 1, note);");
        Assert.Contains("differ in events of call 1, ledger.deposit(string)", message, StringComparison.Ordinal);
        Assert.Contains("native: ledger: Moved(account: account0, amount: 0, note: \"\")", message, StringComparison.Ordinal);
        Assert.Contains("chain:  ledger: Moved(account: account0, amount: 1, note: \"\")", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_storage_is_found_without_a_getter()
    {
        var message = await FindAsync("entry.isClosed = mark_ < 0;", "entry.isClosed = mark_ <= 0;");
        Assert.Contains("differ in storage after the sequence", message, StringComparison.Ordinal);
        Assert.Contains("isClosed = 1", message, StringComparison.Ordinal);
        Assert.Contains("1. ledger.From(account0).Mark(0, 0);", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Storage_that_only_the_chain_writes_is_found_in_mined_transactions()
    {
        var message = await FindAsync("_notes.push(note);", "_notes.push(note); assembly { sstore(not(0), 1) }", mined: 1);
        Assert.Contains("chain's (mined) differ in storage", message, StringComparison.Ordinal);
        Assert.Contains("no variable that the native contract has written", message, StringComparison.Ordinal);
        Assert.Contains("1. ledger.From(account0).Remember(0, \"\");", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_balance_is_found()
    {
        var message = await FindAsync("trySend(msg.sender, amount)", "trySend(msg.sender, amount / 2)");
        Assert.Contains("differ in a balance after the sequence", message, StringComparison.Ordinal);
        Assert.Contains("native: account0 has", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_start_is_found()
    {
        var message = await FindAsync("_history.push(7);", "_history.push(8);");
        Assert.Contains("_history[0] = 8", message, StringComparison.Ordinal);
        Assert.Contains("no call: the fixture itself differs", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_lines_of_both_sources_and_the_seed_are_given_and_repeat_it()
    {
        var artifacts = await OtherSolidity.WithAsync("_mood = toInt8(int32(_mood) + int32(step));", "_mood = toInt8(int32(_mood) - int32(step));");
        var message = await FailureAsync(OfLedger().Artifacts(artifacts));
        var line = File.ReadLines(Path.Combine(Folder(), "Ledger.cs")).TakeWhile(text => !text.Contains("void Cheer", StringComparison.Ordinal)).Count() + 1;
        Assert.Contains($"C# Equivalence/Ledger.cs:{line}, Solidity Ledger.sol:", message, StringComparison.Ordinal);
        Assert.Contains("1. ledger.From(account0).Cheer(", message, StringComparison.Ordinal);
        var seed = message[(message.LastIndexOf('=') + 1)..];
        Assert.Matches("^1:[0-9]+$", seed);
        var again = await Assert.ThrowsAsync<EquivalenceException>(() => OfLedger().Artifacts(artifacts).CheckAsync(60, seed));
        Assert.Equal(message, again.Message);
    }

    static async Task<string> FindAsync(string right, string wrong, double mined = 0.02)
    {
        var message = await FailureAsync(OfLedger().Artifacts(await OtherSolidity.WithAsync(right, wrong)).Mined(mined));
        TestContext.Current.TestOutputHelper?.WriteLine(message);
        return message;
    }

    static string Folder([System.Runtime.CompilerServices.CallerFilePath] string source = "")
    {
        var folder = Path.GetDirectoryName(source)!.Replace("/_/", "", StringComparison.Ordinal);
        for (var root = new DirectoryInfo(AppContext.BaseDirectory); root is not null; root = root.Parent)
            if (Directory.Exists(Path.Combine(root.FullName, folder))) return Path.Combine(root.FullName, folder);
        throw new DirectoryNotFoundException(folder);
    }
}

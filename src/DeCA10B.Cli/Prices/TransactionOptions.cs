using System.Globalization;
using DeCA10B.Cli.Measurement;
using DeCA10B.Cli.Values;

namespace DeCA10B.Cli.Prices;

/// <summary>The options that describe one transaction to price.</summary>
sealed class TransactionOptions
{
    const ulong LargestData = 1_000_000;

    readonly Option<ulong?> gas = Amounts.Count("--gas", "Price one transaction of this gas instead of a project's.", 1_000_000_000);
    readonly Option<string> calldata = new("--calldata") { Description = "With --gas: its calldata as 0x-hex, or a count of bytes, which are taken as incompressible.", HelpName = "HEX|BYTES" };
    readonly Option<ulong?> newSlots = Amounts.Count("--new-slots", "With --gas: storage slots that it fills, for the drafted schedule.", 1_000_000);
    readonly Option<ulong?> updatedSlots = Amounts.Count("--updated-slots", "With --gas: storage slots that it changes otherwise.", 1_000_000);
    readonly Option<ulong?> codeBytes = Amounts.Count("--code-bytes", "With --gas: bytes of code that it deploys.", 1_000_000);

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[gas, calldata, newSlots, updatedSlots, codeBytes]) command.Add(option);
    }

    /// <summary>The transaction; null without <c>--gas</c>.</summary>
    /// <exception cref="CliException">It cannot be.</exception>
    public PricedTransaction? Read(Invocation invocation)
    {
        if (invocation.Get(gas) is not { } used)
        {
            return ((Option[])[calldata, newSlots, updatedSlots, codeBytes]).FirstOrDefault(invocation.Has) is { } lonely
                ? throw CliException.Input("usage", $"{lonely.Name} describes a transaction whose --gas is missing.", "Give --gas N too, or leave it out to price the project.")
                : null;
        }

        const ulong smallest = 21_000;
        if (used < smallest) throw CliException.Input("gas", $"No transaction uses {used} gas.", "A transaction uses 21,000 at least.");
        var code = (int)(invocation.Get(codeBytes) ?? 0);
        var state = new StateGrowth((int)(invocation.Get(newSlots) ?? 0), (int)(invocation.Get(updatedSlots) ?? 0), code, code > 0 ? 1 : 0);
        return new PricedTransaction("transaction", used, ReadData(invocation.Get(calldata) ?? "0"), state);
    }

    static byte[] ReadData(string text)
    {
        try
        {
            if (text.StartsWith("0x", StringComparison.Ordinal)) return Convert.FromHexString(text.AsSpan(2));
        }
        catch (FormatException exception)
        {
            throw CliException.Input("calldata", $"--calldata: \"{text}\" is no hex.", "Write 0x and two hex digits a byte, or a count of bytes.", exception);
        }

        return ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= LargestData
            ? Incompressible((int)count)
            : throw CliException.Input("calldata", $"--calldata: \"{text}\" is neither 0x-hex nor a count of bytes up to {LargestData}.", "Write 0x and two hex digits a byte, or a count of bytes.");
    }

    /// <summary>Bytes without zeros or repetition, the same every time.</summary>
    static byte[] Incompressible(int count)
    {
        var bytes = new byte[count];
        var state = 0x9E3779B97F4A7C15;
        for (var index = 0; index < count; index++)
        {
            // xorshift64; the highest byte, zero replaced.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            bytes[index] = (byte)Math.Max(1, state >> 56);
        }

        return bytes;
    }
}

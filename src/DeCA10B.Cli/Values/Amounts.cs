using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace DeCA10B.Cli.Values;

/// <summary>Options that are numbers: clear errors instead of names of .NET types, and exact gwei.</summary>
static class Amounts
{
    // Keeps every amount within what a decimal holds.
    const decimal Largest = 1_000_000m;

    const decimal WeiPerGwei = 1_000_000_000m;
    const decimal WeiPerEther = WeiPerGwei * WeiPerGwei;

    /// <summary>An option of gwei, a decimal number that is a whole number of wei.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">For the help.</param>
    /// <returns>An option whose value is wei; null when it is not given.</returns>
    public static Option<BigInteger?> Gwei(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "GWEI",
        CustomParser = argument => Decimal(argument, name) is not { } gwei ? null
            : gwei * WeiPerGwei is var wei && decimal.IsInteger(wei) ? (BigInteger)wei
            : Fail<BigInteger?>(argument, $"{name}: {argument.Tokens[0].Value} gwei is no whole number of wei."),
    };

    /// <summary>An option of a whole number from 0.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">For the help.</param>
    /// <param name="largest">The largest number allowed.</param>
    public static Option<ulong?> Count(string name, string description, ulong largest = ulong.MaxValue) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = argument => ulong.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= largest ? number
            : Fail<ulong?>(argument, $"{name}: \"{argument.Tokens[0].Value}\" is no whole number from 0 to {largest}."),
    };

    /// <summary>An option of a decimal number above 0.</summary>
    /// <param name="name">The option's name.</param>
    /// <param name="description">For the help.</param>
    public static Option<decimal?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = argument => Decimal(argument, name),
    };

    /// <summary>Wei as ether, all digits that are not trailing zeros.</summary>
    public static string Ether(BigInteger wei) => Ethers(wei).ToString("0.##################", CultureInfo.InvariantCulture);

    /// <summary>Wei as gwei, all digits that are not trailing zeros.</summary>
    public static string Gwei(BigInteger wei) => ((decimal)wei / WeiPerGwei).ToString("#,0.#########", CultureInfo.InvariantCulture);

    /// <summary>Wei as a number of ether.</summary>
    public static decimal Ethers(BigInteger wei) => (decimal)wei / WeiPerEther;

    static decimal? Decimal(ArgumentResult argument, string name) =>
        decimal.TryParse(argument.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= Largest
            ? number
            : Fail<decimal?>(argument, $"{name}: \"{argument.Tokens[0].Value}\" is no number from 0 to {Largest}, such as 1 or 0.05.");

    static T? Fail<T>(ArgumentResult argument, string message)
    {
        argument.AddError(message);
        return default;
    }
}

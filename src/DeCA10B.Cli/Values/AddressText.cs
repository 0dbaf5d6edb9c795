namespace DeCA10B.Cli.Values;

/// <summary>Addresses as people give them.</summary>
static class AddressText
{
    /// <summary>Reads an address.</summary>
    /// <param name="shown">What stands on the command line, for the message.</param>
    /// <param name="text">The address.</param>
    /// <exception cref="CliException">It is none.</exception>
    public static Address Parse(string shown, string text) => Address.TryParse(text, out var address)
        ? address
        : throw CliException.Input("address", $"{shown} is no address.", "An address is 0x and 40 hexadecimal digits; where capitals stand among them they are its check sum, and must be right.");
}

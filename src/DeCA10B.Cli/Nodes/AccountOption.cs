using DeCA10B.Cli.Values;
using DeCA10B.Client;

namespace DeCA10B.Cli.Nodes;

/// <summary>The option <c>--account</c>: where the key of the sender is. Never the key itself, which every process of the machine could read.</summary>
sealed class AccountOption
{
    /// <summary>Holds the password of a keystore file.</summary>
    public const string PasswordVariable = "DECA10B_KEYSTORE_PASSWORD";

    const string Forms = "env:NAME (a variable that holds the key), keystore:FILE (its password is asked for, or in " + PasswordVariable + "), or node:0x… (the node signs)";

    readonly Option<string> account = new("--account") { Description = $"Who sends: {Forms}.", HelpName = "ACCOUNT" };

    /// <summary>Adds the option to a command.</summary>
    public void AddTo(Command command) => command.Add(account);

    /// <summary>The account.</summary>
    /// <exception cref="CliException">There is none, or it cannot be used.</exception>
    /// <exception cref="KeystoreException">The keystore file cannot be opened.</exception>
    public Account Read(Invocation invocation)
    {
        if (invocation.Get(account) is not { Length: > 0 } text) throw CliException.Input("no-account", "No account is named to send from.", $"Name one with `--account`: {Forms}.");
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (kind, value) = colon < 0 ? ("", text) : (text[..colon], text[(colon + 1)..]);
        return kind switch
        {
            "env" => FromVariable(invocation, value),
            "keystore" => FromKeystore(invocation, invocation.PathOf(value)),
            "node" => new Account(AddressText.Parse(text, value), null),
            _ when IsKey(text) => throw CliException.Input("key-as-argument", "A private key does not belong on a command line: other processes and the shell's history see it.", "Put it into an environment variable NAME and give `--account env:NAME`. Consider this key known."),
            // What somebody put there may be a secret: it is not repeated.
            _ => throw CliException.Input("account", "--account is of no known form.", $"Give {Forms}."),
        };
    }

    static Account FromVariable(Invocation invocation, string name)
    {
        if (invocation.Surroundings.Variable(name) is not { Length: > 0 } text) throw CliException.Input("no-account", $"The environment variable {name} is not set.", "Set it to the private key of the account to send from.");
        try
        {
            var key = PrivateKey.Parse(text.Trim());
            return new(key.Address, key);
        }
        catch (FormatException exception)
        {
            throw CliException.Input("account", $"The environment variable {name} holds no private key: 64 hexadecimal digits.", "Check what it was set to.", exception);
        }
    }

    static Account FromKeystore(Invocation invocation, string path)
    {
        var key = KeystoreFile.Load(path).Unlock(file => PasswordOf(invocation, file));
        return new(key.Address, key);
    }

    static string PasswordOf(Invocation invocation, string path)
    {
        if (invocation.Surroundings.Variable(PasswordVariable) is { } password) return password;
        if (!invocation.Surroundings.IsTerminal || Console.IsInputRedirected)
            throw CliException.Input("no-password", $"The password of {path} is not known, and there is nobody to ask.", $"Set the environment variable {PasswordVariable}.");
        invocation.Say($"Password of {path}:");
        return ReadUnseen();
    }

    /// <summary>Reads a line from the keyboard without showing it.</summary>
    static string ReadUnseen()
    {
        var text = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is var pressed && pressed.Key != ConsoleKey.Enter)
        {
            if (pressed.Key != ConsoleKey.Backspace) text.Append(pressed.KeyChar);
            else if (text.Length > 0) text.Length--;
        }

        return text.ToString();
    }

    static bool IsKey(string text) => (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? text[2..] : text) is { Length: 64 } digits && digits.All(char.IsAsciiHexDigit);
}

namespace TicTacToe;

/// <summary>The arguments.</summary>
/// <param name="ModelPath">A model file to run instead of tic-tac-toe, or null.</param>
/// <param name="Node">A development node to use instead of starting one, or null.</param>
/// <param name="IsHelp">Whether help was asked for.</param>
sealed record CommandLine(string? ModelPath, Uri? Node, bool IsHelp)
{
    public const string Help = """
        Trains a model by strangers, on the native chain and on an EVM at once, and compares every step.

          --model FILE   run a trained sparse perceptron (JSON) instead of tic-tac-toe
          --node URL     use a fresh anvil that runs already, and keeps its history, instead of starting one
          --help         this text

        Exit code: 0 both lives were equal, 1 they differed, 2 bad input or no node, 3 Node.js is missing (only the native life ran).
        """;

    /// <exception cref="ArgumentException">An argument is unknown or lacks its value.</exception>
    public static CommandLine Parse(IReadOnlyList<string> arguments)
    {
        var result = new CommandLine(null, null, false);
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : null;
            switch (arguments[i])
            {
                case "--help" or "-h": result = result with { IsHelp = true }; break;
                case "--model": result = result with { ModelPath = value ?? throw new ArgumentException("--model needs a file") }; i++; break;
                case "--node": result = result with { Node = ParseUri(value) }; i++; break;
                default: throw new ArgumentException($"unknown argument \"{arguments[i]}\"; --help lists what there is");
            }
        }

        return result;
    }

    static Uri ParseUri(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new ArgumentException("--node needs an address such as http://127.0.0.1:8545");
}

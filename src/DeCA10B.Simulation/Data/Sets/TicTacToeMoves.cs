namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Which square a winner took on which board, seen by the winner: 17,786 moves, nine classes.</summary>
/// <remarks>
/// For each first square and each player who takes it, every game on the squares after the first is played; whoever can win does, on the
/// first square that wins, and the game ends. The moves of player 1 in the games that player 1 won are kept, in the order of the games.
/// Then those are dropped that are among the loser's moves. The known simulation turns the sign of the loser's square as well as of the board,
/// so that only square 0, its own opposite, is ever found: no move there is left, and the class is empty. It is the set that its figures
/// are measured on, so it is that way here too.
/// </remarks>
static class TicTacToeMoves
{
    public const string Name = "tic-tac-toe";
    private const int Squares = 9;

    public static Dataset Load(DatasetOptions options)
    {
        var moves = Generate();
        var (training, test) = Split.Shuffled(moves.Count, seed: 2);
        return new()
        {
            Name = Name,
            Classifications = [.. Enumerable.Range(0, Squares).Select(square => $"({square / 3}, {square % 3})")],
            Form = SampleForm.Dense,
            FeatureCount = options.FixedFeatures(Name, Squares),
            Training = Samples(moves, Split.Front(training, options.TrainSize, Name, "training")),
            Test = Samples(moves, Split.Front(test, options.TestSize, Name, "test")),
        };
    }

    /// <summary>A square taken on a board; the board as a number, seen by the one who takes it.</summary>
    internal readonly record struct Move(int Board, int Square);

    internal static List<Move> Generate()
    {
        var (won, lost) = (new List<Move>(), new HashSet<Move>());
        var game = new Stack<(sbyte Player, Move Move)>();
        for (var first = 0; first < Squares; first++)
            foreach (sbyte player in (ReadOnlySpan<sbyte>)[1, -1])
            {
                game.Push((player, new(new TicTacToeBoard().Number(), first)));
                Play(new TicTacToeBoard().With(first, player), (sbyte)-player, first);
                game.Pop();
            }
        won.RemoveAll(lost.Contains);
        return won;

        void Play(TicTacToeBoard board, sbyte player, int first)
        {
            var free = Enumerable.Range(first + 1, Squares - first - 1).Where(board.IsEmpty).ToArray();
            foreach (var square in free)
                if (board.With(square, player).Wins(player))
                {
                    if (player == 1) Keep(new(board.Number(), square));
                    return;
                }
            foreach (var square in free)
            {
                game.Push((player, new(board.Number(), square)));
                Play(board.With(square, player), (sbyte)-player, first);
                game.Pop();
            }
        }

        void Keep(Move last)
        {
            foreach (var (player, move) in game.Reverse())
                if (player == 1) won.Add(move);
                else lost.Add(new(TicTacToeBoard.SeenByTheOther(move.Board), -move.Square));
            won.Add(last);
        }
    }

    private static Samples Samples(List<Move> moves, int[] rows) => new(
        [.. rows.Select(row => TicTacToeBoard.Sample(moves[row].Board))],
        [.. rows.Select(row => (ulong)moves[row].Square)]);
}

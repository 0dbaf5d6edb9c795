namespace DeCA10B.Simulation.Data.Sets;

/// <summary>All 958 boards on which a game that X began can end, and whether X has won.</summary>
/// <remarks>The same boards as the Tic-Tac-Toe Endgame set of the UCI Machine Learning Repository, made by playing.</remarks>
static class TicTacToeFinalBoards
{
    public const string Name = "tic-tac-toe-final";
    private const int Squares = 9;

    public static Dataset Load(DatasetOptions options)
    {
        var boards = Generate();
        var (training, test) = Split.Shuffled(boards.Count, seed: 2);
        return new()
        {
            Name = Name,
            Classifications = ["not X", "X wins"],
            Form = SampleForm.Dense,
            FeatureCount = options.FixedFeatures(Name, Squares),
            Training = Samples(boards, Split.Front(training, options.TrainSize, Name, "training")),
            Test = Samples(boards, Split.Front(test, options.TestSize, Name, "test")),
        };
    }

    /// <summary>The boards as numbers, ascending, each with its winner: 1 is X, -1 O, 0 nobody.</summary>
    internal static List<(int Board, int Winner)> Generate()
    {
        var (ends, seen) = (new SortedDictionary<int, int>(), new HashSet<int>());
        Play(new TicTacToeBoard(), 1, Squares);
        return [.. ends.Select(end => (end.Key, end.Value))];

        void Play(TicTacToeBoard board, sbyte player, int free)
        {
            if (!seen.Add(board.Number())) return;
            var opponent = (sbyte)-player;
            if (board.Wins(opponent)) ends[board.Number()] = opponent;
            else if (free == 0) ends[board.Number()] = 0;
            else
                for (var square = 0; square < Squares; square++)
                    if (board.IsEmpty(square))
                        Play(board.With(square, player), opponent, free - 1);
        }
    }

    private static Samples Samples(List<(int Board, int Winner)> boards, int[] rows) => new(
        [.. rows.Select(row => TicTacToeBoard.Sample(boards[row].Board))],
        [.. rows.Select(row => boards[row].Winner == 1 ? 1UL : 0)]);
}

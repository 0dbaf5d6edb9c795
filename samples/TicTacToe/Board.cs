namespace TicTacToe;

/// <summary>A finished game of tic-tac-toe: nine cells, row by row, each empty, X (who moved first) or O.</summary>
sealed record Board(IReadOnlyList<Mark> Cells, bool IsWonByX)
{
    static readonly int[][] Lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];

    /// <summary>Two features a cell: one for each player.</summary>
    public const int FeatureCount = 18;

    /// <summary>All 958 boards that a game can end with, 626 of them won by X, in the order of their cells.</summary>
    public static IReadOnlyList<Board> AllFinal()
    {
        var found = new SortedDictionary<string, Board>(StringComparer.Ordinal);
        Play(new Mark[9], Mark.X, found);
        return [.. found.Values];
    }

    /// <summary>The indices of the present features, ascending: a sample of a sparse model.</summary>
    public long[] Features() =>
        [.. Enumerable.Range(0, 9).Where(cell => Cells[cell] != Mark.None).Select(cell => (2L * cell) + (Cells[cell] == Mark.O ? 1 : 0))];

    static void Play(Mark[] cells, Mark next, SortedDictionary<string, Board> found)
    {
        if (IsWon(cells, Mark.X) || IsWon(cells, Mark.O) || !cells.Contains(Mark.None))
        {
            found[string.Concat(cells.Select(cell => (int)cell))] = new([.. cells], IsWon(cells, Mark.X));
            return;
        }

        for (var cell = 0; cell < 9; cell++)
        {
            if (cells[cell] != Mark.None) continue;
            cells[cell] = next;
            Play(cells, next == Mark.X ? Mark.O : Mark.X, found);
            cells[cell] = Mark.None;
        }
    }

    static bool IsWon(Mark[] cells, Mark player) => Lines.Any(line => line.All(cell => cells[cell] == player));
}

/// <summary>What is in a cell.</summary>
enum Mark
{
    None,
    X,
    O,
}

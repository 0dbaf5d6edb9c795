namespace DeCA10B.Simulation.Data.Sets;

/// <summary>A board of nine squares, by rows: 0 is empty, 1 one player, -1 the other.</summary>
readonly struct TicTacToeBoard(sbyte[] squares)
{
    private static readonly int[][] Lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]];

    public TicTacToeBoard() : this(new sbyte[9])
    {
    }

    public bool IsEmpty(int square) => squares[square] == 0;

    public TicTacToeBoard With(int square, sbyte player)
    {
        var copy = (sbyte[])squares.Clone();
        copy[square] = player;
        return new(copy);
    }

    public bool Wins(sbyte player)
    {
        foreach (var line in Lines)
            if (squares[line[0]] == player && squares[line[1]] == player && squares[line[2]] == player)
                return true;
        return false;
    }

    /// <summary>The board as a number: nine digits of three.</summary>
    public int Number()
    {
        var number = 0;
        foreach (var square in squares)
            number = number * 3 + square + 1;
        return number;
    }

    /// <summary>The number of the same board seen by the other player.</summary>
    public static int SeenByTheOther(int number) => 19682 - number;

    /// <summary>A dense sample: nine values of -1, 0 or 1, scale 1e9.</summary>
    public static long[] Sample(int number)
    {
        var sample = new long[9];
        for (var square = 8; square >= 0; square--, number /= 3)
            sample[square] = (number % 3 - 1) * Dataset.One;
        return sample;
    }
}

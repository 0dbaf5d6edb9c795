using DeCA10B.Simulation.Data;
using DeCA10B.Simulation.Data.Sets;

namespace DeCA10B.Simulation.Tests.Data;

public sealed class TicTacToeTests
{
    [Fact]
    public void The_moves_have_the_counts_measured_on_the_known_simulation()
    {
        var moves = TicTacToeMoves.Generate();
        Assert.Equal(17_786, moves.Count);
        Assert.Equal(1_442, moves.Select(move => move.Board).Distinct().Count());
        Assert.Equal(2_144, moves.Distinct().Count());
        Assert.Equal([0, 1612, 2482, 1494, 3052, 2370, 2384, 2264, 2128], Enumerable.Range(0, 9).Select(square => moves.Count(move => move.Square == square)));
    }

    [Fact]
    public void The_moves_are_split_seven_to_three_into_nine_classes_by_row_and_column()
    {
        var set = Datasets.Load("tic-tac-toe");
        Assert.Equal((12_450, 5_336), (set.Training.Count, set.Test.Count));
        Assert.Equal("(0, 0)|(0, 1)|(0, 2)|(1, 0)|(1, 1)|(1, 2)|(2, 0)|(2, 1)|(2, 2)", string.Join('|', set.Classifications));
        Assert.Equal((SampleForm.Dense, 9), (set.Form, set.FeatureCount));
    }

    [Fact]
    public void A_square_that_is_taken_is_never_taken_again()
    {
        var set = Datasets.Load("tic-tac-toe");
        Assert.All(set.Training.Features.Zip(set.Training.Labels), move => Assert.Equal(0, move.First[move.Second]));
    }

    [Fact]
    public void A_sample_is_the_board_seen_by_the_one_who_moves()
    {
        var board = new TicTacToeBoard().With(0, 1).With(4, -1).With(8, 1);
        Assert.Equal([1, 0, 0, 0, -1, 0, 0, 0, 1], TicTacToeBoard.Sample(board.Number()).Select(value => value / Dataset.One));
        Assert.Equal([-1, 0, 0, 0, 1, 0, 0, 0, -1], TicTacToeBoard.Sample(TicTacToeBoard.SeenByTheOther(board.Number())).Select(value => value / Dataset.One));
    }

    [Fact]
    public void There_are_958_final_boards_of_which_X_wins_626_and_O_316()
    {
        var boards = TicTacToeFinalBoards.Generate();
        Assert.Equal((958, 626, 316, 16), (boards.Count, boards.Count(end => end.Winner == 1), boards.Count(end => end.Winner == -1), boards.Count(end => end.Winner == 0)));
        var set = Datasets.Load("tic-tac-toe-final");
        Assert.Equal((670, 288), (set.Training.Count, set.Test.Count));
        Assert.Equal(626, set.Training.Labels.Concat(set.Test.Labels).Count(label => label == 1));
    }
}

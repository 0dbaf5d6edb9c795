using TicTacToe;

namespace DeCA10B.Contracts.Tests.Samples;

public sealed class BoardTests
{
    static readonly IReadOnlyList<Board> Boards = Board.AllFinal();

    [Fact]
    public void A_game_ends_with_one_of_958_boards_and_X_wins_626()
    {
        Assert.Equal(958, Boards.Count);
        Assert.Equal(626, Boards.Count(board => board.IsWonByX));
        Assert.Equal(958, Boards.Select(board => string.Join(',', board.Features())).Distinct().Count());
    }

    [Fact]
    public void Features_ascend_and_X_has_as_many_as_O_or_one_more()
    {
        foreach (var features in Boards.Select(board => board.Features()))
        {
            Assert.Equal(features.Order(), features);
            Assert.InRange(features.Max(), 0, Board.FeatureCount - 1);
            Assert.InRange(features.Count(feature => feature % 2 == 0) - features.Count(feature => feature % 2 == 1), 0, 1);
        }
    }
}

using DeCA10B.Simulation.Data;

namespace DeCA10B.Simulation.Tests.Data;

/// <summary>On rows of our own: the real file is not here.</summary>
public sealed class TitanicTests
{
    private const string Header = "PassengerId,Survived,Pclass,Name,Sex,Age,SibSp,Parch,Ticket,Fare,Cabin,Embarked\n";

    private static Dataset Load(params string[] rows)
    {
        using var file = new DataFile("train.csv", Header + string.Concat(rows.Select(row => row + "\n")));
        return Datasets.Load("titanic", new() { Folder = file.Folder });
    }

    private static string Row(string name, string sex) => $"1,0,3,\"{name}\",{sex},22,1,2,A/5,7.25,,S";

    [Theory]
    [InlineData("Ash, Mr. Owen", "male", 0)]
    [InlineData("Ash, Rev. Owen", "male", 0)]
    [InlineData("Ash, Dr. Owen", "male", 0)]
    [InlineData("Ash, Dr. Ada", "female", 1)]
    [InlineData("Ash, Mrs. Owen (Ada \"\"Addie\"\" Elm)", "female", 1)]
    [InlineData("Ash, the Countess. of (Ada)", "female", 1)]
    [InlineData("Ash, Mlle. Ada", "female", 2)]
    [InlineData("Ash, Master. Tom", "male", 3)]
    [InlineData("Ash, Archdeacon. Ada", "female", 1)]
    public void A_passenger_is_class_sex_title_and_family(string name, string sex, long title) =>
        Assert.Equal([3, sex == "male" ? 0 : 1, title, 3], Load(Row(name, sex), Row(name, sex)).Test.Features[0].Select(value => value / Dataset.One));

    [Fact]
    public void Seven_tenths_train_and_every_passenger_is_in_one_part()
    {
        var set = Load([.. Enumerable.Range(0, 20).Select(i => $"{i},{i % 2},1,\"Ash, Mr. Owen\",male,,{i},0,x,1,,")]);
        Assert.Equal((14, 6), (set.Training.Count, set.Test.Count));
        Assert.Equal(Enumerable.Range(0, 20).Select(i => i * Dataset.One), set.Training.Features.Concat(set.Test.Features).Select(sample => sample[3]).Order());
        Assert.All(set.Training.Features.Zip(set.Training.Labels), row => Assert.Equal((ulong)(row.First[3] / Dataset.One % 2), row.Second));
    }

    [Theory]
    [InlineData("1,0,4,\"Ash, Mr. O\",male,22,1,2,A,7,,S", "Pclass is '4'; it must be a whole number from 1 to 3.")]
    [InlineData("1,0,3,\"Ash, Mr. O\",man,22,1,2,A,7,,S", "Sex is 'man'; it must be male or female.")]
    [InlineData("1,0,3,Ash,male,22,1,2,A,7,,S", "Name is 'Ash'; it must be a family name, a comma, a title and a point.")]
    [InlineData("1,0,3,\"Ash, Mr. O\",male,22", "The row has 6 cells; there are 12 columns.")]
    public void A_broken_row_is_named(string row, string what)
    {
        var error = Assert.Throws<DatasetRowException>(() => Load(Row("Ash, Mr. Owen", "male"), row));
        Assert.Equal((3, true), (error.Line, error.Message.EndsWith("line 3: " + what, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_row_after_one_of_two_lines_has_the_line_it_begins_on()
    {
        var error = Assert.Throws<DatasetRowException>(() => Load(Row("Ash,\n Mr. Owen", "male"), "1"));
        Assert.Equal(2, error.Line);
        error = Assert.Throws<DatasetRowException>(() => Load(Row("Ash, Mr.\n Owen", "male"), "1"));
        Assert.Equal(4, error.Line);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_named()
    {
        var error = Assert.Throws<DatasetRowException>(() => Load(Row("Ash, Mr. Owen", "male"), "1,0,3,\"Ash, Mr. O,male"));
        Assert.Contains("line 3: A quote is where none may be, or is not closed.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_column_is_named_with_those_there_are()
    {
        using var file = new DataFile("train.csv", "a,b\n1,2\n");
        var error = Assert.Throws<DatasetRowException>(() => Datasets.Load("titanic", new() { Folder = file.Folder }));
        Assert.EndsWith("line 1: There is no column 'Survived', only: a, b.", error.Message, StringComparison.Ordinal);
    }
}

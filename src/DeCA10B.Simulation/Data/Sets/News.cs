using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>News, reliable or not, by which of the commonest pairs of neighbouring words a text has.</summary>
static class News
{
    public const string Name = "news";
    private const string FileName = "train.csv";

    public static readonly Origin Origin = new()
    {
        Title = "Kaggle, Fake News (community competition)",
        Licence = "the competition's rules",
        Files = [new(FileName)],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        return new TextSource
        {
            Name = Name,
            Origin = Origin,
            Classifications = ["RELIABLE", "UNRELIABLE"],
            Read = () => Table.Read(path, "text", "label").Select(row => new LabelledText((ulong)row.Integer("label", 0, 1), row["text"])),
            Tokens = Tokens.Words,
            RunLength = 2,
        }.Load(options);
    }
}

using System.Net;
using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Short public messages, offensive or not: hate and offence are one class, the rest the other. A feature is named by the hash of its word.</summary>
static class Offensive
{
    public const string Name = "offensive";
    private const string FileName = "labeled_data.csv";

    public static readonly Origin Origin = new()
    {
        Title = "t-davidson/hate-speech-and-offensive-language (Davidson, Warmsley, Macy, Weber)",
        Licence = "MIT",
        Files = [new(FileName)],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        return new TextSource
        {
            Name = Name,
            Origin = Origin,
            Classifications = ["OFFENSIVE", "SAFE"],
            // 0 is hate, 1 offence, 2 neither.
            Read = () => Table.Read(path, "class", "tweet").Select(row => new LabelledText(row.Integer("class", 0, 2) == 2 ? 1UL : 0, row["tweet"])),
            Tokens = text => Tokens.Words(WebUtility.HtmlDecode(text)),
            DefaultEncoding = TextEncoding.HashedVocabulary,
        }.Load(options);
    }
}

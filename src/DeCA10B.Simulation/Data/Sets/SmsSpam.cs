using DeCA10B.Simulation.Data.Encoders;
using DeCA10B.Simulation.Data.Rows;

namespace DeCA10B.Simulation.Data.Sets;

/// <summary>Short messages, spam or not: a line each, <c>ham</c> or <c>spam</c>, a tab, the text.</summary>
static class SmsSpam
{
    public const string Name = "sms-spam";
    private const string FileName = "SMSSpamCollection";
    private static readonly string[] Classes = ["ham", "spam"];

    public static readonly Origin Origin = new()
    {
        Title = "UCI Machine Learning Repository, SMS Spam Collection (Almeida and Hidalgo)",
        Licence = "CC BY 4.0",
        Files = [new(FileName, "7d039a24a6083ed9ef0f806ebad56bbb976e3aeb8de05669173bfdc4996c239d")],
    };

    public static Dataset Load(DatasetOptions options)
    {
        var path = DataFolder.Require(options, Name, Origin, FileName);
        return new TextSource { Name = Name, Origin = Origin, Classifications = Classes, Read = () => Read(path), Tokens = Tokens.WordsOfMessage }.Load(options);
    }

    private static IEnumerable<LabelledText> Read(string path)
    {
        foreach (var (number, line) in Lines.Read(path))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0)
                throw new DatasetRowException(path, number, "There is no tab between the class and the message.");
            var label = Array.IndexOf(Classes, line[..tab]);
            if (label < 0)
                throw new DatasetRowException(path, number, $"The class is '{line[..tab]}'; it must be ham or spam.");
            yield return new((ulong)label, line[(tab + 1)..]);
        }
    }
}

using System.Globalization;
using DeCA10B.Contracts.Tests.ModelFiles;
using TicTacToe;

namespace DeCA10B.Contracts.Tests.Accuracy;

/// <summary>A text and whether it is spam.</summary>
sealed record Message(string[] Words, ulong Label);

/// <summary>Values of a tumour and its label.</summary>
sealed record Tumour(double[] Values, ulong Label);

/// <summary>The data sets, and how each becomes samples. What a fold learns of words and scales, it learns from what it trains with.</summary>
static class DataSets
{
    /// <summary>SMS Spam Collection: 5,574 messages.</summary>
    public static IReadOnlyList<Message> Messages() =>
        [.. File.ReadLines(SharedData.Require("data", "sms-spam", "SMSSpamCollection")).Where(line => line.Length > 0).Select(ReadMessage)];

    /// <summary>Wisconsin diagnostic breast cancer: 569 tumours of 30 values.</summary>
    public static IReadOnlyList<Tumour> Tumours() =>
        [.. File.ReadLines(SharedData.Require("data", "breast-cancer", "breast_cancer.csv")).Skip(1).Select(ReadTumour)];

    /// <summary>Every final board of tic-tac-toe; label 1 is won by X.</summary>
    public static IReadOnlyList<Labelled> Boards() => [.. Board.AllFinal().Select(board => new Labelled(board.Features(), board.IsWonByX ? 1ul : 0ul))];

    /// <summary>Words that occur in at least two training messages, as features.</summary>
    public static (IReadOnlyList<Labelled>, IReadOnlyList<Labelled>, int) AsBags(IReadOnlyList<Message> training, IReadOnlyList<Message> held)
    {
        var vocabulary = training.SelectMany(message => message.Words.Distinct()).GroupBy(word => word).Where(group => group.Count() >= 2)
            .Select(group => group.Key).Order(StringComparer.Ordinal).Select((word, index) => (word, index)).ToDictionary(pair => pair.word, pair => (long)pair.index);
        Labelled Bag(Message message) =>
            new([.. message.Words.Where(vocabulary.ContainsKey).Select(word => vocabulary[word]).Distinct().Order()], message.Label);
        // Nothing is learnt from a message without a known word, and the contract says so.
        return ([.. training.Select(Bag).Where(bag => bag.Data.Length > 0)], [.. held.Select(Bag)], vocabulary.Count);
    }

    /// <summary>Values less their mean, in standard deviations, and the whole scaled to length 1: raw, scale 1e9.</summary>
    public static (IReadOnlyList<Labelled>, IReadOnlyList<Labelled>, int) AsUnitVectors(IReadOnlyList<Tumour> training, IReadOnlyList<Tumour> held)
    {
        var features = training[0].Values.Length;
        var mean = Enumerable.Range(0, features).Select(index => training.Average(tumour => tumour.Values[index])).ToArray();
        var deviation = Enumerable.Range(0, features).Select(index => Math.Sqrt(training.Average(tumour => Math.Pow(tumour.Values[index] - mean[index], 2)))).ToArray();
        Labelled Scale(Tumour tumour)
        {
            var scaled = tumour.Values.Select((value, index) => (value - mean[index]) / deviation[index]).ToArray();
            var length = Math.Sqrt(scaled.Sum(value => value * value));
            return new([.. scaled.Select(value => (long)Math.Round(value / length * 1e9))], tumour.Label);
        }

        return ([.. training.Select(Scale)], [.. held.Select(Scale)], features);
    }

    /// <summary>Boards are samples already.</summary>
    public static (IReadOnlyList<Labelled>, IReadOnlyList<Labelled>, int) AsTheyAre(IReadOnlyList<Labelled> training, IReadOnlyList<Labelled> held) =>
        (training, held, Board.FeatureCount);

    static Message ReadMessage(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return new(Words(line[(tab + 1)..]), line[..tab] == "spam" ? 1ul : 0ul);
    }

    /// <summary>Runs of letters, digits and signs of currency, in lower case; any run of digits is one word by its length.</summary>
    static string[] Words(string text)
    {
        var cleaned = new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.CurrencySymbol ? letter : ' ')]);
        return [.. cleaned.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.All(char.IsDigit) ? "#" + word.Length.ToString(CultureInfo.InvariantCulture) : word)];
    }

    static Tumour ReadTumour(string line)
    {
        var cells = line.Split(',');
        return new([.. cells[..^1].Select(cell => double.Parse(cell, CultureInfo.InvariantCulture))], ulong.Parse(cells[^1], CultureInfo.InvariantCulture));
    }
}

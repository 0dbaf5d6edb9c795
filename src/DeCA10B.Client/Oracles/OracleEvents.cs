using System.Text;
using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Hashing;

namespace DeCA10B.Client;

/// <summary>A question of an oracle contract, and this oracle's answer to it.</summary>
/// <param name="Id">Its number.</param>
/// <param name="CommitUntil">Until when answers are committed, in Unix seconds.</param>
/// <param name="Label">The answer of the model, as it was trained when the question was asked.</param>
sealed record OracleQuestion(uint Id, ulong CommitUntil, ulong Label)
{
    /// <summary>Whether the answer was committed to.</summary>
    public bool IsCommitted { get; set; }
}

/// <summary>What a worker reads of the log of an oracle contract. The client knows no contract of the family, so it reads the events by their signatures.</summary>
static class OracleEvents
{
    static readonly Bytes32 Trained = Topic("Trained(uint32,int64[],uint64)");
    static readonly Bytes32 Asked = Topic("Asked(uint32,uint32,int64[],uint32)");
    static readonly AbiArray<long> Sample = AbiTypes.Array(AbiTypes.Int64);

    /// <summary>Trains the model or answers the question that a log tells of; null for any other.</summary>
    public static OracleQuestion? Follow(Log log, IOracleModel model)
    {
        if (log.Topics.Count == 0) return null;
        var reader = new AbiReader(log.Data.Span);
        if (log.Topics[0] == Trained)
        {
            reader.Read(AbiTypes.UInt32);
            var data = reader.Read(Sample);
            model.Update(data, reader.Read(AbiTypes.UInt64));
            return null;
        }

        if (log.Topics[0] != Asked) return null;
        var id = (uint)(UInt256)log.Topics[1];
        reader.Read(AbiTypes.UInt32);
        var sample = reader.Read(Sample);
        return new OracleQuestion(id, reader.Read(AbiTypes.UInt32), model.Predict(sample));
    }

    static Bytes32 Topic(string signature) => Keccak.Hash(Encoding.ASCII.GetBytes(signature));
}

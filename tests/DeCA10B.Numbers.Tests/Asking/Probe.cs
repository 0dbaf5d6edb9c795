using System.Numerics;
using DeCA10B.Abi;
using DeCA10B.Hashing;
using DeCA10B.Laboratory;
using DeCA10B.Numbers.Tests.Programs;
using DeCA10B.Testing;

namespace DeCA10B.Numbers.Tests.Asking;

/// <summary>Asks one contract on the EVM, a battery a request.</summary>
sealed class Probe(Pools pools, SolcConfiguration configuration, byte[] code, string program)
{
    static readonly Address Prober = (Address)(UInt256)0x1111_0000;
    static readonly Address Target = (Address)(UInt256)0x2222_0000;
    static readonly byte[] DigestsSelector = SelectorOf("digests(address,bytes4,uint256[],uint256[],uint256[])");
    static readonly byte[] AnswersSelector = SelectorOf("answers(address,bytes4,uint256,uint256[],uint256[])");

    public async Task<IReadOnlyList<string>> AskAsync(IReadOnlyList<Battery> batteries, Func<Battery, Question, UInt256[]> expected)
    {
        var differences = new List<string>();
        foreach (var battery in batteries)
        {
            var questions = Enumerable.Range(0, battery.Questions.Count).Select(k => (UInt256)k).ToArray();
            var answer = await CallAsync([.. DigestsSelector, .. Encode(battery, null, questions)]);
            for (var k = 0; k < questions.Length; k++)
            {
                var question = battery.Questions[k];
                var words = expected(battery, question);
                if (answer.Slice(64 + 32 * k, 32).Span.SequenceEqual(Packed.Hash(words).ToArray())) continue;
                differences.Add(await FirstDifferenceAsync(battery, k, words));
            }
        }

        return differences;
    }

    async Task<string> FirstDifferenceAsync(Battery battery, int k, UInt256[] expected)
    {
        var answer = await CallAsync([.. AnswersSelector, .. Encode(battery, k, null)]);
        for (var index = 0; index < expected.Length; index++)
            if (UInt256.ReadBigEndian(answer.Slice(64 + 32 * index, 32).Span) is var word && word != expected[index])
                return Interview.Describe(program, configuration.Name, battery, battery.Questions[k], index, word, expected[index]);
        return $"{program}, {configuration}: {battery.Questions[k].Name}: the hashes differ, the answers do not";
    }

    async Task<ReadOnlyMemory<byte>> CallAsync(byte[] data)
    {
        var overrides = new Dictionary<Address, AccountOverride> { [Prober] = new() { Code = pools.ProberCode }, [Target] = new() { Code = code } };
        var result = (await pools.Chain!.SimulateAsync([new SimulatedBlock([new SimulatedCall(Experiment.Senders[0], Prober, data)]) { Overrides = overrides }]))[0][0];
        return result.Succeeded ? result.Data : throw new InvalidOperationException($"{program}, {configuration}: the prober failed after {result.GasUsed} gas: {Convert.ToHexString(result.Data.Span)}");
    }

    /// <summary>The arguments of the prober's functions: the question by itself, or all of them.</summary>
    static byte[] Encode(Battery battery, int? question, UInt256[]? questions)
    {
        var (lefts, rights) = (battery.Lefts.Select(Words.OfNumber).ToArray(), battery.Rights.Select(Words.OfNumber).ToArray());
        var writer = new AbiWriter(5 * 32);
        writer.Write(AbiTypes.Address, Target);
        writer.Write(AbiTypes.Bytes32, new Bytes32([.. Interview.Selector(battery), .. new byte[28]]));
        var array = AbiTypes.Array(AbiTypes.UInt256);
        if (questions is null)
            writer.Write(AbiTypes.UInt256, (UInt256)question!.Value);
        else
            writer.Write(array, questions);
        writer.Write(array, lefts);
        writer.Write(array, rights);
        return writer.ToArray();
    }

    static byte[] SelectorOf(string signature) => Keccak.Hash(System.Text.Encoding.ASCII.GetBytes(signature)).ToArray()[..4];
}

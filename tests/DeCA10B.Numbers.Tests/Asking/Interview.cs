using System.Numerics;
using DeCA10B.Chains;
using DeCA10B.Hashing;
using DeCA10B.Laboratory;
using DeCA10B.Numbers.Tests.Programs;
using DeCA10B.Testing;

namespace DeCA10B.Numbers.Tests.Asking;

/// <summary>One program asked all its questions, natively and as solc compiles it.</summary>
sealed class Interview(Program program)
{
    readonly Dictionary<Question, UInt256[]> expected = [];

    /// <summary>The answers that differ from C#'s, told; empty when none does.</summary>
    /// <param name="pools">solc, and an EVM.</param>
    /// <param name="configurations">How to compile for the EVM.</param>
    /// <param name="nativeStep">Natively every so manieth question is asked: an exception costs ten microseconds.</param>
    public async Task<IReadOnlyList<string>> AskAsync(Pools pools, IReadOnlyList<SolcConfiguration> configurations, int nativeStep)
    {
        using var specimen = Specimen.Compile(program.Source);
        if (!specimen.Contracts.TryGetValue("Case", out var contract))
            return [$"{program.Name}: denied: {string.Join("; ", specimen.Errors.Concat(await specimen.AnalyzeAsync()))}"];
        var differences = new List<string>(AskNatively(contract, nativeStep));
        if (pools.Chain is null) return differences;
        foreach (var configuration in configurations)
        {
            var bytecode = await pools.Solc.CompileAsync(specimen, configuration);
            if (bytecode.Complaints.Count > 0)
                differences.Add($"{program.Name}: {bytecode.Describe()}");
            else
                differences.AddRange(await new Probe(pools, configuration, Convert.FromHexString(bytecode.Contracts["Case"].DeployedBytecode.AsSpan(2)), program.Name).AskAsync(program.Batteries, Expected));
        }

        return differences;
    }

    /// <summary>The oracle's answers, the right operand changing fastest.</summary>
    UInt256[] Expected(Battery battery, Question question)
    {
        if (!expected.TryGetValue(question, out var words))
            expected[question] = words = [.. from left in battery.Lefts from right in battery.Rights select Words.Of(question.Oracle(left, right))];
        return words;
    }

    IEnumerable<string> AskNatively(SpecimenContract contract, int step)
    {
        var chain = new NativeChain();
        var address = chain.Deploy(contract.Descriptor, default).ContractAddress!.Value;
        var data = new byte[100];
        foreach (var battery in program.Batteries)
        {
            Selector(battery).CopyTo(data, 0);
            for (var k = 0; k < battery.Questions.Count; k++)
            {
                Words.OfNumber(k).WriteBigEndian(data.AsSpan(68));
                var words = Expected(battery, battery.Questions[k]);
                for (var index = k % step; index < words.Length; index += step)
                {
                    var (left, right) = (battery.Lefts[index / battery.Rights.Count], battery.Rights[index % battery.Rights.Count]);
                    Words.OfNumber(left).WriteBigEndian(data.AsSpan(4));
                    Words.OfNumber(right).WriteBigEndian(data.AsSpan(36));
                    var result = chain.Call(new CallRequest(address, data));
                    var word = result.Succeeded ? UInt256.ReadBigEndian(result.Data.Span) : Words.OfRevert(result.Data.Span);
                    if (word == words[index]) continue;
                    yield return Describe(program.Name, "native", battery, battery.Questions[k], index, word, words[index]);
                    break;
                }
            }
        }
    }

    public static byte[] Selector(Battery battery)
    {
        static string Abi(string csharp) => Width.All.First(width => width.CSharp == csharp).Solidity;
        var name = char.ToLowerInvariant(battery.Function[0]) + battery.Function[1..];
        return Keccak.Hash(System.Text.Encoding.ASCII.GetBytes($"{name}({Abi(battery.Left)},{Abi(battery.Right)},int32)")).ToArray()[..4];
    }

    public static string Describe(string program, string life, Battery battery, Question question, int index, UInt256 actual, UInt256 expected)
    {
        var (left, right) = (battery.Lefts[index / battery.Rights.Count], battery.Rights[index % battery.Rights.Count]);
        return $"{program}, {life}: {(question.IsUnchecked ? "unchecked " : "")}{question.Name} with a = {left}, b = {right} is {Words.Describe(actual)}, not {Words.Describe(expected)}";
    }
}

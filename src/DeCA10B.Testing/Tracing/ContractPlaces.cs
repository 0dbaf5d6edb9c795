using System.Text;
using System.Text.Json;
using DeCA10B.Build;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing.Tracing;

/// <summary>A place in the sources of a contract.</summary>
/// <param name="SolidityFile">The file.</param>
/// <param name="SolidityLine">1-based.</param>
/// <param name="CSharp">Where that line comes from; null where its line map does not say.</param>
public sealed record SourcePlace(string SolidityFile, int SolidityLine, CSharpPosition? CSharp)
{
    /// <summary>The C# line, such as <c>Counter.cs:31</c>, or else that of the Solidity.</summary>
    public override string ToString() => CSharp is { } position ? FormattableString.Invariant($"{position.Path}:{position.Line}") : FormattableString.Invariant($"{SolidityFile}:{SolidityLine}");
}

/// <summary>The places of the instructions of a contract's deployed code.</summary>
sealed class ContractPlaces
{
    readonly Lazy<MappedCode> code;
    readonly Lazy<SourceLineTable?[]> sources;
    readonly Dictionary<string, LineMap> lineMaps = new(StringComparer.Ordinal);

    public ContractPlaces(ContractArtifact artifact)
    {
        Artifact = artifact;
        Schema = ContractSchema.Parse(artifact.Abi.GetRawText());
        code = new(() => MappedCode.Of(Convert.FromHexString(artifact.DeployedBytecode.AsSpan(2)), artifact.DeployedSourceMap));
        sources = new(() => [.. artifact.SourceList.Select(Table)]);
        foreach (var (file, map) in artifact.LineMaps) lineMaps.Add(file, LineMap.Parse(map));
    }

    public ContractArtifact Artifact { get; }

    public ContractSchema Schema { get; }

    /// <summary>How many instructions there are.</summary>
    public int Instructions => code.Value.Ranges.Length;

    /// <summary>Where the last instruction comes from that has a place.</summary>
    /// <param name="counters">The program counters that were gone through.</param>
    public SourcePlace? LastOf(IReadOnlyList<int> counters)
    {
        for (var step = counters.Count - 1; step >= 0; step--)
            if (IndexOf(counters[step]) is >= 0 and var index && Place(index) is { } place) return place;
        return null;
    }

    /// <summary>Where a failure comes from: the last place, where that lies in what was decided last; else what was decided. Reverts that are alike are one in the code, with the place of any of them.</summary>
    /// <param name="counters">The program counters that were gone through, to the failing one.</param>
    public SourcePlace? FailureOf(IReadOnlyList<int> counters)
    {
        var indices = counters.Select(IndexOf).Where(index => index >= 0 && index < Instructions).ToArray();
        var decision = Array.FindLastIndex(indices, index => code.Value.Branches[index]);
        var decided = Array.FindLastIndex(indices, decision < 0 ? indices.Length - 1 : decision, HasPlace);
        if (decided < 0) return null;
        var last = Array.FindLastIndex(indices, HasPlace);
        // What solc made up decides without a place of its own: then it is that of who called it.
        return Place(decided == decision && !code.Value.Ranges[indices[decision]].Contains(code.Value.Ranges[indices[last]]) ? indices[decision] : decided == decision || decision < 0 ? indices[last] : indices[decided]);

        bool HasPlace(int index) => IsMapped(code.Value.Ranges[index]);
    }

    /// <summary>The number of the instruction at a program counter; -1 inside one, and behind the code.</summary>
    public int IndexOf(int counter) => counter < code.Value.Instructions.Length ? code.Value.Instructions[counter] : -1;

    /// <summary>Where an instruction comes from.</summary>
    /// <param name="instruction">Its number.</param>
    public SourcePlace? Place(int instruction)
    {
        if (instruction >= code.Value.Ranges.Length) return null;
        var range = code.Value.Ranges[instruction];
        if (!IsMapped(range)) return null;
        var table = sources.Value[range.File]!;
        var line = table.LineOf(range.Start);
        return new(table.Name, line, lineMaps.GetValueOrDefault(table.Name)?.Find(line));
    }

    /// <summary>Whether an instruction may stand for others that are alike, with the place of one of them.</summary>
    public bool IsShared(int instruction) => code.Value.Shared[instruction];

    /// <summary>Whether an instruction belongs to a statement or an expression, not to a whole contract or function.</summary>
    public bool IsWithinFunction(int instruction)
    {
        var range = code.Value.Ranges[instruction];
        return IsMapped(range) && !sources.Value[range.File]!.IsDeclaration(range.Start);
    }

    bool IsMapped(SourceRange range) => range.File >= 0 && range.File < sources.Value.Length && sources.Value[range.File] is not null;

    SourceLineTable? Table(string name) =>
        Artifact.StandardJsonInput.GetProperty("sources").TryGetProperty(name, out var source) ? new(name, source.GetProperty("content").GetString()!) : null;

    /// <summary>A code, instruction by instruction.</summary>
    sealed record MappedCode(int[] Instructions, SourceRange[] Ranges, bool[] Branches, bool[] Shared)
    {
        public static MappedCode Of(byte[] code, string map)
        {
            var instructions = SourceMap.InstructionsOf(code);
            return new(instructions, SourceMap.Parse(map), SourceMap.BranchesOf(code, instructions), SourceMap.SharedOf(code, instructions));
        }
    }

    /// <summary>The lines of a file by their first bytes.</summary>
    sealed class SourceLineTable
    {
        readonly byte[] text;
        readonly List<int> starts = [0];

        public SourceLineTable(string name, string content)
        {
            Name = name;
            text = Encoding.UTF8.GetBytes(content);
            for (var index = 0; index < text.Length; index++)
                if (text[index] == (byte)'\n') starts.Add(index + 1);
        }

        public string Name { get; }

        public int LineOf(int position) => starts.BinarySearch(position) is var found && found >= 0 ? found + 1 : ~found;

        public bool IsDeclaration(int position)
        {
            var rest = text.AsSpan(Math.Min(position, text.Length));
            return rest.StartsWith("contract "u8) || rest.StartsWith("abstract contract "u8) || rest.StartsWith("function "u8) || rest.StartsWith("library "u8);
        }
    }
}

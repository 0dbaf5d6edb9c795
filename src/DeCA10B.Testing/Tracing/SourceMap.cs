using System.Globalization;

namespace DeCA10B.Testing.Tracing;

/// <summary>A range of a source file.</summary>
/// <param name="Start">First byte, UTF-8.</param>
/// <param name="Length">Bytes.</param>
/// <param name="File">Index in the artifact's source list; out of it for code that no source has.</param>
readonly record struct SourceRange(int Start, int Length, int File)
{
    public bool Contains(SourceRange other) => File == other.File && other.Start >= Start && other.Start + other.Length <= Start + Length;
}

/// <summary>solc's source map ("Source Mappings" in its documentation): a range for each instruction of a code.</summary>
static class SourceMap
{
    const byte Stop = 0x00, Jump = 0x56, JumpIf = 0x57, JumpDestination = 0x5b, Push1 = 0x60, Push32 = 0x7f, Return = 0xf3, Revert = 0xfd, Invalid = 0xfe;

    /// <summary>The ranges in the order of the instructions. A field left out is that of the instruction before.</summary>
    public static SourceRange[] Parse(string map)
    {
        var entries = map.Split(';');
        var ranges = new SourceRange[entries.Length];
        var (start, length, file) = (0, 0, -1);
        for (var index = 0; index < entries.Length; index++)
        {
            var fields = entries[index].Split(':');
            start = Field(fields, 0) ?? start;
            length = Field(fields, 1) ?? length;
            file = Field(fields, 2) ?? file;
            ranges[index] = new(start, length, file);
        }

        return ranges;
    }

    /// <summary>For each byte of a code the index of the instruction that begins there; -1 inside one.</summary>
    public static int[] InstructionsOf(ReadOnlySpan<byte> code)
    {
        var indices = new int[code.Length];
        Array.Fill(indices, -1);
        for (int counter = 0, index = 0; counter < code.Length; counter++, index++)
        {
            indices[counter] = index;
            if (code[counter] is >= Push1 and <= Push32) counter += code[counter] - Push1 + 1;
        }

        return indices;
    }

    /// <summary>For each instruction whether it jumps if a condition holds.</summary>
    public static bool[] BranchesOf(ReadOnlySpan<byte> code, int[] instructions)
    {
        var branches = new bool[code.Length];
        for (var counter = 0; counter < code.Length; counter++)
            if (instructions[counter] >= 0) branches[instructions[counter]] = code[counter] == JumpIf;
        return branches;
    }

    /// <summary>For each instruction whether the optimiser may have made one of its basic block and others that are alike: those that one jumps to, and that end without going on to the next.</summary>
    public static bool[] SharedOf(ReadOnlySpan<byte> code, int[] instructions)
    {
        var shared = new bool[code.Length];
        // -1 where the block was not jumped to.
        var first = -1;
        for (var counter = 0; counter < code.Length; counter++)
        {
            if (instructions[counter] < 0) continue;
            if (code[counter] == JumpDestination) first = instructions[counter];
            if (code[counter] is Stop or Jump or Return or Revert or Invalid && first >= 0)
                for (var index = first; index <= instructions[counter]; index++) shared[index] = true;
            if (code[counter] is Stop or Jump or JumpIf or Return or Revert or Invalid) first = -1;
        }

        return shared;
    }

    static int? Field(string[] fields, int index) => index < fields.Length && fields[index].Length > 0 ? int.Parse(fields[index], CultureInfo.InvariantCulture) : null;
}

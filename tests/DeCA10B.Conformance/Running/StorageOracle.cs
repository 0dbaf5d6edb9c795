using System.Numerics;
using System.Text;
using DeCA10B.Conformance.Format;
using DeCA10B.Laboratory;
using DeCA10B.Testing.Layouts;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Conformance.Running;

/// <summary>A word, or a part of one, that must be in storage at the end.</summary>
internal sealed record ExpectedWord(StorageDirective Directive, int Contract, StorageLocation Location, UInt256 Word, bool IsWhole)
{
    public UInt256 Actual(Observation observation)
    {
        var word = observation.Storage[Contract].GetValueOrDefault(Location.Slot);
        return IsWhole ? word : Location.Extract(word);
    }
}

/// <summary>Finds what the storage directives of a case mean.</summary>
internal sealed class StorageOracle(CaseFile file, Experiment experiment, IReadOnlyDictionary<string, Address> addresses)
{
    public IReadOnlyList<ExpectedWord> Words() => [.. file.Storage.SelectMany(Words)];

    private IEnumerable<ExpectedWord> Words(StorageDirective directive)
    {
        var contract = file.Deployments.ToList().FindIndex(item => item.Name == directive.Contract);
        if (contract < 0) throw At(directive, $"{directive.Contract} is no deployment");
        var layout = experiment.Contracts[contract].Layout;
        // A private field has an underscore before its name in Solidity.
        var variable = layout.Variables.FirstOrDefault(item => item.Label == directive.Label) ?? layout.Variables.FirstOrDefault(item => item.Label == "_" + directive.Label)
            ?? throw At(directive, $"there is no variable {directive.Label}, but {string.Join(", ", layout.Variables.Select(item => item.Label))}");
        var location = variable.Location;
        var isLength = false;
        foreach (var step in directive.Path)
        {
            if (step.Member == "length" && location.Type.Encoding == StorageEncoding.DynamicArray) isLength = true;
            else if (step.Member is { } member) location = location.Member(member);
            else if (location.Type.Encoding == StorageEncoding.Mapping) location = location.At(KeyOf(step.Key!));
            else location = location.Element((ulong)((NumberValue)step.Key!).Number);
        }

        if (isLength) return [new(directive, contract, location, WordOf(directive), IsWhole: true)];
        return location.Type.Encoding == StorageEncoding.Bytes ? BytesOf(directive, contract, location) : [Plain(directive, contract, location)];
    }

    private ExpectedWord Plain(StorageDirective directive, int contract, StorageLocation location)
    {
        if (location.Type is not { Encoding: StorageEncoding.InPlace, Element: null, Members.Count: 0 }) throw At(directive, $"{location.Type} is no value: go on with .member or [index]");
        var word = WordOf(directive);
        return new(directive, contract, location, location.Type.Bytes >= 32 ? word : word & ((UInt256.One << (8 * location.Type.Bytes)) - UInt256.One), IsWhole: false);
    }

    private static IEnumerable<ExpectedWord> BytesOf(StorageDirective directive, int contract, StorageLocation location)
    {
        var bytes = directive.Expected switch
        {
            TextValue { Text: var text } => Encoding.UTF8.GetBytes(text),
            HexValue hex => hex.Bytes,
            _ => throw new CaseFormatException($"{directive.Expected} is no text"),
        };
        if (bytes.Length < 32)
        {
            yield return new(directive, contract, location, UInt256.ReadBigEndian([.. bytes, .. new byte[31 - bytes.Length], (byte)(2 * bytes.Length)]), IsWhole: true);
            yield break;
        }

        yield return new(directive, contract, location, (UInt256)(uint)((2 * bytes.Length) + 1), IsWhole: true);
        for (var start = 0; start < bytes.Length; start += 32)
        {
            var part = new byte[32];
            bytes.AsSpan(start, Math.Min(32, bytes.Length - start)).CopyTo(part);
            yield return new(directive, contract, location with { Slot = unchecked(location.DataSlot + (UInt256)(uint)(start / 32)) }, UInt256.ReadBigEndian(part), IsWhole: true);
        }
    }

    private UInt256 WordOf(StorageDirective directive) => directive.Expected switch
    {
        NumberValue { Number: var number } => SchemaEncoding.WordOf(new SolidityInteger(256, number.Sign < 0), number),
        BoolValue { Flag: var flag } => flag ? UInt256.One : UInt256.Zero,
        HexValue { Bytes: var bytes } => UInt256.ReadBigEndian([.. new byte[32 - bytes.Length], .. bytes]),
        NameValue name => (UInt256)name.In(addresses),
        _ => throw At(directive, $"{directive.Expected} does not fit a slot"),
    };

    private object KeyOf(CaseValue key) => key switch
    {
        NumberValue { Number: var number } => number,
        BoolValue { Flag: var flag } => flag,
        TextValue { Text: var text } => text,
        HexValue { Bytes: { Length: 20 } bytes } => (Address)UInt256.ReadBigEndian([.. new byte[12], .. bytes]),
        HexValue { Bytes: var bytes } => UInt256.ReadBigEndian([.. new byte[32 - bytes.Length], .. bytes]),
        NameValue name => name.In(addresses),
        _ => throw new CaseFormatException($"{key} is no key"),
    };

    private CaseFormatException At(StorageDirective directive, string message) => new(FormattableString.Invariant($"{file.Path}:{directive.Line}: {message}"));
}

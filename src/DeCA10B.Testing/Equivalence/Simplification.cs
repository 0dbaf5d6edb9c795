using System.Numerics;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Testing;

/// <summary>Simpler values of a type than a given one, the simplest first.</summary>
/// <param name="simplestAddress">The account that every other gives way to.</param>
sealed class Simplification(Address simplestAddress)
{
    /// <summary>Simpler calls: without value, in the next second, by the first sender, with simpler arguments.</summary>
    public IEnumerable<ContractCall> Of(ContractCall call)
    {
        if (!call.Value.IsZero) yield return call with { Value = UInt256.Zero };
        if (call.Value > UInt256.One) yield return call with { Value = UInt256.One };
        if (call.Wait != 1) yield return call with { Wait = 1 };
        if (call.From != simplestAddress) yield return call with { From = simplestAddress };
        if (call.Function is not { } function) yield break;
        foreach (var arguments in Of(function.Inputs, call.Arguments)) yield return call.With((object[])arguments);
    }

    IEnumerable<object> Of(SolidityType type, object value) => (type, value) switch
    {
        (SolidityInteger integer, BigInteger number) => Numbers(integer, number),
        (SolidityBool, true) => [false],
        (SolidityAddress, Address address) when address != simplestAddress => [simplestAddress],
        (SolidityString, string { Length: > 0 } text) => ["", text[..(text.Length / 2)], text[1..]],
        (SolidityBytes, byte[] { Length: > 0 } bytes) => [Array.Empty<byte>(), bytes[..(bytes.Length / 2)], bytes[1..]],
        (SolidityFixedBytes fixedBytes, byte[] bytes) when bytes.AsSpan().ContainsAnyExcept((byte)0) => [new byte[fixedBytes.Length]],
        (SolidityArray array, object[] elements) => Arrays(array, elements),
        (SolidityTuple tuple, object[] parts) => Parts(tuple.Fields.Select(field => field.Type), parts),
        _ => [],
    };

    static IEnumerable<object> Numbers(SolidityInteger type, BigInteger number)
    {
        BigInteger[] simpler = [0, 1, -1, BigInteger.Abs(number), number / 2, number - number.Sign];
        var size = BigInteger.Abs(number);
        return simpler.Where(other => other >= type.Minimum && other <= type.Maximum && (BigInteger.Abs(other) < size || (other == size && number.Sign < 0)))
            .Distinct().Select(other => (object)other);
    }

    IEnumerable<object> Arrays(SolidityArray type, object[] elements)
    {
        if (type.Length is null && elements.Length > 0)
        {
            yield return Array.Empty<object>();
            if (elements.Length > 2) yield return elements[..(elements.Length / 2)];
            for (var index = 0; index < elements.Length; index++) yield return (object[])[.. elements[..index], .. elements[(index + 1)..]];
        }

        foreach (var simpler in Parts(Enumerable.Repeat(type.Element, elements.Length), elements)) yield return simpler;
    }

    IEnumerable<object> Parts(IEnumerable<SolidityType> types, object[] parts)
    {
        var index = 0;
        foreach (var type in types)
        {
            foreach (var simpler in Of(type, parts[index])) yield return (object[])[.. parts[..index], simpler, .. parts[(index + 1)..]];
            index++;
        }
    }
}

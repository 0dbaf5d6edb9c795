using System.Numerics;
using DeCA10B.Laboratory;
using DeCA10B.Testing.Schema;

namespace DeCA10B.Conformance.Format;

/// <summary>A value as a directive writes it; it gets its type from the ABI.</summary>
internal abstract record CaseValue
{
    /// <summary>The value in the form that the schema encodes.</summary>
    /// <param name="type">What the ABI says it is.</param>
    /// <param name="addresses">The contracts of the case by the name that directives know them by.</param>
    /// <exception cref="CaseFormatException">It is no value of that type.</exception>
    public abstract object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses);

    private protected CaseFormatException Unfit(SolidityType type) => new($"{this} is no {type}");
}

/// <summary>An integer.</summary>
internal sealed record NumberValue(BigInteger Number) : CaseValue
{
    public override object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses) =>
        type is SolidityInteger integer && Number >= integer.Minimum && Number <= integer.Maximum ? Number : throw Unfit(type);

    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed record BoolValue(bool Flag) : CaseValue
{
    public override object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses) => type is SolidityBool ? Flag : throw Unfit(type);

    public override string ToString() => Flag ? "true" : "false";
}

/// <summary>A text in quotes.</summary>
internal sealed record TextValue(string Text) : CaseValue
{
    public override object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses) => type is SolidityString ? Text : throw Unfit(type);

    public override string ToString() => $"\"{Text}\"";
}

/// <summary><c>0x</c> and digits: bytes, an address, or an integer.</summary>
internal sealed record HexValue(string Digits) : CaseValue
{
    public byte[] Bytes => Convert.FromHexString(Digits.Length % 2 == 0 ? Digits : "0" + Digits);

    public override object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses) => type switch
    {
        SolidityBytes => Bytes,
        SolidityFixedBytes bytes when Bytes.Length == bytes.Length => Bytes,
        SolidityAddress => (Address)UInt256.ReadBigEndian([.. new byte[32 - Bytes.Length], .. Bytes]),
        SolidityInteger => new NumberValue(new BigInteger(Bytes, isUnsigned: true, isBigEndian: true)).Fit(type, addresses),
        _ => throw Unfit(type),
    };

    public override string ToString() => "0x" + Digits;
}

/// <summary><c>@3</c>, <c>this</c>, or the name of a deployment.</summary>
internal sealed record NameValue(string Name) : CaseValue
{
    public Address In(IReadOnlyDictionary<string, Address> addresses)
    {
        if (Name[0] == '@' && int.TryParse(Name.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture, out var index) && index < Experiment.Senders.Count) return Experiment.Senders[index];
        return addresses.TryGetValue(Name, out var address) ? address : throw new CaseFormatException($"{Name} is no account and no deployment");
    }

    public override object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses) => type is SolidityAddress ? In(addresses) : throw Unfit(type);

    public override string ToString() => Name;
}

/// <summary><c>[1, 2]</c> for arrays, <c>(1, 2)</c> for structs.</summary>
internal sealed record ListValue(IReadOnlyList<CaseValue> Items, bool IsStruct) : CaseValue
{
    public override object Fit(SolidityType type, IReadOnlyDictionary<string, Address> addresses) => type switch
    {
        SolidityArray array when !IsStruct && (array.Length ?? Items.Count) == Items.Count => Items.Select(item => item.Fit(array.Element, addresses)).ToArray(),
        SolidityTuple tuple when IsStruct && tuple.Fields.Count == Items.Count => Items.Zip(tuple.Fields, (item, field) => item.Fit(field.Type, addresses)).ToArray(),
        SolidityBytes when !IsStruct && Items.All(item => item is NumberValue { Number: var number } && number >= 0 && number <= 255) => Items.Select(item => (byte)((NumberValue)item).Number).ToArray(),
        _ => throw Unfit(type),
    };

    public override string ToString() => IsStruct ? $"({string.Join(", ", Items)})" : $"[{string.Join(", ", Items)}]";
}

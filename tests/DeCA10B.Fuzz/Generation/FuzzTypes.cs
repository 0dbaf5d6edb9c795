namespace DeCA10B.Fuzz.Generation;

/// <summary>A type of the language as a generated program spells it.</summary>
/// <param name="Name">Its C# name.</param>
abstract record FuzzType(string Name)
{
    /// <summary>Whether a state variable may have it.</summary>
    public virtual bool IsStorable => true;

    /// <summary>Whether C# copies it: everything but arrays in memory.</summary>
    public virtual bool IsCopied => true;

    public sealed override string ToString() => Name;
}

/// <summary>An integer.</summary>
sealed record IntegerKind(string Name, int Bits, bool IsSigned, bool IsKeyword, bool Promotes) : FuzzType(Name);

/// <summary>A fixed-point number.</summary>
/// <param name="Raw">The integer it counts its units with.</param>
sealed record FixedPointKind(string Name, IntegerKind Raw, bool IsSigned) : FuzzType(Name);

sealed record BoolKind() : FuzzType("bool");

sealed record AddressKind() : FuzzType("Address");

/// <summary>A byte string of fixed length.</summary>
sealed record FixedBytesKind(int Length) : FuzzType("Bytes" + Length);

sealed record StringKind() : FuzzType("string");

/// <summary>An enum with its members.</summary>
sealed record EnumKind(string Name, IReadOnlyList<string> Members) : FuzzType(Name);

/// <summary>A struct.</summary>
/// <param name="IsPositional">A record struct with parameters.</param>
sealed record StructKind(string Name, IReadOnlyList<(string Name, FuzzType Type)> Fields, bool IsPositional) : FuzzType(Name)
{
    public override bool IsStorable => Fields.All(item => item.Type.IsStorable);
}

/// <summary>An inline array.</summary>
sealed record FixedArrayKind(string Name, FuzzType Element, int Length) : FuzzType(Name);

/// <summary>An array in memory; of bytes it is a byte string.</summary>
sealed record ArrayKind(FuzzType Element) : FuzzType(Element.Name + "[]")
{
    public override bool IsStorable => false;

    public override bool IsCopied => false;
}

/// <summary>An array where the caller's data lie.</summary>
sealed record SpanKind(FuzzType Element) : FuzzType("ReadOnlySpan<" + Element.Name + ">")
{
    public override bool IsStorable => false;
}

/// <summary>A contract seen through an interface.</summary>
sealed record FaceKind(string Name) : FuzzType(Name);

/// <summary>A mapping; a field only.</summary>
sealed record MappingKind(FuzzType Key, FuzzType Value, bool IsPacked) : FuzzType((IsPacked ? "PackedMapping<" : "Mapping<") + Key.Name + ", " + Value.Name + ">");

/// <summary>A growing array in storage; a field only.</summary>
sealed record StorageArrayKind(FuzzType Element) : FuzzType("StorageArray<" + Element.Name + ">");

namespace DeCA10B.Fuzz.Generation;

/// <summary>Random types by where they stand.</summary>
static class Types
{
    public static IntegerKind Integer(ProgramShape program) => Integers.Any(program.Chance);

    /// <summary>A value type without parts.</summary>
    public static FuzzType Scalar(ProgramShape program)
    {
        var chance = program.Chance;
        return chance.Below(20) switch
        {
            < 14 => Integer(program),
            < 16 => new BoolKind(),
            16 => new AddressKind(),
            17 when program.UsesFixedPoint || chance.OneIn(2) => program.UsesFixedPoint ? chance.Of(Expressions.FixedPoints.All) : new FixedBytesKind(32),
            _ => program.Enums.Count > 0 ? chance.Of(program.Enums) : Integer(program),
        };
    }

    /// <summary>A value that C# copies.</summary>
    public static FuzzType Value(ProgramShape program)
    {
        var chance = program.Chance;
        return chance.Below(10) switch
        {
            < 6 => Scalar(program),
            < 8 when program.Structs.Count > 0 => chance.Of(program.Structs),
            8 when program.FixedArrays.Count > 0 => chance.Of(program.FixedArrays),
            _ => Scalar(program),
        };
    }

    /// <summary>What a state variable may have.</summary>
    public static FuzzType Field(ProgramShape program)
    {
        var chance = program.Chance;
        return chance.Below(20) switch
        {
            < 9 => Value(program),
            9 => new StringKind(),
            < 13 => Mapping(program, 2),
            < 15 => Packed(program),
            < 18 => new StorageArrayKind(chance.OneIn(8) ? new StorageArrayKind(Scalar(program)) : Value(program)),
            _ => program.Face is { } face ? face.Type : Value(program),
        };
    }

    public static FuzzType Local(ProgramShape program)
    {
        var chance = program.Chance;
        return chance.Below(20) switch
        {
            < 15 => Value(program),
            < 18 => Array(program),
            18 => new StringKind(),
            _ => program.Face is { } face ? face.Type : Scalar(program),
        };
    }

    public static FuzzType Parameter(ProgramShape program)
    {
        var chance = program.Chance;
        return chance.Below(20) switch
        {
            < 14 => Value(program),
            < 16 => Array(program),
            16 => new ArrayKind(new ArrayKind(Integer(program))),
            < 19 => new SpanKind(Span(program)),
            _ => chance.OneIn(2) ? new StringKind() : program.Face is { } face ? face.Type : Integer(program),
        };
    }

    /// <summary>What a span holds. No enum: in calldata the EVM looks at an element only when it is used, and the values that are tried may be none of its members.</summary>
    static FuzzType Span(ProgramShape program)
    {
        var type = program.Chance.OneIn(4) ? Value(program) : Scalar(program);
        return HasEnum(type) ? Integer(program) : type;
    }

    static bool HasEnum(FuzzType type) => type switch
    {
        EnumKind => true,
        StructKind named => named.Fields.Any(item => HasEnum(item.Type)),
        FixedArrayKind array => HasEnum(array.Element),
        _ => false,
    };

    public static FuzzType Return(ProgramShape program) =>
        program.Chance.Below(20) switch { < 17 => Value(program), 17 => Array(program), 18 => new StringKind(), _ => Integer(program) };

    static ArrayKind Array(ProgramShape program) => new(program.Chance.OneIn(4) ? Value(program) : Integer(program));

    static MappingKind Mapping(ProgramShape program, int depth)
    {
        var chance = program.Chance;
        FuzzType key = chance.OneIn(10) ? new StringKind() : Scalar(program) is var scalar and not FixedPointKind ? scalar : Integer(program);
        return new(key, depth > 0 && chance.OneIn(4) ? Mapping(program, depth - 1) : chance.OneIn(10) ? new StorageArrayKind(Scalar(program)) : Value(program), false);
    }

    static MappingKind Packed(ProgramShape program)
    {
        var chance = program.Chance;
        var keys = Integers.All.Where(type => !type.IsSigned).ToArray();
        var values = Integers.All.Where(type => type.Bits <= 128).ToArray();
        return new(chance.OneIn(2) ? chance.Of(keys) : chance.Of(Integers.Usual.Where(type => !type.IsSigned).ToArray()), chance.OneIn(6) ? new BoolKind() : chance.Of(values), true);
    }
}

namespace DeCA10B.Widths;

/// <summary>The codecs of the types, beside those by hand.</summary>
internal static class CodecText
{
    public static string All() => $$"""

        namespace DeCA10B.Abi;

        public static partial class AbiTypes
        {
        {{string.Join("\n\n", IntegerWidth.Generated.Select(width => $$"""
                /// <summary><c>{{width.SolidityName}}</c> as <see cref="DeCA10B.{{width.Name}}"/>.</summary>
                public static AbiType<{{width.Name}}> {{width.Name}} => AbiWordValue<{{width.Name}}>.Instance;
            """))}}

        {{string.Join("\n\n", BytesText.Lengths.Select(length => $$"""
                /// <summary><c>bytes{{IntegerWidth.Number(length)}}</c>.</summary>
                public static AbiType<Bytes{{IntegerWidth.Number(length)}}> Bytes{{IntegerWidth.Number(length)}} => AbiWordValue<Bytes{{IntegerWidth.Number(length)}}>.Instance;
            """))}}
        }
        """;
}

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
        }
        """;
}

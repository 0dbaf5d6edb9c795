namespace DeCA10B.Abi;

/// <summary>The codec of a generated type of one word.</summary>
sealed class AbiWordValue<T> : AbiType<T>
    where T : struct, IWordValue<T>
{
    public static readonly AbiWordValue<T> Instance = new();

    public override string Name => T.SolidityName;

    public override bool IsDynamic => false;

    public override int HeadSize => WordSize;

    public override T Read(ref AbiReader reader)
    {
        var word = reader.ReadWord();
        var value = T.FromWord(word);
        return value.ToWord() == word ? value : throw new AbiDecodingException($"0x{word:x} is no {Name}.");
    }

    public override void Write(ref AbiWriter writer, T value) => writer.WriteWord(value.ToWord());
}

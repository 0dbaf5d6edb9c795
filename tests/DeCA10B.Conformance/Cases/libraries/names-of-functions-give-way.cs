//: row members.library
/// <summary>A function of a library may be called as what Solidity keeps, as a helper of the compiler's and as a constant beside it.</summary>
[ContractLibrary]
public static class Names
{
    public const int scale = 3;

    public static int Mapping(int value) => value + 1;

    public static int Panic(int value) => value % Mapping(value);

    public static int Scale(int value) => value * scale;
}

[Contract]
public sealed partial class Case : Contract
{
    public int All(int value) => Names.Mapping(value) * 100 + Names.Panic(value) * 10 + Names.Scale(1);
}
//: All(2) -> 323
//: All(-1) -> panic 0x12

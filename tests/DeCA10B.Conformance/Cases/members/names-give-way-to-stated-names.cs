//: row members.name, storage.field, storage.constant, attributes.abi-name
/// <summary>What is not in the ABI gives way: to a name that the author stated, to a field, to what the compiler adds.</summary>
[Contract]
public abstract partial class Base : Contract
{
    protected int x = 1;
    protected int _x = 2;
    private int kept = 3;

    protected int KeptInBase() => kept;
}

[Contract]
public sealed partial class Case : Base
{
    private const int MaxSteps = 10;
    private const int xAxis = 20;
    private const int URLSize = 30;
    private const int GroupA = 40;

    private int y = 4;
    private int total = 5;
    private int entered = 6;

    public int Stated([AbiName("_y")] int given) => given + y;

    public int StatedAsInBase([AbiName("_kept")] int given) => given + KeptInBase();

    public int Sum() => x * 10 + _x;

    public int Constants() => MaxSteps + xAxis + URLSize + GroupA;

    public int Twice() => Total() + Entered();

    private int Total() => total * 100;

    private int Entered() => entered;
}
//: Stated(10) -> 14
//: StatedAsInBase(10) -> 13
//: Sum() -> 12
//: Constants() -> 100
//: Twice() -> 506
//: storage storedY = 4
//: storage total = 5

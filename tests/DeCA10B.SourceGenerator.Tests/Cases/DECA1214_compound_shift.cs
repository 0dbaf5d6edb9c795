[Contract]
public sealed partial class Sample : Contract
{
    byte small;

    public void Shift() => Keep(unchecked([|small <<= 1|]));

    static void Keep(byte value) => _ = value;
}

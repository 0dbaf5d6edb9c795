[Contract]
public abstract partial class Base : Contract
{
    private int stored;

    protected Base(int value) => stored = value;
}

[Contract]
public sealed partial class Sample : Base
{
    public Sample(int kind)
        : base[|(kind switch { 1 => 10, 2 => 20, 3 => 30, _ => 0 })|]
    {
    }
}

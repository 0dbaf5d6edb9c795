[Contract]
public sealed partial class Sample : Contract
{
    private int left;
    private int right;

    public int Set(int a, int b)
    {
        var (x, y) = [|(left, right) = (a, b)|];
        return x + y;
    }
}

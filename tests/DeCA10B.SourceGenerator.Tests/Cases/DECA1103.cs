[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    public void Increment()
    {
        [|try|]
        {
            Count++;
        }
        catch (OverflowException)
        {
        }
    }
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong Count { get; private set; }

    public void Add(ulong kind)
    {
        [|switch|] (kind)
        {
            case 1:
                Count++;
                break;
        }
    }
}

[Contract]
public sealed partial class Sample : Contract
{
    public static bool operator [|!|](Sample sample) => true;
}

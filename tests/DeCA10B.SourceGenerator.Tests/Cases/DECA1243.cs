[Contract]
public sealed partial class Sample : Contract
{
    public bool IsOver(UInt256 end) => [|DateTimeOffset.UtcNow.ToUnixTimeSeconds()|] > end;
}

[Contract]
public sealed partial class Sample : Contract
{
    public long First([|long[,]|] values) => 1;
}

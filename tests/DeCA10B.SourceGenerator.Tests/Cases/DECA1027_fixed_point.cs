[Contract]
public sealed partial class [|Wad|] : Contract
{
    public DeCA10B.Wad Half => DeCA10B.Wad.Parse("0.5");
}

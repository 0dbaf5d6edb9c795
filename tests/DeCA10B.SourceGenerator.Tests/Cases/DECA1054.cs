[ContractLibrary]
public class [|Rates|]
{
    public static ulong Double(ulong rate) => rate * 2;
}

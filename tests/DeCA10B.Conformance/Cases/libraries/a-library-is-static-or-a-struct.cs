//: row members.library.shape
//: denied DECA1054
[ContractLibrary]
public class [|Rates|]
{
    public static ulong Double(ulong rate) => rate * 2;
}

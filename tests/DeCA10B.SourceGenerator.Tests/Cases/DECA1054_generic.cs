[ContractLibrary]
public static class [|Pairs|]<T>
{
    public static ulong One() => 1;
}

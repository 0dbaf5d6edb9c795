[ContractLibrary]
public static class Numbers
{
    [|extension|](ulong number)
    {
        public ulong Twice() => number + number;
    }
}

[Contract]
public sealed partial class Sample : Contract
{
    public ulong[] Run(ulong[] values, byte kind, ulong paid)
    {
        [|values[^1]|] = kind switch { 0 => 1, 1 or 2 => paid - 1, _ => paid };
        values[^1] = kind switch { 0 => 1, 1 or 2 => paid, _ => 7 };
        values[values.Length - 1] = kind switch { 0 => 1, 1 or 2 => paid - 1, _ => paid };
        return values;
    }
}

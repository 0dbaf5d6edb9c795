[Contract]
public sealed partial class Sample : Contract
{
    const uint Step = 2;
    ulong start = [|First()|];

    public ulong Start() => start;

    static ulong First() => 7;
}

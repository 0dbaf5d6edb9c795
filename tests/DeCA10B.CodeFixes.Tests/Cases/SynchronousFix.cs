[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public async Task<ulong> Next()
    {
        await Task.Delay(1);
        return await Add(1) + await Add(2);
    }

    public Task Reset()
    {
        count = 0;
        return Task.CompletedTask;
    }

    private Task<ulong> Add(ulong value) => Task.FromResult(count += value);
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    ulong count;

    public ulong Next()
    {
        return Add(1) + Add(2);
    }

    public void Reset()
    {
        count = 0;
        return;
    }

    private ulong Add(ulong value) => count += value;
}
//: Next -> 4
//: Reset -> 
//: Next -> 4

[Contract]
public sealed partial class Sample : Contract
{
    [System.Runtime.InteropServices.DllImport("library")]
    static extern ulong [|Next|](ulong value);
}

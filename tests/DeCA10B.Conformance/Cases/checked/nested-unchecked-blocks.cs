//: row checked.unchecked-block
//: from U04
/// <summary>An unchecked block may stand in another.</summary>
[Contract]
public sealed partial class Case : Contract
{
    public int Nested(int a)
    {
        unchecked
        {
            unchecked
            {
                a = a + 1;
            }

            a = a + 1;
        }

        return a;
    }
}
//: Nested(2^31-1) -> -2147483647
//: Nested(0) -> 2
//: Nested(-2^31) -> -2147483646

//: row storage.mapping.nested
/// <summary>A mapping of mappings has a value for every pair.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private readonly Mapping<Address, Mapping<ulong, bool>> seen = new();

    public bool Mark(Address who, ulong number)
    {
        var before = seen[who][number];
        seen[who][number] = true;
        return before;
    }
}
//: Mark(@1, 5) -> false
//: Mark(@1, 5) -> true
//: Mark(@2, 5) -> false
//: Mark(@1, 2^64-1) -> false
//: storage seen[@1][5] = true
//: storage seen[@2][5] = true
//: storage seen[@2][6] = false

//: row types.string, types.enum
// Found by the fuzzer, --seed 80001 --program 6222: the storage of the native life was read as if the number were the text.
public enum Kind { None, Some }

[Contract]
public sealed partial class Case : Contract
{
    string left = "x";
    Kind _left = Kind.Some;
    uint _right = 2;
    string right = "y";

    public (string, Kind, uint, string) Read() => (left, _left, _right, right);
}

//: Read() -> "x", 1, 2, "y"

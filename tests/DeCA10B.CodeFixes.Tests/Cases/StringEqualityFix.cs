[Contract]
public sealed partial class Sample : Contract
{
    public bool Same(string left, string right) => left == right;

    public bool Other(string name) => name != "admin";
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public bool Same(string left, string right) => Keccak256(EncodePacked(left)) == Keccak256(EncodePacked(right));

    public bool Other(string name) => Keccak256(EncodePacked(name)) != Keccak256(EncodePacked("admin"));
}
//: Same("a", "a") -> True
//: Same("a", "b") -> False
//: Other("admin") -> False

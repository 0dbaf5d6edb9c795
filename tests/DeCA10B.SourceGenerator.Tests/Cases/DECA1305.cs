[Contract]
public sealed partial class Sample : Contract
{
    const string Title = [|@"one
two"|];

    public string Name { get; private set; } = [|"""
        a
        b
        """|];

    public string Verse() => [|@"roses
violets"|];

    public string Joined() => "x" + [|@"y
z"|];

    public string Fine() => "one\r\ntwo" + @"three" + """four""";
}

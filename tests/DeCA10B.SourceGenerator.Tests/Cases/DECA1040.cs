[Contract]
public sealed partial class Sample : Contract
{
    static readonly Fixed64 Large = Fixed64.Parse([|"9223372036.854775808"|]);
    Fixed64 comma = Fixed64.Parse([|"0,5"|]);
    Fixed64 tiny = Fixed64.Parse([|"0.0000000001"|]);

    public Fixed64 Read(string text) => Fixed64.Parse([|text|]) + Fixed64.Parse("-9223372036.854775808") + Large + comma + tiny;
}

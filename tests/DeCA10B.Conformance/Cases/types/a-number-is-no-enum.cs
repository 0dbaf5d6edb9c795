//: row conversions.number-to-enum
//: denied DECA1207
public enum Phase { Open, Closed }

[Contract]
public sealed partial class Case : Contract
{
    public Phase Numbered(byte number) => [|(Phase)number|];

    public Phase Next(Phase phase) => [|phase + 1|];
}

//: row statements.require
public readonly partial record struct TooLargeError(int Value) : IError;

[Contract]
public sealed partial class Case : Contract
{
    public void Check(int value) => Require(value < 10, new TooLargeError(value));

    public void Nothing()
    {
    }
}

//: Check(9) ->
//: Check(10) -> error TooLarge(10)
//: Nothing() ->

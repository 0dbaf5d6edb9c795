//: row types.struct, expressions.new-struct
//: from T27
public record struct Point(int A, byte B);

/// <summary>A record struct is a struct.</summary>
[Contract]
public sealed partial class Case : Contract
{
    private Point kept;

    public Point Make(int a, byte b)
    {
        kept = new Point(a, b);
        return kept;
    }

    public int Sum() => kept.A + kept.B;
}
//: Make(1, 2) -> (1, 2)
//: Sum() -> 3
//: Make(-7, 255) -> (-7, 255)
//: Sum() -> 248
//: storage kept.a = -7
//: storage kept.b = 255

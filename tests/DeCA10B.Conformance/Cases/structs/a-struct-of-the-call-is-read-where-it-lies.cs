//: row types.array.calldata, types.struct, statements.deconstruct
/// <summary>A struct of the call's own data stays there while nothing changes it; one that changes is a copy, whatever way it changes.</summary>
public struct Point
{
    public int X;
    public int Y;
}

public struct Line
{
    public Point From;
    public Point To;
}

[Contract]
public sealed partial class Case : Contract
{
    public int Read(ReadOnlySpan<Line> lines)
    {
        var line = lines[0];
        var end = line.To;
        return Sum(line.From) * 100 + Sum(end);
    }

    public Line Returned(ReadOnlySpan<Line> lines)
    {
        var line = lines[1];
        return line;
    }

    public (Point, Point) Changed(ReadOnlySpan<Line> lines)
    {
        var start = lines[0].From;
        start.X = start.Y * 10;
        return (start, lines[0].From);
    }

    public (Point, Point) Replaced(ReadOnlySpan<Line> lines)
    {
        var start = lines[0].From;
        (start, _) = Turned(start);
        return (start, lines[0].From);
    }

    private int Sum(Point point) => point.X + point.Y;

    private (Point, int) Turned(Point point) => (new Point { X = point.Y, Y = point.X }, 0);
}
//: Read([((1, 2), (3, 4))]) -> 307
//: Read([]) -> panic 0x32
//: Returned([((1, 2), (3, 4)), ((5, 6), (7, 8))]) -> ((5, 6), (7, 8))
//: Changed([((1, 2), (3, 4))]) -> (20, 2), (1, 2)
//: Replaced([((1, 2), (3, 4))]) -> (2, 1), (1, 2)

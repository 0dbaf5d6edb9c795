//: row members.library.struct
public enum Side { Left, Right }

[ContractLibrary]
public struct Point
{
    public long X;
    public long Y;
    public Side Where;

    public const long Origin = 0;

    public readonly long Sum => X + Y;

    public readonly bool IsOrigin => X == Origin && Y == Origin;

    public readonly Point Moved(long x, long y) => new Point { X = X + x, Y = Y + y, Where = Where };

    public readonly Point Same() => this;

    public readonly Point Turned()
    {
        var turned = this;
        turned.X = Y;
        turned.Y = -X;
        turned.Where = turned.X < Sum ? Side.Left : Side.Right;
        return turned;
    }

    public static Point At(long x, long y) => new Point { X = x, Y = y };

    public static Point operator +(Point left, Point right) => left.Moved(right.X, right.Y);

    public static Point operator -(Point value) => At(-value.X, -value.Y);

    public static bool operator ==(Point left, Point right) => left.X == right.X && left.Y == right.Y;

    public static bool operator !=(Point left, Point right) => !(left == right);

    public static implicit operator Point(long x) => At(x, 0);

    public static explicit operator long(Point value) => value.Sum;

    public override readonly bool Equals(object other) => other is Point point && point == this;

    public override readonly int GetHashCode() => 0;
}

[ContractLibrary]
public readonly record struct Ratio(ulong Over, ulong Under)
{
    public ulong Of(ulong value) => value * Over / Under;
}

[Contract]
public sealed partial class Case : Contract
{
    readonly StorageArray<Point> points = new();
    Point stored;
    Ratio ratio = default;

    public long Sum(long x, long y) => (Point.At(x, y) + 5 + stored).Sum;

    public (long, long, Side) Turn(long x, long y)
    {
        var point = Point.At(x, y);
        var same = point.Same();
        same.X = 99;
        var turned = point.Turned();
        return (turned.X + point.X, turned.Y, turned.Where);
    }

    public long Store(long x)
    {
        stored = stored.Moved(x, 1);
        points.Push(stored);
        stored += Point.At(1, 1);
        return (long)points[0] + points[0].Turned().Y + stored.Sum;
    }

    public (bool, bool, bool) Compare(long x)
    {
        Point other = x;
        return (other == stored, -other != other, other.IsOrigin);
    }

    public ulong Scale(ulong over, ulong under, ulong value)
    {
        ratio = new Ratio(over, under);
        return ratio.Of(value) + new Ratio(1, 2).Of(value);
    }
}

//: Sum(1, 2) -> 8
//: Sum(9223372036854775807, 0) -> panic 0x11
//: Turn(3, 4) -> 7, -3, 0
//: Turn(3, -4) -> -1, -3, 0
//: Turn(-3, 4) -> 1, 3, 1
//: Store(7) -> 11
//: Compare(0) -> false, false, true
//: Compare(8) -> false, true, false
//: Scale(3, 4, 8) -> 10
//: Scale(1, 0, 8) -> panic 0x12

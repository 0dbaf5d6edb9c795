//: row expressions.conditional, expressions.array-initializer, literals.limits, literals.folded, operators.increment, statements.local
//: from Q38, Q39, Q40, Q42, Q43, Q44, Q47, Q48, Q51, Q53, W15, W18, W29, I02, I10, I30, U24
[Contract]
public sealed partial class Case : Contract
{
    const long Most = long.MinValue;

    int balance = 1;

    public int Own(int x) { x = x++; return x; }

    public int Cast() { var r = unchecked((int)4294967295u); return r; }

    public bool Same() { long y = -9223372036854775808; return Most == y; }

    public (int, int) Chosen(bool b)
    {
        int i = b ? 1 : 300;
        int j = b ? -1 : 1;
        return (i, j);
    }

    public int Common(bool b, byte x, int y) { var z = b ? x : y; return z; }

    public int[] Three() { int[] a = { 1, -2, 3 }; return a; }

    public (ulong, long) Bits()
    {
        ulong x = 0xFFFFFFFFFFFFFFFF;
        long y = unchecked((long)0xFFFFFFFFFFFFFFFF);
        return (x, y);
    }

    public int Lowest() { int x = unchecked((int)0x80000000); return x; }

    public int Later() { int a, b = 2; a = b; return a; }

    public bool Between(int x) => x is > 3 and < 10;

    public (int, int) Nested(int x)
    {
        int y = x > 5 ? x < 8 ? 1 : 2 : 3;
        x = x == 10 ? 1 : 0;
        return (x, y);
    }

    public int Keywords() { int @int = 1; int @class = 2; return @int + @class; }

    public int Alike() { int Total = 1; int total = 2; return Total * 10 + total + balance + Balance(); }

    public int Wrapped(int i) { int[] a = new int[1]; return a[unchecked(i + 1)]; }

    int Balance() => 2;
}

//: Own(0) -> 0
//: Cast() -> -1
//: Same() -> true
//: Chosen(true) -> 1, -1
//: Chosen(false) -> 300, 1
//: Common(true, 5, -1) -> 5
//: Common(false, 5, -1) -> -1
//: Three() -> [1, -2, 3]
//: Bits() -> 2^64-1, -1
//: Lowest() -> -2^31
//: Later() -> 2
//: Between(5) -> true
//: Between(3) -> false
//: Between(10) -> false
//: Nested(10) -> 1, 2
//: Nested(6) -> 0, 1
//: Nested(5) -> 0, 3
//: Keywords() -> 3
//: Alike() -> 15
//: Wrapped(2^31-1) -> panic 0x32
//: Wrapped(-1) -> 0

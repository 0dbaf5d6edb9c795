//: row expressions.order
public readonly partial record struct BoomError(int Code) : IError;
public struct P { public int A; public int B; public readonly int Sum() => A + B; }
[Contract] public sealed partial class Case : Contract {
  int n; P s; readonly StorageArray<P> ps = new(); readonly StorageArray<int> xs = new(); readonly Mapping<int, P> m = new();
  int Next() => ++n;
  void Fail() { Revert(new BoomError(7)); }
  int FailInt(int x) { if (x > 3) Revert(new BoomError(x)); else Revert(new BoomError(0)); return 1; }
  public int E1(int x) { if (x > 0) { Fail(); return 1; } return 2; }
  public int E2(int x) { var r = FailInt(x); return r + 1; }
  public int E3(bool b) { var t = (n: Next(), k: 5); if (b) (t.k, t.n) = (t.n, t.k); return t.n * 10 + t.k; }
  public int E4(int x) { int r = 0; switch (x) { case 1: for (var i = 0; i < 3; i++) { switch (i) { case 1: continue; case 2: r += 100; break; default: r++; break; } r += 10; } break; } return r; }
  public int E5(int x) => x switch { 1 => x switch { 1 => Next(), _ => 0 }, 2 => Next() + Next(), _ => n };
  public int E6(int a) { var r = a switch { > 0 => new P { A = a }, _ => s }; s.A = 99; r.B += 1; return r.A * 10 + r.B; }
  public int E7(int i) { ps.Clear(); ps.Push(new P { A = 1 }); ps.Push(new P { A = 2 }); (ps.Ref(0).A, ps.Ref(1).A) = (ps[1].A, ps[0].A); return ps[0].A * 10 + ps[1].A; }
  public int E8() { int x = 5; int Get() => x; x = Get() + (x = 7) + Get(); return x; }
  public int E9(int k) { var a = new[] { new P { A = 1 }, s, default }; a[1].B = 5; var q = a[0] with { B = k }; a[0] = q; q.A = 50; return a[0].A * 100 + a[0].B * 10 + a[1].B; }
  public int E10(int x) { var y = x is > 5 or < 0 ? x switch { 6 => 1, _ => 2 } : 3; return y; }
  public int E11(int x) { int i = 0; while (i < 10) { if (i switch { 3 => true, _ => false }) { i += 5; continue; } if (i is 9) break; i++; } return i + x; }
  public int E12(uint a, uint b) { unchecked { var c = a - b; if (c > 10) { c = checked(c - 5); } foreach (var q in new[] { 1u, 2u }) c += q; for (var i = 0; i < 2; i++) c++; return (int)c; } }
  public long E13(int a) { long s = 0; foreach (var (x, y) in new[] { new Q(a, 1), new Q(2, a) }) s = s * 100 + x * 10 + y; return s; }
  public bool E14(int a, bool b) => (a, b) is (> 3, true) or (0, false);
  public int E15() { n = 0; xs.Clear(); xs.Push(0); xs.Push(0); xs[Next()] = xs[Next() - 2] = Next() + n; return xs[0] * 10 + xs[1]; }
  public int E16(byte v) { switch (v) { case 1 or 2 when Next() > 0: return 1; case >= 3 and < 5: { var q = v; return q; } case 255: break; default: return -1; } return 9; }
  public int E17(int v) { switch (v, n >= 0) { case (1, true): return 1; case ( > 5, _): return 2; case var (a, b) when a == -1 && b: return 3; default: return 4; } }
  public int E18(bool c) { n = 0; flag = c; flag |= Next() > 0; flag &= Next() > 5; flag ^= Next() > 0; return n * 10 + (flag ? 1 : 0); }
  bool flag;
  public int E19(int x) { var total = 0; for (int i = 0; i < x; i++) { int Inner(int y) => y * i; if (i == 1) continue; total += Inner(10) + i; } return total; }
  public string E20(int x) => x switch { 0 => "zero", 1 => "one", 2 => "two", _ => "many" };
  public int E21(int[] d) { int[] copy = [d[0], d[^1]]; (copy[0], copy[1]) = (copy[1], copy[0]); d[0] = 77; return copy[0] * 100 + copy[1]; }
  public int E22(int x) { int y; if (x > 2 && (y = x * 2) > 6) return y; else y = 1; return y; }
  public byte E23(byte a) { unchecked { a -= 1; a <<= 1; checked { a += 1; } return a; } }
  public int E24(int x) { return Local(x) + Local(x + 1); int Local(int q) { switch (q) { case 1: return 10; case 2: { if (x == 1) break; return 20; } default: return 0; } return 5; } }
//: E1(0) -> 2
//: E1(1) -> error Boom(7)
//: E2(4) -> error Boom(4)
//: E2(1) -> error Boom(0)
//: E3(true) -> 51
//: E3(false) -> 25
//: E4(1) -> 121
//: E4(2) -> 0
//: E5(1) -> 3
//: E5(2) -> 9
//: E5(3) -> 5
//: E6(3) -> 31
//: E6(0) -> 991
//: E7(0) -> 21
//: E8() -> 19
//: E9(4) -> 145
//: E10(6) -> 1
//: E10(-1) -> 2
//: E10(3) -> 3
//: E11(1) -> 10
//: E12(30, 5) -> 25
//: E13(3) -> 3123
//: E14(4, true) -> true
//: E14(0, false) -> true
//: E14(0, true) -> false
//: E15() -> 66
//: E16(2) -> 1
//: E16(4) -> 4
//: E16(255) -> 9
//: E16(6) -> -1
//: E17(1) -> 1
//: E17(6) -> 2
//: E17(-1) -> 3
//: E17(0) -> 4
//: E18(true) -> 31
//: E18(false) -> 31
//: E19(3) -> 22
//: E20(2) -> "two"
//: E20(9) -> "many"
//: E21([1, 2, 3]) -> 301
//: E22(4) -> 8
//: E22(3) -> 1
//: E23(0) -> 255
//: E23(128) -> 255
//: E24(1) -> 15
}
public readonly record struct Q(int X, int Y);

//: row expressions.switch
public enum Phase { Open, Closed, Done }

public struct Pair
{
    public int First;
    public int Second;
}

[Contract]
public sealed partial class Case : Contract
{
    private int count;
    private Pair stored;

    private int Next() => ++count;

    public int Two(int value) => value switch { > 10 => 1, _ => 2 };

    public int Four(int value) => value switch { 0 => 10, 1 or 2 => 20, < 0 => 30, _ => 40 };

    public int OfPhase(Phase phase) => phase switch { Phase.Open => 1, Phase.Closed => 2, Phase.Done => 3 };

    public ulong OfBool(bool flag) => flag switch { true => 1, false => 0 };

    public int Covered(int value) => value switch { < 0 => -1, 0 => 0, > 0 => 1 };

    public int OnlyTheChosen(int value)
    {
        count = 0;
        var result = value switch { 1 => Next(), 2 => Next() + Next(), 3 => Next() * 100, _ => -1 };
        return (result * 10) + count;
    }

    public int SubjectOnce()
    {
        count = 4;
        return Next() switch { 5 => 50 + count, 6 => 60, 7 => 70, _ => 0 };
    }

    public int Guarded(int value)
    {
        count = 0;
        return value switch { > 0 when Next() > 1 => 1, > 0 when Next() > 1 => 2, var other => other + count };
    }

    public int OfTuple(int a, bool b) => (a, b) switch
    {
        (1, true) => 11,
        (1, _) => 10,
        ( > 5, false) => 60,
        (var x, true) => x,
        _ => -1,
    };

    public int OfStruct(int first, int second)
    {
        stored = new Pair { First = first, Second = second };
        return stored switch
        {
            { First: 1, Second: > 3 } => 1,
            { First: 1 } => 2,
            { Second: var s } when s > 100 => s,
            _ => 0,
        };
    }

    public int InACondition(int value)
    {
        count = 1;
        return (value switch { 1 => true, _ => false }) && Next() > 0 ? count : -1;
    }

    public (int left, bool right) Tuple(int value) => value switch { 1 => (5, true), 2 => (6, false), _ => (value, true) };

    public Pair Structs(int value)
    {
        var one = new Pair { First = 1 };
        var result = value switch { 1 => one, 2 => stored, _ => new Pair { First = 3, Second = 3 } };
        result.Second++;
        one.First = 9;
        return result;
    }

    public int Nested(int a, int b) => a switch { 1 => b switch { 1 => 11, _ => 10 }, 2 => 20, _ => 0 };

    public byte Narrow(int value) => (byte)(value switch { 1 => 255, _ => 256 });

    public int InALoop(int limit)
    {
        var sum = 0;
        var i = 0;
        while (i switch { 2 => Next() > 1000, 5 => false, _ => i < limit } || i == 2)
        {
            sum += i++ switch { 1 => 100, _ => i };
        }

        return sum;
    }
}

//: Two(11) -> 1
//: Two(10) -> 2
//: Four(0) -> 10
//: Four(2) -> 20
//: Four(-5) -> 30
//: Four(5) -> 40
//: OfPhase(0) -> 1
//: OfPhase(2) -> 3
//: OfBool(true) -> 1
//: Covered(-7) -> -1
//: Covered(0) -> 0
//: Covered(7) -> 1
//: OnlyTheChosen(1) -> 11
//: OnlyTheChosen(2) -> 32
//: OnlyTheChosen(3) -> 1001
//: OnlyTheChosen(4) -> -10
//: SubjectOnce() -> 55
//: Guarded(5) -> 2
//: Guarded(-5) -> -5
//: OfTuple(1, true) -> 11
//: OfTuple(1, false) -> 10
//: OfTuple(6, false) -> 60
//: OfTuple(7, true) -> 7
//: OfTuple(2, false) -> -1
//: OfStruct(1, 4) -> 1
//: OfStruct(1, 3) -> 2
//: OfStruct(2, 101) -> 101
//: OfStruct(2, 100) -> 0
//: InACondition(1) -> 2
//: InACondition(2) -> -1
//: Tuple(1) -> 5, true
//: Tuple(2) -> 6, false
//: Tuple(3) -> 3, true
//: Structs(1) -> (1, 1)
//: Structs(2) -> (2, 101)
//: Structs(3) -> (3, 4)
//: Nested(1, 1) -> 11
//: Nested(1, 2) -> 10
//: Nested(2, 2) -> 20
//: Narrow(1) -> 255
//: Narrow(2) -> panic 0x11
//: InALoop(9) -> 113

//: row statements.switch
public enum Phase { Open, Closed, Done }

public readonly partial record struct SteppedEvent(int Value) : IEvent;

[Contract]
public sealed partial class Case : Contract
{
    private int count;

    private int Next() => ++count;

    public int Kind(int value)
    {
        switch (value)
        {
            case 0:
                return 10;
            case 1:
            case 2:
                return 20;
            case -2147483648:
                return 30;
            default:
                return 40;
        }
    }

    public int DefaultFirst(byte value)
    {
        var result = 0;
        switch (value)
        {
            default:
                result = 1;
                break;
            case 255:
                result = 2;
                break;
        }

        return result;
    }

    public int OfPhase(Phase phase)
    {
        switch (phase)
        {
            case Phase.Open: return 1;
            case Phase.Done: return 3;
        }

        return 2;
    }

    public int OfBool(bool flag)
    {
        switch (flag)
        {
            case true: return 1;
            case false: return 0;
        }
    }

    public int Once()
    {
        count = 1;
        switch (Next())
        {
            case 1: return 100;
            case 2: return 200 + count;
            case 3: return 300;
            default: return 0;
        }
    }

    public void Emits(int value)
    {
        switch (value)
        {
            case > 100:
                Emit(new SteppedEvent(100));
                break;
            case > 10 and < 20 or 30:
                Emit(new SteppedEvent(value));
                Mark();
                break;
            case 5:
                break;
            default:
                Emit(new SteppedEvent(-1));
                break;
        }

        void Mark() => count = 7;
    }

    public int Guards(int value)
    {
        count = 0;
        switch (value)
        {
            case > 0 when Next() > 1:
                return 1;
            case 5 when Next() == 2:
                return 50 + count;
            case var other when other == value && Next() > 5:
                return 3;
            default:
                return 90 + count;
        }
    }

    public int BreaksInside(int value)
    {
        var result = 0;
        switch (value)
        {
            case 1:
                if (count == 1000) break;
                result = 1;
                if (value == 1)
                {
                    result += 10;
                    break;
                }
                else
                {
                    result = 5;
                }

                result += 100;
                break;
            case 2:
                {
                    result = 2;
                    break;
                }

            case 3:
                for (var i = 0; i < 5; i++)
                {
                    if (i == 3) break;
                    result += i;
                }

                break;
        }

        return result;
    }

    public int InLoop(int limit)
    {
        var sum = 0;
        for (var i = 0; i < limit; i++)
        {
            switch (i)
            {
                case 1:
                    continue;
                case 4:
                    {
                        if (sum > 3)
                        {
                            sum += 1000;
                            if (sum > 5000) continue;
                        }
                        else
                        {
                            break;
                        }

                        sum += 20;
                        break;
                    }

                case 6:
                    return sum;
                default:
                    sum += i;
                    break;
            }

            sum += 100;
        }

        return sum;
    }

    public int Nested(int a, int b)
    {
        switch (a)
        {
            case 1:
                switch (b)
                {
                    case 1: return 11;
                    case 2: break;
                    default: return 19;
                }

                return 12;
            case 2:
                return 20;
        }

        return 0;
    }

    public int OneScope(int value)
    {
        switch (value)
        {
            case 1:
                int shared = 5;
                return shared + 1;
            case 2:
                shared = 7;
                return shared;
            default:
                return 0;
        }
    }

    public int OnlyDefault()
    {
        switch (Next())
        {
            default: return 5;
        }
    }

    public int DefaultWithCase(int value)
    {
        switch (value)
        {
            case 1:
            default:
                return 1;
            case 2:
                return 2;
        }
    }
}

//: Kind(0) -> 10
//: Kind(2) -> 20
//: Kind(-2147483648) -> 30
//: Kind(3) -> 40
//: DefaultFirst(255) -> 2
//: DefaultFirst(0) -> 1
//: OfPhase(0) -> 1
//: OfPhase(1) -> 2
//: OfPhase(2) -> 3
//: OfBool(true) -> 1
//: OfBool(false) -> 0
//: Once() -> 202
//: Emits(101) -> ; event Stepped(100)
//: Emits(15) -> ; event Stepped(15)
//: Emits(30) -> ; event Stepped(30)
//: Emits(20) -> ; event Stepped(-1)
//: Emits(5) ->
//: Guards(7) -> 92
//: Guards(5) -> 52
//: Guards(0) -> 91
//: BreaksInside(1) -> 11
//: BreaksInside(2) -> 2
//: BreaksInside(3) -> 3
//: BreaksInside(9) -> 0
//: InLoop(4) -> 305
//: InLoop(6) -> 1530
//: InLoop(9) -> 1530
//: Nested(1, 1) -> 11
//: Nested(1, 2) -> 12
//: Nested(1, 3) -> 19
//: Nested(2, 9) -> 20
//: Nested(3, 9) -> 0
//: OneScope(1) -> 6
//: OneScope(2) -> 7
//: OneScope(3) -> 0
//: OnlyDefault() -> 5
//: DefaultWithCase(1) -> 1
//: DefaultWithCase(2) -> 2
//: DefaultWithCase(3) -> 1

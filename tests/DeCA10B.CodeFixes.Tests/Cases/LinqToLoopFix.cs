[Contract]
public sealed partial class Sample : Contract
{
    public long Sum(long[] values) => values.Sum();

    public int Count(long[] values)
    {
        return values.Count(value => value > 2);
    }

    public bool Any(long[] values) => values.Any(v => v < 0);

    public bool All(long[] values)
    {
        var all = values.All(value => value < 10 && value != 7);
        return all;
    }

    public long Squares(long[] values)
    {
        var total = values.Sum(value => value * value);
        return total;
    }
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    public long Sum(long[] values)
    {
        long sum = 0;
        foreach (var item in values)
            sum += item;
        return sum;
    }

    public int Count(long[] values)
    {
        int count = 0;
        foreach (var value in values)
            if (value > 2) count++;
        return count;
    }

    public bool Any(long[] values)
    {
        foreach (var v in values)
            if (v < 0) return true;
        return false;
    }

    public bool All(long[] values)
    {
        var all = true;
        foreach (var value in values)
            if (value >= 10 || value == 7) all = false;
        return all;
    }

    public long Squares(long[] values)
    {
        long total = 0;
        foreach (var value in values)
            total += value * value;
        return total;
    }
}
//: Sum([1;2;3]) -> 6
//: Count([1;2;3;4]) -> 2
//: Any([1;2]) -> False
//: Any([1;-2]) -> True
//: All([1;7]) -> False
//: All([1;6]) -> True
//: Squares([3;4]) -> 25
//: Sum([9223372036854775807;1]) -> panic 0x11

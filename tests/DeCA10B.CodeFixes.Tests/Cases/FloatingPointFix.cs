[Contract]
public sealed partial class Sample : Contract
{
    double weight = 0.5;

    public double Weight() => weight;

    public bool Grow(double by)
    {
        double factor = 1.25;
        var limit = 3.0;
        weight *= 2 * factor + by;
        return weight > limit;
    }

    public decimal More(decimal value) => value + 1m;

    public float Same(float value) => value;
}
//: becomes
[Contract]
public sealed partial class Sample : Contract
{
    Fixed64 weight = Fixed64.Parse("0.5");

    public Fixed64 Weight() => weight;

    public bool Grow(Fixed64 by)
    {
        Fixed64 factor = Fixed64.Parse("1.25");
        var limit = Fixed64.Parse("3.0");
        weight *= Fixed64.Parse("2") * factor + by;
        return weight > limit;
    }

    public Fixed64 More(Fixed64 value) => value + Fixed64.Parse("1");

    public Fixed64 Same(Fixed64 value) => value;
}
//: Weight -> 0.5

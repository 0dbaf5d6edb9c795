namespace DeCA10B.Simulation.Tests;

public sealed class RecordTests
{
    [Fact]
    public void Payments_are_equal_by_value() =>
        Assert.Equal(new Payment(1, PaymentKind.Refund, "a", "b", 5), new Payment(1, PaymentKind.Refund, "a", "b", 5));
}

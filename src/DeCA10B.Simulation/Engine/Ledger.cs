using DeCA10B.Simulation.Agents;
using DeCA10B.Simulation.Gas;
using DeCA10B.Simulation.Stages;

namespace DeCA10B.Simulation.Engine;

/// <summary>Writes down every wei that moves, and holds that none is lost: what an agent loses or gains, the contracts gain or lose, at each transaction.</summary>
public sealed class Ledger
{
    private readonly Stage stage;
    private readonly bool keepsPayments;
    private readonly GasSchedule gas;
    private readonly List<Payment> payments = [];
    private readonly SortedDictionary<string, CallCount> calls = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, CallGas> gasOfCalls = new(StringComparer.Ordinal);
    private UInt256 held;

    /// <param name="stage">The chain.</param>
    /// <param name="gas">What gas costs the sender of a transaction.</param>
    /// <param name="keepsPayments">Whether each payment is kept; else they are only counted.</param>
    public Ledger(Stage stage, GasSchedule gas, bool keepsPayments = true) => (this.stage, this.gas, this.keepsPayments) = (stage, gas, keepsPayments);

    /// <summary>Who holds the contracts' wei.</summary>
    public Address Holder { get; private set; }

    /// <summary>Every payment so far, when they are kept.</summary>
    public IReadOnlyList<Payment> Payments => payments;

    /// <summary>Calls by their function.</summary>
    public IReadOnlyList<CallCount> Calls => [.. calls.Values];

    /// <summary>Gas by function, where the chain has any.</summary>
    public IReadOnlyList<CallGas> GasOfCalls => [.. gasOfCalls.Values];

    /// <summary>Wei that the contracts hold.</summary>
    public UInt256 Held => held;

    /// <summary>Wei that the contracts held when the run began: a market's bounty.</summary>
    public UInt256 HeldAtStart { get; private set; }

    /// <summary>Whether each payment is kept.</summary>
    public bool KeepsPayments => keepsPayments;

    /// <summary>Wei paid for gas so far.</summary>
    public UInt256 Gas { get; private set; }

    /// <summary>Begins the books, with what the contracts hold at first: a market's bounty.</summary>
    /// <param name="holder">Who holds the contracts' wei.</param>
    internal void Open(Address holder)
    {
        Holder = holder;
        HeldAtStart = held = stage.BalanceOf(holder);
    }

    /// <summary>Takes what a transaction did to its sender's balance into the books.</summary>
    /// <param name="agent">The sender.</param>
    /// <param name="function">What was called.</param>
    /// <param name="length">How many numbers the sample has that was sent along, for its gas.</param>
    /// <param name="succeeded">Whether it did not revert.</param>
    /// <param name="kind">What it pays or is paid.</param>
    /// <param name="origin">Whose wei they were, when the agent is paid; null when the agent pays.</param>
    /// <returns>How much, in wei.</returns>
    /// <exception cref="ConservationException">What the agent lost or gained is not what the contracts gained or lost.</exception>
    internal UInt256 Settle(Agent agent, string function, int length, bool succeeded, PaymentKind kind, Agent? origin)
    {
        Count(function, succeeded);
        if (succeeded && stage.GasUsed > 0) Meter(function, length);
        var balance = stage.BalanceOf(agent.Address);
        var total = stage.BalanceOf(Holder);
        var (before, heldBefore) = (agent.Balance, held);
        (agent.Balance, held) = (balance, total);
        if (before + heldBefore != balance + total) throw new ConservationException(function, agent.Setup.Name, stage.Time, before + heldBefore, balance + total);
        var wei = balance > before ? balance - before : before - balance;
        if (wei > UInt256.Zero) Note(balance > before ? new(stage.Time, kind, origin?.Setup.Name ?? Payment.Contracts, agent.Setup.Name, wei) : new(stage.Time, kind, agent.Setup.Name, Payment.Contracts, wei));
        PayGas(agent, gas.CostOf(function, length, stage.Time));
        return wei;
    }

    /// <summary>Sends wei from one agent to another.</summary>
    internal void Send(Agent from, Agent to, UInt256 wei, PaymentKind kind)
    {
        stage.SetBalance(from.Address, from.Balance -= wei);
        stage.SetBalance(to.Address, to.Balance += wei);
        Note(new(stage.Time, kind, from.Setup.Name, to.Setup.Name, wei));
    }

    /// <summary>Takes gas from an agent, as far as it has the wei: an agent keeps enough back for what it sends.</summary>
    private void PayGas(Agent agent, UInt256 wei)
    {
        wei = UInt256.Min(wei, agent.Balance);
        if (wei == UInt256.Zero) return;
        stage.SetBalance(agent.Address, agent.Balance -= wei);
        Gas += wei;
        Note(new(stage.Time, PaymentKind.Gas, agent.Setup.Name, "gas", wei));
    }

    private void Meter(string function, int length)
    {
        var gas = gasOfCalls.TryGetValue(function, out var known) ? known : new(function, 0, 0, 0);
        gasOfCalls[function] = gas with { Calls = gas.Calls + 1, Gas = gas.Gas + stage.GasUsed, Numbers = gas.Numbers + length };
    }

    private void Count(string function, bool succeeded)
    {
        var count = calls.TryGetValue(function, out var known) ? known : new(function, 0, 0);
        calls[function] = count with { Tried = count.Tried + 1, Succeeded = count.Succeeded + (succeeded ? 1 : 0) };
    }

    private void Note(in Payment payment)
    {
        if (keepsPayments) payments.Add(payment);
    }
}

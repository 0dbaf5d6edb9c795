using DeCA10B.Native;

namespace DeCA10B;

/// <content>Calls that carry value, and calls that may fail.</content>
public abstract partial class Contract
{
    /// <summary>Sends wei along with the call that follows: <c>WithValue(bank, wei).Deposit()</c>. The function called must be payable.</summary>
    /// <param name="contract">The contract to call.</param>
    /// <param name="amount">Wei, taken from this contract. The call reverts with empty data when the balance is short.</param>
    protected TInterface WithValue<TInterface>(TInterface contract, UInt256 amount) where TInterface : class, IContract =>
        Machine.Running.WithValue(contract, amount);

    /// <summary>Sends wei from this contract with all gas, and reverts when that fails.</summary>
    /// <exception cref="RevertException">With <see cref="SendFailedError"/>: the balance is short or the receiver reverted.</exception>
    protected void Send(Address to, UInt256 amount) => Require(TrySend(to, amount), new SendFailedError());

    /// <summary>Calls a function of another contract, and goes on when that reverts: <c>var (succeeded, price) = Try(() => oracle.Price(id));</c></summary>
    /// <param name="call">One call through a contract interface, with operands that are computed before.</param>
    /// <returns>Whether it succeeded, and what it returned; the default after a failure, of which nothing is kept.</returns>
    /// <exception cref="RevertException">There is no contract, or it returned data that are no such value: that is not caught, here and on chain.</exception>
    protected (bool Succeeded, TResult Value) Try<TResult>(Func<TResult> call) => Machine.Running.Try(call);

    /// <summary>Calls a function of another contract that returns nothing, and goes on when that reverts: <c>if (!Try(() => bank.Pay(to))) ...</c></summary>
    /// <param name="call">One call through a contract interface, with operands that are computed before.</param>
    /// <returns>Whether it succeeded. After a failure nothing that it did is kept.</returns>
    /// <exception cref="RevertException">There is no contract: that is not caught, here and on chain.</exception>
    protected bool Try(Action call) => Machine.Running.Try(() =>
    {
        call();
        return true;
    }).Succeeded;

    /// <summary>Calls an address with call data, and goes on when that fails.</summary>
    /// <param name="to">A contract or any account; without code there the call succeeds and only moves the value.</param>
    /// <param name="data">A selector and ABI-encoded arguments; nothing is a plain transfer.</param>
    /// <param name="value">Wei sent along.</param>
    /// <returns>Whether it succeeded, and what it returned or reverted with. After a failure nothing that it did is kept.</returns>
    protected (bool Succeeded, byte[] Data) TryCall(Address to, byte[] data, UInt256 value = default) =>
        Machine.Running.TryCall(this, to, data, value, isStatic: false);

    /// <summary>Calls an address with call data under the promise that nothing is written, and goes on when that fails.</summary>
    /// <returns>Whether it succeeded, and what it returned or reverted with.</returns>
    protected (bool Succeeded, byte[] Data) TryStaticCall(Address to, byte[] data) =>
        Machine.Running.TryCall(this, to, data, default, isStatic: true);
}

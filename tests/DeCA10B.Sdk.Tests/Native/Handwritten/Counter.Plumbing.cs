using DeCA10B.Abi;
using DeCA10B.Native;

namespace DeCA10B.Tests.Native.Handwritten;

// What the generator emits, by hand: these files hold the protocol of DeCA10B.Native still while the generator changes.
public readonly partial record struct CountedEvent
{
    private static readonly Bytes32 Topic = EventTopic.Of("Counted(address,uint64)");

    EncodedEvent IEvent.EncodeEvent()
    {
        var data = new AbiWriter(32);
        data.Write(AbiTypes.UInt64, Count);
        return new([Topic, TopicWord.Of(AbiTypes.Address, Sender)], data.ToArray());
    }
}

public readonly partial record struct StepTooLargeError
{
    byte[] IError.EncodeError()
    {
        var writer = new AbiWriter(Selector.Of("StepTooLarge(uint64)"), 32);
        writer.Write(AbiTypes.UInt64, Step);
        return writer.ToArray();
    }
}

public readonly partial record struct NotOwnerError
{
    byte[] IError.EncodeError()
    {
        var writer = new AbiWriter(Selector.Of("NotOwner(address)"), 32);
        writer.Write(AbiTypes.Address, Sender);
        return writer.ToArray();
    }
}

public abstract partial class Ownable
{
    protected override void CopyScalars(Contract source)
    {
        base.CopyScalars(source);
        var other = (Ownable)source;
        Owner = other.Owner;
    }

    protected override byte[]? Dispatch(uint selector, ReadOnlySpan<byte> arguments)
    {
        switch (selector)
        {
            case 0x8da5cb5b: // owner()
            {
                CheckCall(isPayable: false, isView: true);
                var output = new AbiWriter(32);
                output.Write(AbiTypes.Address, Owner);
                return output.ToArray();
            }

            case 0xf2fde38b: // transferOwnership(address)
            {
                CheckCall(isPayable: false, isView: false);
                var input = new AbiReader(arguments);
                TransferOwnership(input.Read(AbiTypes.Address));
                return [];
            }

            default: return base.Dispatch(selector, arguments);
        }
    }
}

public sealed partial class Counter
{
    private static readonly AbiArray<long> Int64Array = AbiTypes.Array(AbiTypes.Int64);

    protected override void AttachStorage(Journal journal)
    {
        base.AttachStorage(journal);
        ((IStorageCollection)steps).Attach(journal);
        ((IStorageCollection)history).Attach(journal);
    }

    protected override void CopyScalars(Contract source)
    {
        base.CopyScalars(source);
        var other = (Counter)source;
        Count = other.Count;
    }

    protected override byte[]? Dispatch(uint selector, ReadOnlySpan<byte> arguments)
    {
        switch (selector)
        {
            case 0xdd9a82bc: // increment(uint64)
            {
                CheckCall(isPayable: false, isView: false);
                var input = new AbiReader(arguments);
                Increment(input.Read(AbiTypes.UInt64));
                return [];
            }

            case 0x6b6902c6: // writeAndDivide(uint64)
            {
                CheckCall(isPayable: false, isView: false);
                var input = new AbiReader(arguments);
                var result = WriteAndDivide(input.Read(AbiTypes.UInt64));
                var output = new AbiWriter(32);
                output.Write(AbiTypes.UInt64, result);
                return output.ToArray();
            }

            case 0xf39540ee: // sum(int64[])
            {
                CheckCall(isPayable: false, isView: true);
                var input = new AbiReader(arguments);
                var result = Sum(input.Read(Int64Array));
                var output = new AbiWriter(32);
                output.Write(AbiTypes.UInt64, result);
                return output.ToArray();
            }

            case 0x67b8ca72: // tip(uint8)
            {
                CheckCall(isPayable: true, isView: false);
                var input = new AbiReader(arguments);
                Tip(input.Read(AbiTypes.Byte));
                return [];
            }

            case 0x06661abd: // count()
            {
                CheckCall(isPayable: false, isView: true);
                var output = new AbiWriter(32);
                output.Write(AbiTypes.UInt64, Count);
                return output.ToArray();
            }

            default: return base.Dispatch(selector, arguments);
        }
    }

    public Calls From(Address sender, UInt256 value = default) => new(this, sender, value);

    public readonly struct Calls
    {
        private readonly Counter contract;
        private readonly Address sender;
        private readonly UInt256 value;

        internal Calls(Counter contract, Address sender, UInt256 value) => (this.contract, this.sender, this.value) = (contract, sender, value);

        public ulong Count
        {
            get
            {
                var view = contract.BeginView(sender, value);
                try
                {
                    var result = contract.Count;
                    view.End();
                    return result;
                }
                catch (Exception exception)
                {
                    throw view.Abort(exception);
                }
            }
        }

        public void Increment(ulong step)
        {
            var transaction = contract.BeginTransaction(sender, value, isPayable: false);
            try
            {
                contract.Increment(step);
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
        }

        public void Bump()
        {
            var transaction = contract.BeginTransaction(sender, value, isPayable: false);
            try
            {
                contract.Bump();
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
        }

        public void Tip(byte times)
        {
            var transaction = contract.BeginTransaction(sender, value, isPayable: true);
            try
            {
                contract.Tip(times);
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
        }

        public ulong WriteAndDivide(ulong divisor)
        {
            var transaction = contract.BeginTransaction(sender, value, isPayable: false);
            ulong result;
            try
            {
                result = contract.WriteAndDivide(divisor);
            }
            catch (Exception exception)
            {
                throw transaction.Abort(exception);
            }

            transaction.Commit();
            return result;
        }

        public ulong StepsOf(Address account)
        {
            var view = contract.BeginView(sender, value);
            try
            {
                var result = contract.StepsOf(account);
                view.End();
                return result;
            }
            catch (Exception exception)
            {
                throw view.Abort(exception);
            }
        }

        public ulong HistoryAt(UInt256 index)
        {
            var view = contract.BeginView(sender, value);
            try
            {
                var result = contract.HistoryAt(index);
                view.End();
                return result;
            }
            catch (Exception exception)
            {
                throw view.Abort(exception);
            }
        }
    }
}

internal sealed class ICounterProxy(Machine machine, Address address) : ContractProxy(machine, address), ICounter
{
    private static readonly AbiArray<long> Int64Array = AbiTypes.Array(AbiTypes.Int64);

    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Register() => ProxyFactory<ICounter>.Create = static (machine, address) => new ICounterProxy(machine, address);

    public ulong Count
    {
        get
        {
            var target = Target;
            if (target is ICounter typed)
            {
                var caller = Enter(target, isStatic: true);
                var result = typed.Count;
                Leave(caller);
                return result;
            }

            var input = new AbiWriter(0x06661abd, 0);
            var output = new AbiReader(Call(target, input.ToArray(), isStatic: true));
            return output.Read(AbiTypes.UInt64);
        }
    }

    public void Increment(ulong step)
    {
        var target = Target;
        if (target is ICounter typed)
        {
            var caller = Enter(target, isStatic: false);
            typed.Increment(step);
            Leave(caller);
            return;
        }

        var input = new AbiWriter(0xdd9a82bc, 32);
        input.Write(AbiTypes.UInt64, step);
        Call(target, input.ToArray(), isStatic: false);
    }

    public ulong Sum(ReadOnlySpan<long> values)
    {
        var target = Target;
        if (target is ICounter typed)
        {
            var caller = Enter(target, isStatic: true);
            var result = typed.Sum(values);
            Leave(caller);
            return result;
        }

        var input = new AbiWriter(0xf39540ee, 32);
        input.Write(Int64Array, values);
        var output = new AbiReader(Call(target, input.ToArray(), isStatic: true));
        return output.Read(AbiTypes.UInt64);
    }
}

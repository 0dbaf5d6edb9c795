using System.Numerics;

namespace DeCA10B.Cli.Prices;

/// <summary>What Ethereum itself charges: the rules in force, and those drafted for Glamsterdam.</summary>
static class EthereumPrices
{
    const int BytePrice = 1_530, SlotBytes = 64, AccountBytes = 120;
    const int ColdSlot = 2_100, SlotWrite = 10_000, ColdAccount = 3_000, AccountWrite = 9_000;
    const int NewSlotBefore = 22_100, UpdateBefore = 5_000, CodeByteBefore = 200, CreateBefore = 32_000;
    const int TransactionBase = 21_000, FloorPerByte = 64;

    /// <summary>Gas times base fee.</summary>
    public static PriceRule InForce { get; } = new(
        "Ethereum (Osaka)", "gas x base fee", "EIP-1559", (transaction, fees) => new(transaction.Gas, transaction.Gas * fees.BaseFee, 0));

    /// <summary>The drafted prices of state: every new slot, update, byte of code and contract is priced anew; the rest of the gas is taken as it is.</summary>
    public static PriceRule Drafted { get; } = new(
        "Ethereum (Glamsterdam, draft)",
        "max(gas + 87,920 a new slot + 7,100 an updated slot + 1,330 a byte of code + 163,600 a new contract, 21,000 + 64 a byte of calldata) x base fee",
        "drafts of EIP-8037 (1,530 gas a byte of state), EIP-8038 (10,000 a slot written), EIP-7976",
        (transaction, fees) => DraftedGas(transaction) is var gas ? new(gas, gas * fees.BaseFee, 0) : default);

    /// <summary>Gas under the drafted schedule.</summary>
    public static BigInteger DraftedGas(PricedTransaction transaction)
    {
        var state = transaction.State;
        BigInteger gas = transaction.Gas;
        gas += (BigInteger)state.NewSlots * (BytePrice * SlotBytes + ColdSlot + SlotWrite - NewSlotBefore);
        gas += (BigInteger)state.UpdatedSlots * (ColdSlot + SlotWrite - UpdateBefore);
        gas += (BigInteger)state.CodeBytes * (BytePrice - CodeByteBefore);
        gas += (BigInteger)state.NewContracts * (BytePrice * AccountBytes + ColdAccount + AccountWrite - CreateBefore);
        return BigInteger.Max(gas, TransactionBase + (BigInteger)FloorPerByte * transaction.Data.Length);
    }
}

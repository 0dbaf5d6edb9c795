using CsCheck;

namespace DeCA10B.Client.Tests.Transactions;

public sealed class DynamicFeeTransactionTests
{
    [Fact]
    public void The_parts_are_where_EIP_1559_puts_them()
    {
        var signed = new DynamicFeeTransaction(1, 2, 3, 4, 5, null, 6, default).Sign(DevelopmentKeys.All[0]);
        var raw = Convert.ToHexStringLower(signed.Raw.Span);

        // Type; a list of chain id, nonce, fees, gas, no account, value, no data, no access list; parity, R and S follow.
        Assert.Matches("^02f84[a-c]" + "01" + "02" + "03" + "04" + "05" + "80" + "06" + "80" + "c0" + "(01|80)" + "(a0|9f)", raw);
    }

    [Fact]
    public void The_sender_is_recovered_from_the_signature()
        => Gen.Select(Gen.ULong, Gen.ULong, Gen.Byte.Array[0, 300], Gen.Bool, Gen.Int[0, 9]).Sample((nonce, value, data, creates, index) =>
        {
            var key = DevelopmentKeys.All[index];
            var signed = new DynamicFeeTransaction(31337, nonce, 1, 2, 21_000, creates ? null : key.Address, value, data).Sign(key);
            return signed.Signature.Recover(signed.Transaction.Digest) == key.Address;
        }, iter: 200);

    [Fact]
    public void Every_part_is_signed()
    {
        var to = DevelopmentKeys.All[1].Address;
        var one = new DynamicFeeTransaction(1, 2, 3, 4, 5, to, 6, new byte[] { 7 });
        DynamicFeeTransaction[] others =
        [
            one with { ChainId = 9 }, one with { Nonce = 9 }, one with { MaxPriorityFeePerGas = 9 }, one with { MaxFeePerGas = 9 },
            one with { GasLimit = 9 }, one with { To = null }, one with { Value = 9 }, one with { Data = new byte[] { 9 } },
        ];

        Assert.Equal(9, others.Append(one).Select(transaction => transaction.Digest).Distinct().Count());
    }
}

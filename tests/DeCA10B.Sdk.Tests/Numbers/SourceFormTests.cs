namespace DeCA10B.Sdk.Tests.Numbers;

/// <summary>What an author may write: that these lines compile is half of the test.</summary>
public class SourceFormTests
{
    [Fact]
    public void Literals_stand_beside_wide_integers()
    {
        UInt256 wei = 5;
        Assert.Equal(6, wei + 1);
        Assert.Equal(6, 1 + wei);
        Assert.True(wei == 5 && wei != 0 && wei > 4 && 4 < wei);
        Assert.Equal(35, 7ul * wei);
        Assert.Equal(35, wei * 7u);
        wei += 2;
        wei++;
        wei <<= 2;
        Assert.Equal(32, wei);

        Int256 score = -5;
        Assert.Equal(-4, score + 1);
        Assert.Equal(-4, 1L + score);
        Assert.Equal(5, -score);
        Assert.True(score < 0 && score * 2ul == -10);

        Int80 weight = 3;
        weight -= 5;
        Assert.True(weight == -2 && weight * 4L == -8);
        UInt80 count = 3;
        Assert.True(count * 2 == 6 && count + 1ul == 4);
    }

    [Fact]
    public void A_negative_int_is_no_unsigned_number_in_any_context()
    {
        var negative = -1;
        Assert.Throws<OverflowException>(() => unchecked((UInt256)negative));
        Assert.Throws<OverflowException>(() => unchecked((UInt80)negative));
    }

    [Fact]
    public void The_context_chooses_between_throwing_and_wrapping()
    {
        var largest = UInt256.MaxValue;
        Assert.Throws<OverflowException>(() => checked(largest + 1));
        Assert.Equal(0, unchecked(largest + 1));
        Assert.Throws<OverflowException>(() => checked((ulong)largest));
        Assert.Equal(ulong.MaxValue, unchecked((ulong)largest));
        Assert.Throws<OverflowException>(() => checked((UInt256)(-1L)));
        Assert.Equal(largest, unchecked((UInt256)(-1L)));
    }

    [Fact]
    public void Wider_types_take_narrower_ones_without_a_cast()
    {
        byte small = 200;
        UInt24 feature = (UInt24)70_000;
        UInt80 unsigned = ulong.MaxValue;
        Int80 signed = long.MinValue;
        UInt256 sum = unsigned + feature;
        sum += small;
        sum += UInt128.MaxValue;
        Int256 total = signed + (Int256)unsigned;
        total += feature;
        total += Int128.MinValue;
        Assert.Equal((UInt256)UInt128.MaxValue + ulong.MaxValue + 70_200, sum);
        Assert.Equal((Int256)Int128.MinValue + long.MaxValue + 70_000, total);
    }

    [Fact]
    public void Narrow_types_compute_as_int()
    {
        UInt24 left = UInt24.MaxValue, right = (UInt24)1;
        Assert.IsType<int>(left + right);
        Assert.IsType<int>(left << 3);
        Assert.IsType<int>(~left);
        Assert.IsType<int>(-left);
        Assert.IsType<long>(left + 1L);
        Assert.IsType<uint>(left + 1u);
        Assert.IsType<ulong>(left + 1ul);
        Assert.Equal(0x100_0000, left + right);
        Assert.True(left > right && left != right && right == 1);
        Assert.Throws<OverflowException>(() => checked((UInt24)(left + right)));
        Assert.Equal(default, unchecked((UInt24)(left + right)));
        int[] table = [1, 2];
        Assert.Equal(2, table[right]);
    }

    [Fact]
    public void Widths_mix_as_those_of_CSharp_do()
    {
        UInt40 unsigned = uint.MaxValue;
        Int48 signed = -1;
        UInt136 wide = 5;
        Int24 narrow = (Int24)(-3);
        Assert.IsType<UInt40>(unsigned + 1);
        Assert.IsType<Int48>(unsigned + signed);
        Assert.IsType<UInt136>(unsigned * wide);
        Assert.IsType<Int48>(narrow + signed);
        Assert.IsType<int>(narrow * narrow);
        Assert.IsType<int>(narrow + (UInt24)1);
        // As uint and int meet in long, and so no value is lost.
        Assert.IsType<long>((UInt48)5 + signed);
        Assert.Equal(4, (UInt48)5 + signed);
        Assert.IsType<long>(-unsigned);
        Assert.True(wide > unsigned || wide < unsigned);
        Assert.Equal(1UL << 33, (ulong)unsigned + (ulong)unsigned + 2);
        Assert.Throws<OverflowException>(() => checked(UInt40.MaxValue + 1));
        Assert.Equal(0, unchecked(UInt40.MaxValue + 1));
        narrow++;
        Assert.Equal(-2, narrow);
        var last = UInt24.MaxValue;
        Assert.Throws<OverflowException>(() => checked(last++));
        unchecked { last++; }
        Assert.Equal(0, last);
        last += (UInt24)5;
        last <<= 2;
        Assert.Equal(20, last);
    }

    [Fact]
    public void Values_are_keys()
    {
        var seen = new HashSet<object> { (UInt256)1, (Int256)1, (UInt80)1, (Int80)1, (UInt24)1, (Int24)1, (UInt40)1, (Int248)1, Address.Zero, Bytes32.Zero };
        Assert.Contains((UInt256)1, seen);
        Assert.Contains((Int80)1, seen);
        Assert.Contains(default(Address), seen);
        Assert.DoesNotContain((UInt256)2, seen);
        Assert.Equal([(UInt256)1, 2, 3], new UInt256[] { 3, 1, 2 }.Order());
        Assert.Equal([(Int256)(-1), 0, 1], new Int256[] { 1, -1, 0 }.Order());
        Assert.Throws<ArgumentException>(() => UInt256.One.CompareTo((object)1));
    }
}

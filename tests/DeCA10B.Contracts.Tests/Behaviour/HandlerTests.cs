using DeCA10B.Chains;
using DeCA10B.Contracts.Tests.Lives;
using DeCA10B.Hashing;

namespace DeCA10B.Contracts.Tests.Behaviour;

public sealed class HandlerTests
{
    [Theory, BothLives]
    public async Task A_record_says_what_was_added_and_what_is_left(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        var key = KeyOf(sample);
        Assert.Equal((1ul, (UInt256)sample.Time, scene.Good, sample.Cost, sample.Cost, (UInt256)0), await scene.Handler.AddedDataAsync(key));
        Assert.Equal(sample.Cost, await scene.Handler.GetInitialDepositAsync(sample.Data, sample.Label, sample.Time, sample.Author));
        await scene.RefundAsync(sample);
        Assert.Equal((1ul, (UInt256)sample.Time, scene.Good, sample.Cost, (UInt256)0, (UInt256)1), await scene.Handler.AddedDataAsync(key));
        Assert.Equal(1, await scene.Handler.GetNumClaimsAsync(sample.Data, sample.Label, sample.Time, sample.Author));
        Assert.Equal(0, await scene.Handler.GetClaimableAmountAsync(sample.Data, sample.Label, sample.Time, sample.Author));
        Assert.True(await scene.Handler.HasClaimedAsync(sample.Data, sample.Label, sample.Time, sample.Author, scene.Good));
    }

    [Theory, BothLives]
    public async Task Nothing_is_found_under_another_key(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var sample = await scene.AddAsync(scene.Good, [0, 2], 1);
        await Scene.RefusedAsync(new DataNotFoundError(KeyOf(sample with { Label = 0 })), () => scene.RefundAsync(sample with { Label = 0 }));
        await Scene.RefusedAsync(new DataNotFoundError(KeyOf(sample with { Author = scene.Bad })), () => scene.RefundAsync(sample with { Author = scene.Bad }));
        Assert.Equal(default, await scene.Handler.AddedDataAsync(default));
    }

    [Theory, BothLives]
    public async Task Samples_are_equal_element_by_element(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        Assert.True(await scene.Handler.IsDataEqualAsync([], []));
        Assert.True(await scene.Handler.IsDataEqualAsync([1, -2, long.MinValue], [1, -2, long.MinValue]));
        Assert.False(await scene.Handler.IsDataEqualAsync([1, 2], [1]));
        Assert.False(await scene.Handler.IsDataEqualAsync([1, 2], [1, 3]));
    }

    [Theory, BothLives]
    public async Task Only_the_owner_writes(Life life)
    {
        await using var scene = await Scene.DeployAsync(life);
        var options = new CallOptions(scene.Bad);
        var refusal = new NotOwnerError(scene.Bad);
        await Scene.RefusedAsync(refusal, async () => await scene.Handler.HandleAddDataAsync(scene.Bad, 1, [1], 1, options));
        await Scene.RefusedAsync(refusal, async () => await scene.Handler.HandleRefundAsync(scene.Bad, [1], 1, 1, options));
        await Scene.RefusedAsync(refusal, async () => await scene.Handler.HandleReportAsync(scene.Bad, [1], 1, 1, scene.Good, options));
        await Scene.RefusedAsync(refusal, async () => await scene.Handler.UpdateClaimableAmountAsync(default, 1, options));
        await Scene.RefusedAsync(refusal, async () => await scene.Incentives.HandleAddDataAsync(1, [1], 1, options));
        await Scene.RefusedAsync(refusal, async () => await scene.Model.UpdateAsync([1], 1, options));
        await Scene.RefusedAsync(refusal, async () => await scene.Model.InitializeWeightsAsync(0, [1], options));
        await Scene.RefusedAsync(refusal, async () => await scene.Model.AddFeatureIndicesAsync([1], options));
        await Scene.RefusedAsync(refusal, async () => await scene.Model.TransferOwnershipAsync(scene.Bad, options));
    }

    [Theory, BothLives]
    public async Task A_deposit_beyond_80_bits_is_refused(Life life)
    {
        await using var scene = await Scene.DeployAsync(life, handOver: false);
        var tooLarge = (UInt256)1 << 80;
        await Scene.RefusedAsync(new DepositTooLargeError(tooLarge), async () =>
            await scene.Handler.HandleAddDataAsync(scene.Good, tooLarge, [1], 1, await scene.NextAsync(scene.Deployer)));
        await scene.Handler.HandleAddDataAsync(scene.Good, tooLarge - 1, [1], 1, await scene.NextAsync(scene.Deployer));
    }

    /// <summary>keccak256(abi.encodePacked(data, label, time, author)), elements of the array in 32 bytes each.</summary>
    static Bytes32 KeyOf(Submission sample)
    {
        var packed = new List<byte>();
        foreach (var feature in sample.Data)
        {
            packed.AddRange(Enumerable.Repeat((byte)(feature < 0 ? 0xff : 0), 24));
            packed.AddRange(BigEndian((ulong)feature));
        }

        packed.AddRange(BigEndian(sample.Label));
        packed.AddRange(new byte[24]);
        packed.AddRange(BigEndian(sample.Time));
        packed.AddRange(Convert.FromHexString(sample.Author.ToString()[2..]));
        return Keccak.Hash([.. packed]);
    }

    static byte[] BigEndian(ulong value)
    {
        var bytes = new byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64BigEndian(bytes, value);
        return bytes;
    }
}

using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Generated.Tests.Contracts;

namespace DeCA10B.Generated.Tests;

/// <summary>One contract with every shape of a face, through its typed calls and through its client: both must say the same.</summary>
public sealed class GeneratedFaceTests
{
    private readonly NativeChain chain = new();
    private readonly Shop supplier;
    private readonly Shop shop;

    public GeneratedFaceTests()
    {
        supplier = Shop.Deploy(chain, "wholesale", chain.At<IShop>(default), [1, -2]);
        shop = Shop.Deploy(chain, "corner", supplier, [3], chain.Accounts[1], 7);
    }

    private Address Alice => chain.Accounts[0];

    private ShopClient Client => ShopClient.At(chain, shop.Address);

    [Fact]
    public async Task A_deployment_by_client_is_the_same_as_a_typed_one()
    {
        var client = await ShopClient.DeployAsync(chain, "third", supplier.Address, [-5, 6], new(Value: 9));
        Assert.Equal(("third", "third", supplier.Address), (await client.SignAsync(), await client.TradeAsync(), await client.SupplierAsync()));
        Assert.Equal(((sbyte)-5, (sbyte)6, (sbyte)0), (await client.RatingOfAsync(0), await client.RatingOfAsync(1), await client.RatingOfAsync(2)));
        Assert.Equal((UInt256)9, chain.BalanceOf(client.Address));
        Assert.Equal(Alice, await client.OwnerAsync());
        Assert.Equal((chain.Accounts[1], (UInt256)7), (shop.Owner, chain.BalanceOf(shop.Address)));
    }

    [Fact]
    public async Task Structs_arrays_enums_and_tuples_pass_both_ways()
    {
        var item = new Item { Price = 5, Size = Size.Medium, Name = "tea" };
        Assert.Equal((Alice, 0ul), shop.From(Alice).Put(item, [[1, 2], [], [3]]));
        Assert.Equal((Alice, 1ul), await Client.CallPutAsync(item, [[4]]));
        await Client.PutAsync(item with { Name = "coffee" }, [[4]], new(chain.Accounts[2]));
        Assert.Equal((2ul, "coffee", Size.Medium), (await Client.CountAsync(), (await Client.ItemAtAsync(1)).Name, shop.From(Alice).ItemAt(1).Size));
        Assert.Equal((3ul, 4ul), (await Client.PriceAtAsync(0, 2), shop.From(Alice).PriceAt(1, 0)));
        Assert.Equal((Size.Medium, Size.Large), (await Client.LargerAsync(Size.Small), shop.From(Alice).Larger(Size.Large)));
        Assert.Equal((Int256)(-4), await Client.SumAsync([1, -5]));
        await Client.MoveAsync(new() { X = -1, Y = 2 });
        Assert.Equal((-1, (short)2), ((await Client.PlaceAsync()).X, shop.From(Alice).Place.Y));
    }

    [Fact]
    public async Task Overloads_keywords_and_parameters_named_like_ours_work()
    {
        var triple = default(Triple);
        (triple[0], triple[1], triple[2]) = (1, 2, 3);
        Assert.Equal(10u, await Client.TotalAsync(triple, 4));
        Assert.Equal(10u, await Client.TotalAsync(4, (ushort)6));
        Assert.Equal(10u, shop.From(Alice).Total(triple, 4));
    }

    [Fact]
    public void A_typed_call_copies_the_arrays_it_is_given()
    {
        var values = new[] { 1L, 2 };
        Assert.Equal([2L, 4], shop.From(Alice).Double(values));
        Assert.Equal([1L, 2], values);
    }

    [Fact]
    public async Task A_contract_calls_another_through_its_interface()
    {
        var (count, sum, doubled, sender, next) = await Client.CallAskSupplierAsync([1, 2], [[1]]);
        Assert.Equal((1ul, (Int256)3, shop.Address, default(Address)), (count, sum, sender, next));
        Assert.Equal([2L, 4], doubled);
        shop.From(Alice).AskSupplier([1], [[8, 9]]);
        Assert.Equal((1ul, "relayed", 9ul), (supplier.Count, supplier.From(Alice).ItemAt(0).Name, supplier.From(Alice).PriceAt(0, 1)));
        shop.From(Alice).SetSupplier(shop);
        Assert.Equal(shop.Address, shop.From(Alice).Supplier().Address);
    }

    [Fact]
    public async Task Errors_come_back_as_their_structs_also_from_typed_calls()
    {
        shop.From(Alice).Put(new() { Price = 5, Name = "tea" }, []);
        var client = await Assert.ThrowsAnyAsync<ContractRevertedException>(async () => await Client.BuyAsync(0, new(Value: 4)));
        var error = Assert.IsType<TooCheapError>(client.Error);
        Assert.Equal((5ul, "tea", (UInt256)4), (error.Item.Price, error.Item.Name, error.Paid));
        var typed = Assert.Throws<RevertException>(() => shop.From(Alice).Buy(7));
        Assert.Equal(new AbiWriter(NoItemError.ErrorSelector, 0).ToArray(), typed.RevertData.ToArray());
        Assert.Contains("Shop.Buy", client.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_are_read_back_as_their_structs()
    {
        shop.From(Alice).Put(new() { Price = 5, Name = "tea", Size = Size.Large }, []);
        var receipt = await Client.BuyAsync(0, new(Value: 6));
        var sold = Assert.Single(await Client.GetSoldEventsAsync()).Event;
        Assert.Equal((Alice, Size.Large, "tea"), (sold.Buyer, sold.Size, sold.Name));
        Assert.Equal([5ul, 6], sold.Prices);
        Assert.Equal("tea", ShopClient.DecodeSold(receipt.Logs[0]).Name);
        Assert.Equal(DeCA10B.Hashing.Keccak.Hash("tea"u8), receipt.Logs[1].Topics[1]);
        Assert.Throws<AbiDecodingException>(() => ShopClient.DecodeSold(receipt.Logs[1]));
        Assert.True(await Client.HasBoughtAsync(Alice, 0));
    }

    [Fact]
    public async Task Value_moves_between_contracts()
    {
        Assert.False(await Client.CallPayOutAsync(supplier.Address, 8));
        Assert.True(shop.From(Alice).PayOut(supplier.Address, 7));
        Assert.Equal((1ul, (UInt256)7), (supplier.Count, chain.BalanceOf(supplier.Address)));
        chain.Send(Alice, shop.Address, 3);
        Assert.Equal((1ul, (UInt256)3), (shop.Count, chain.BalanceOf(shop.Address)));
    }

    [Fact]
    public void A_contract_object_is_refused_where_a_proxy_belongs()
    {
        var refused = Assert.Throws<InvalidOperationException>(() => chain.Deploy(() => new Shop("bad", supplier, [])));
        Assert.Contains("Shop.supplier", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enum_out_of_range_in_calldata_reverts_without_data()
    {
        var writer = new AbiWriter(Selector.Of("larger(uint8)"), 32);
        writer.Write(AbiTypes.Byte, (byte)3);
        Assert.Equal((false, 0), (chain.Call(new(shop.Address, writer.ToArray())) is var result && result.Succeeded, result.Data.Length));
    }
}

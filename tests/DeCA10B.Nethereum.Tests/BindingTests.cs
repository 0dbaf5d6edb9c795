using System.Numerics;
using DeCA10B.Abi;
using DeCA10B.Chains;
using DeCA10B.Nethereum.Tests.RegistryDefinition;
using DeCA10B.Testing;
using DeCA10B.Testing.Schema;
using global::Nethereum.Facade;
using global::Nethereum.Web3;

namespace DeCA10B.Nethereum.Tests;

/// <summary>The bindings, with what the library makes of their attributes, on a real EVM.</summary>
public sealed class BindingTests
{
    static readonly ContractSchema Schema = ContractSchema.Parse(Registry.Descriptor.Abi);

    readonly RegistryService offline = new(new Web3(new Node(new NativeChain(), default, Registry.Descriptor)), default(Address).ToString());

    [Fact]
    public void Every_function_has_a_message_of_its_signature_but_for_arrays_of_arrays_of_structs()
    {
        var expected = Schema.Functions.Select(function => function.Signature).Where(signature => !signature.StartsWith("entriesOf", StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), offline.GetAllFunctionTypes().Select(Mirror.SignatureOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Events_and_errors_have_their_signatures_and_what_is_only_a_hash_is_a_string()
    {
        Assert.Equal(["EntryMade(address,string,uint256)"], offline.GetAllEventTypes().Select(Mirror.SignatureOf));
        Assert.Equal(["NameTaken(string,address)"], offline.GetAllErrorTypes().Select(Mirror.SignatureOf));
        Assert.Equal(typeof(string), typeof(EntryMadeEventDTO).GetProperty("Name")!.PropertyType);
        Assert.Equal([true, true, false], Mirror.TypeOf(typeof(EntryMadeEventDTO)).Fields.Select(field => field.IsIndexed));
        Assert.Equal(Selector.Of("NameTaken(string,address)"), NameTakenErrorSelector());

        static uint NameTakenErrorSelector() => NameTakenError.ErrorSelector;
    }

    [Fact]
    public async Task They_deploy_read_and_send()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no EVM.");
        await using var chain = await Anvil.StartAsync();
        var author = chain.Accounts[1];
        var web3 = new Web3(new Node(chain, author, Registry.Descriptor));
        var service = await RegistryService.DeployContractAndGetServiceAsync(web3, new RegistryDeployment { Price = 7, Names = ["a", "b"] });
        Assert.Equal(2, await service.CountQueryAsync());
        Assert.Equal(7ul, await service.PriceQueryAsync());

        await service.MakeRequestAndWaitForReceiptAsync(new Make1Function { Name = "c", Nonce = 3, AmountToSend = 5 });
        Assert.Equal(5, await service.CountQueryAsync());
        var output = await service.AuthorOfQueryAsync("c");
        Assert.Equal((author.ToString(), true), (output.Author, output.IsThere));
        Assert.Equal(6, await service.MakeQueryAsync("d"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => service.MakeRequestAsync("c", 1));
    }

    [Fact]
    public async Task Structs_lists_and_numbers_of_all_kinds_arrive_and_come_back()
    {
        Assert.SkipWhen(Anvil.WhyUnavailable() is not null, "There is no EVM.");
        await using var chain = await Anvil.StartAsync();
        var service = await RegistryService.DeployContractAndGetServiceAsync(new Web3(new Node(chain, chain.Accounts[0], Registry.Descriptor)), new RegistryDeployment());
        var entry = new RegistryDefinition.Entry { Author = chain.Accounts[2].ToString(), Score = -(BigInteger.One << 70), Marks = [1, 2, 0xffffff], Kind = 1 };
        var improved = (await service.ImproveQueryAsync(entry, -5)).ReturnValue1;
        Assert.Equal((entry.Score - 5, (byte)2, chain.Accounts[0].ToString()), (improved.Score, improved.Kind, improved.Author));
        Assert.Equal(entry.Marks, improved.Marks);
        var both = (await service.BothQueryAsync(entry, improved)).ReturnValue1;
        Assert.Equal([entry.Score, improved.Score], both.Select(item => item.Score));
        Assert.Equal([[-3, 4], []], await service.TransposedQueryAsync([[-3, 4], []], [1, 2, 3], true));
        Assert.Equal([[9, 11]], await service.TransposedQueryAsync([], [9, 10, 11], false));
        Assert.Equal(2_500_000_000, await service.HalveQueryAsync(5_000_000_000, -1, BigInteger.One << 150, [1, 2, 3], [1, 0, 0, 0]));
    }
}

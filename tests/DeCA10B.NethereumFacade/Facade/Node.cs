using System.Reflection;
using DeCA10B;
using DeCA10B.Chains;
using DeCA10B.Testing.Schema;
using Nethereum.ABI.FunctionEncoding.Attributes;
using Nethereum.Contracts;
using Nethereum.Contracts.ContractHandlers;

namespace Nethereum.Facade;

/// <summary>A chain, as the library's messages reach it.</summary>
public sealed class Node(IChain chain, Address sender, DeCA10B.Metadata.ContractDescriptor contract)
{
    /// <summary>Deploys messages of one type.</summary>
    public DeploymentHandler<T> GetContractDeploymentHandler<T>() where T : ContractDeploymentMessage, new() => new(this);

    public async Task<RPC.Eth.DTOs.TransactionReceipt> SendAsync(string address, FunctionMessage message) =>
        Receipt(await chain.SendAsync(Request(address, message)).ConfigureAwait(false));

    public async Task<T> QueryAsync<T>(string address, FunctionMessage message, bool isObject)
    {
        var result = await chain.CallAsync(Request(address, message)).ConfigureAwait(false);
        if (!result.Succeeded) throw new InvalidOperationException("reverted: " + Convert.ToHexString(result.Data.Span));
        var function = message.GetType().GetCustomAttribute<FunctionAttribute>()!;
        if (isObject) return (T)Mirror.ToObject(Mirror.TypeOf(typeof(T)), SchemaEncoding.Decode(Mirror.TypeOf(typeof(T)), result.Data.Span), typeof(T));
        var type = Mirror.TypeOf(function.ReturnType!, typeof(T));
        return (T)Mirror.ToValue(type, SchemaEncoding.Decode(new([new("", type)]), result.Data.Span)[0], typeof(T));
    }

    /// <summary>Deploys the one contract that this node knows; the message must bring its bytecode.</summary>
    public async Task<RPC.Eth.DTOs.TransactionReceipt> DeployAsync(ContractDeploymentMessage message)
    {
        if (message.ByteCode != "0x" + Convert.ToHexString(DeCA10B.Client.CreationCode.Find(contract))) throw new InvalidOperationException("This is the bytecode of something else.");
        var type = Mirror.TypeOf(message.GetType());
        return Receipt(await chain.DeployAsync(contract, SchemaEncoding.Encode(type, Mirror.FromObject(type, message)), new CallOptions(sender)).ConfigureAwait(false));
    }

    CallRequest Request(string address, FunctionMessage message) => new(Address.Parse(address), Mirror.CallDataOf(message), new CallOptions(sender, (UInt256)message.AmountToSend));

    static RPC.Eth.DTOs.TransactionReceipt Receipt(TransactionReceipt receipt) => receipt.Succeeded
        ? new() { Receipt = receipt, ContractAddress = receipt.ContractAddress?.ToString() ?? "" }
        : throw new InvalidOperationException("reverted: " + Convert.ToHexString(receipt.RevertData.Span));
}

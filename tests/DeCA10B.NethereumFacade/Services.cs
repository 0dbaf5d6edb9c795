using Nethereum.Contracts.ContractHandlers;
using Nethereum.RPC.Eth.DTOs;

namespace Nethereum.Contracts.ContractHandlers
{
    /// <summary>Calls of one contract.</summary>
    public class ContractHandler(Facade.Node node, string contractAddress)
    {
        public virtual Task<string> SendRequestAsync<T>(T? message = null) where T : FunctionMessage, new() => Sent(node.SendAsync(contractAddress, message ?? new T()));

        public virtual Task<TransactionReceipt> SendRequestAndWaitForReceiptAsync<T>(T? message = null, CancellationTokenSource? cancellation = null) where T : FunctionMessage, new() =>
            node.SendAsync(contractAddress, message ?? new T());

        public virtual Task<TransactionReceipt> SendRequestAndWaitForReceiptAsync<T>(T message, CancellationToken cancellation) where T : FunctionMessage, new() => node.SendAsync(contractAddress, message);

        public virtual Task<TReturn> QueryAsync<T, TReturn>(T? message = null, BlockParameter? block = null) where T : FunctionMessage, new() =>
            node.QueryAsync<TReturn>(contractAddress, message ?? new T(), isObject: false);

        public virtual Task<TOut> QueryDeserializingToObjectAsync<T, TOut>(T? message = null, BlockParameter? block = null)
            where T : FunctionMessage, new() where TOut : ABI.FunctionEncoding.Attributes.IFunctionOutputDTO, new() =>
            node.QueryAsync<TOut>(contractAddress, message ?? new T(), isObject: true);

        static async Task<string> Sent(Task<TransactionReceipt> sending) => (await sending.ConfigureAwait(false)).Receipt!.TransactionHash.ToString();
    }

    public class DeploymentHandler<T>(Facade.Node node) where T : ContractDeploymentMessage, new()
    {
        public Task<TransactionReceipt> SendRequestAndWaitForReceiptAsync(T message, CancellationToken cancellation) => node.DeployAsync(message);
    }
}

namespace Nethereum.Contracts
{
    public abstract class ContractServiceBase
    {
        public ContractHandler ContractHandler { get; set; } = null!;

        public abstract List<Type> GetAllFunctionTypes();

        public abstract List<Type> GetAllEventTypes();

        public abstract List<Type> GetAllErrorTypes();
    }
}

namespace Nethereum.Web3
{
    public interface IWeb3
    {
        Facade.Node Eth { get; }
    }

    public class Web3(Facade.Node node) : IWeb3
    {
        public Facade.Node Eth => node;
    }

    public abstract class ContractWeb3ServiceBase : Contracts.ContractServiceBase
    {
        protected ContractWeb3ServiceBase(IWeb3 web3, string contractAddress)
        {
            Web3 = web3;
            ContractHandler = new(web3.Eth, contractAddress);
        }

        public IWeb3 Web3 { get; }
    }
}

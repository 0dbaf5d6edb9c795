using System.Numerics;

namespace Nethereum.Contracts.CQS
{
    public abstract class ContractMessageBase
    {
        public virtual BigInteger AmountToSend { get; set; }

        public virtual BigInteger? Gas { get; set; }

        public virtual BigInteger? GasPrice { get; set; }

        public virtual BigInteger? Nonce { get; set; }

        public virtual BigInteger? MaxFeePerGas { get; set; }

        public virtual BigInteger? MaxPriorityFeePerGas { get; set; }

        public virtual string FromAddress { get; set; } = "";

        public virtual byte? TransactionType { get; set; }
    }
}

namespace Nethereum.Contracts
{
    public class FunctionMessage : CQS.ContractMessageBase;

    public abstract class ContractDeploymentMessage(string byteCode) : CQS.ContractMessageBase
    {
        public string ByteCode { get; set; } = byteCode;
    }
}

namespace Nethereum.RPC.Eth.DTOs
{
    public class BlockParameter;

    public class TransactionReceipt
    {
        public string ContractAddress { get; set; } = "";

        public DeCA10B.Chains.TransactionReceipt? Receipt { get; set; }
    }
}

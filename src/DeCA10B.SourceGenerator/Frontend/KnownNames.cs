namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Full metadata names of the authoring API.</summary>
internal static class KnownNames
{
    public const string Sdk = "DeCA10B.Sdk";
    public const string Contract = "DeCA10B.Contract";
    public const string IContract = "DeCA10B.IContract";
    public const string IEvent = "DeCA10B.IEvent";
    public const string IError = "DeCA10B.IError";
    public const string ContractAttribute = "DeCA10B.ContractAttribute";
    public const string ContractInterfaceAttribute = "DeCA10B.ContractInterfaceAttribute";
    public const string ContractLibraryAttribute = "DeCA10B.ContractLibraryAttribute";
    public const string GuardAttribute = "DeCA10B.GuardAttribute";
    public const string NonReentrantAttribute = "DeCA10B.NonReentrantAttribute";
    public const string ReentrantCallError = "DeCA10B.ReentrantCallError";
    public const string StandaloneAttribute = "DeCA10B.StandaloneAttribute";
    public const string ViewAttribute = "DeCA10B.ViewAttribute";
    public const string PureAttribute = "DeCA10B.PureAttribute";
    public const string PayableAttribute = "DeCA10B.PayableAttribute";
    public const string IndexedAttribute = "DeCA10B.IndexedAttribute";
    public const string AbiNameAttribute = "DeCA10B.AbiNameAttribute";
    public const string ContractModelAttribute = "DeCA10B.Metadata.ContractModelAttribute";
    public const string Message = "DeCA10B.MessageAccess";
    public const string Block = "DeCA10B.BlockAccess";
    public const string Transaction = "DeCA10B.TransactionAccess";
    public const string SendFailedError = "DeCA10B.SendFailedError";
    public const string Address = "DeCA10B.Address";
    public const string Mapping = "DeCA10B.Mapping<TKey, TValue>";
    public const string PackedMapping = "DeCA10B.PackedMapping<TKey, TValue>";
    public const string StorageArray = "DeCA10B.StorageArray<T>";
    public const string ReadOnlySpan = "System.ReadOnlySpan<T>";
    public const string Span = "System.Span<T>";
    public const string InlineArrayAttribute = "System.Runtime.CompilerServices.InlineArrayAttribute";
}

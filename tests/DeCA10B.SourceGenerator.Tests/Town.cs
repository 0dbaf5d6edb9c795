using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>A small program whose declarations depend on each other in every way they can, a file each.</summary>
internal static class Town
{
    public static readonly (string Path, string Text)[] Files =
    [
        ("/project/Ledger.cs", """
            /// <summary>Keeps a total.</summary>
            [Contract]
            public abstract partial class Ledger : Contract
            {
                public ulong Total { get; private set; }

                protected void Book(ulong amount)
                {
                    Total += Taxed(amount);
                }

                protected ulong Taxed(ulong amount) => amount + 1;
            }
            """),
        ("/project/Shop.cs", """
            /// <summary>Sells.</summary>
            [Contract]
            public sealed partial class Shop : Ledger
            {
                ulong Sold;

                public void Sell(ulong price)
                {
                    Book(price);
                    Sold++;
                    Emit(new SoldEvent(Sold));
                }

                public ulong Quote(ulong amount) => Taxed(amount);
            }
            // end
            """),
        ("/project/SoldEvent.cs", "/// <summary>Sold.</summary>\npublic readonly partial record struct SoldEvent(ulong Count) : IEvent;"),
        ("/project/Order.cs", "public struct Order { public uint Amount; public Kind What; }\npublic enum Kind { Bread, Milk }"),
        ("/project/IPrices.cs", """
            /// <summary>Prices.</summary>
            [ContractInterface]
            public interface IPrices : IContract
            {
                [View] ulong PriceOf(Kind what);
            }
            """),
        ("/project/Market.cs", "[Contract] public sealed partial class Market : Contract, IPrices { [View] public ulong PriceOf(Kind what) => 5; }"),
        ("/project/Customer.cs", """
            [Contract]
            public sealed partial class Customer : Contract
            {
                IPrices prices;
                Order last;

                public Customer(IPrices prices) => this.prices = prices;

                public void Take(Kind what, uint amount)
                {
                    Require(amount > 0, new NothingError(what));
                    last = new Order { Amount = amount, What = what };
                }

                public ulong Cost() => prices.PriceOf(last.What) * last.Amount;
            }
            """),
        ("/project/NothingError.cs", "public readonly partial record struct NothingError(Kind What) : IError;"),
        ("/project/ClosedError.cs", "public readonly partial record struct ClosedError : IError;"),
        ("/project/Bank.cs", "[Contract] public sealed partial class Bank : Contract { [Payable] public void Save() { } }"),
        ("/project/Other.cs", "class Other { int x; }"),
    ];

    public static CSharpCompilation Compilation(bool reversed = false) => Compile.Files(reversed ? Files.Reverse() : Files);
}

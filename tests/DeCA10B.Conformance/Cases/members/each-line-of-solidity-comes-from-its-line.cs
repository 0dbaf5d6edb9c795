//: row members.contract, members.interface, members.constructor, members.receive, members.library
public readonly partial record struct TakenEvent(uint By) : IEvent;

public readonly partial record struct NoneError(uint Least) : IError;

public enum Tone { Low, High }

public struct Entry
{
    public uint Count;
    public Tone Tone;
}

[ContractInterface]
public interface ITaker : IContract //> interface ITaker {
{
    uint Take(uint by); //> function take(uint32 by) external returns (uint32);
}

[ContractLibrary]
public static class Steps //> library Steps {
{
    public const uint Most = 40; //> uint32 internal constant MOST = 40;

    public static uint Twice(uint by) => by * 2; //> return by * 2;
}

[Contract]
public abstract partial class Root : Contract //> abstract contract Root {
{
    protected uint total; //> uint32 internal _total;
}

[Contract]
public sealed partial class Case : Root, ITaker //> contract Case is ITaker, Root {
{
    readonly uint least; //> uint32 private immutable _least;
    Entry entry; //> Entry private _entry;

    public Case(uint least) //> constructor(uint32 least) {
    {
        this.least = least; //> _least = least;
    }

    protected override void Receive() => total++; //> receive() external payable {

    public uint Take(uint by) //> function take(uint32 by) external override returns (uint32) {
    {
        Require(by >= least, new NoneError(least)); //> revert None(_least);
        if (by > Steps.Most) //> if (by > 40) {
            return total; //> return _total;
        for (var i = 0u; i < by; i++) //> for (uint32 i = 0; i < by; ++i) {
        {
            entry.Count += i; //> _entry.count += i;
        }

        total += Steps.Twice(by); //> _total += Steps.twice(by);
        Emit(new TakenEvent(by)); //> emit Taken(by);
        return Half(total); //> return _half(_total);
    }

    public uint Count() => entry.Count; //> return _entry.count;

    uint Half(uint of) => of / 2; //> return of_ / 2;
}

//: deploy 1
//: Take(3) -> 3; event Taken(3)
//: Count() -> 3
//: Take(41) -> 6
//: Take(0) -> error None(1)
//: call 0x value 1 ->

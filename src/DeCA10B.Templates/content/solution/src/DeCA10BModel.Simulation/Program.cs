using DeCA10B;
using DeCA10B.Chains;
using DeCA10B.Contracts;
using DeCA10BModel;

// Two honest contributors train one model on the native chain; for a while a vandal does, too. A text is "ours" when it has one of the keywords 0 to 4.
const uint Hour = 3_600;
var terms = new StakeableTerms { RefundWaitTimeS = 24 * Hour, OwnerClaimWaitTimeS = 240 * Hour, AnyAddressClaimWaitTimeS = 2_400 * Hour, CostWeight = (UInt80)1_000_000_000_000_000 };
var chain = new NativeChain();
var trainer = KeywordTrainer.Deploy(chain, "Which texts are about us?", terms, ["other", "ours"], Fixed64.FromRaw(500_000_000));
var (ann, ben, vandal) = (chain.Accounts[1], chain.Accounts[2], chain.Accounts[3]);
var funds = chain.BalanceOf(ann);
var random = new Random(1);
var time = chain.LatestBlock.Timestamp;
var samples = new List<(Address Author, long[] Data, ulong Label, ulong Time)>();

for (var i = 0; i < 600; i++)
{
    var author = i % 10 == 0 && i < 400 ? vandal : i % 2 == 0 ? ann : ben;
    var data = RandomText();
    var label = author == vandal ? 1 - LabelOf(data) : LabelOf(data);
    Wait(Hour);
    trainer.From(author, trainer.From(author).GetNextAddDataCost(time)).AddData(data, label);
    samples.Add((author, data, label, time));
}

// When the model has come to agree with a sample, its deposit comes back. When it does not, whoever contributed well is paid for reporting it.
Wait(24 * Hour);
foreach (var sample in samples.Where(sample => Predict(sample.Data) == sample.Label))
    trainer.From(sample.Author).Refund(sample.Data, sample.Label, sample.Time);
foreach (var sample in samples.Where(sample => Predict(sample.Data) != sample.Label))
{
    foreach (var reporter in new[] { ann, ben }.Where(account => account != sample.Author))
        trainer.From(reporter).Report(sample.Data, sample.Label, sample.Time, sample.Author);
}

var right = Enumerable.Range(0, 1_000).Count(_ => RandomText() is var data && Predict(data) == LabelOf(data));
Console.WriteLine($"The model labels {right / 10.0:0.0} % of 1,000 new texts rightly.");
foreach (var (name, account) in new[] { ("Ann", ann), ("Ben", ben), ("the vandal", vandal) })
    Console.WriteLine($"{name,-10} {(long)((Int256)chain.BalanceOf(account) - (Int256)funds) / 1e18,9:+0.000;-0.000} ether");

void Wait(uint seconds) => chain.SetNextBlockTimestamp(time += seconds);

ulong Predict(long[] data) => trainer.From(ann).Predict(data);

long[] RandomText() => [.. Enumerable.Range(0, 20).Where(_ => random.Next(5) == 0).DefaultIfEmpty(19).Select(keyword => (long)keyword)];

static ulong LabelOf(long[] data) => data.Any(keyword => keyword < 5) ? 1ul : 0ul;

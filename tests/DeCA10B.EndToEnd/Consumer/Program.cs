using DeCA10B;
using DeCA10B.Contracts;
using DeCA10B.Testing;
using SpamFilter;

await using var chain = await Anvil.StartAsync();
var terms = new StakeableTerms { RefundWaitTimeS = 60, OwnerClaimWaitTimeS = 600, AnyAddressClaimWaitTimeS = 6_000, CostWeight = default };
var trainer = await KeywordTrainerClient.DeployAsync(chain, "from a package", terms, ["other", "ours"], Fixed64.FromRaw(500_000_000));
await trainer.AddDataAsync([3, 7], 1);
Console.WriteLine($"{await trainer.NameAsync()}: {await trainer.ClassificationsAsync(await trainer.PredictAsync([7]))}");

// A contract of the family, which is two packages away.
var perceptron = await SparsePerceptronClient.DeployAsync(chain, ["other", "ours"], [(Int80)1], 0, 1);
Console.WriteLine($"perceptron: {await perceptron.PredictAsync([0])}");

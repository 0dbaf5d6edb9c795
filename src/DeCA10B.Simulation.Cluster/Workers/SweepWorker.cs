using Orleans.Placement;
using Orleans.Runtime;
using Orleans.Runtime.Placement;

namespace DeCA10B.Simulation.Cluster.Workers;

/// <summary>Passes orders on to the workshop of the silo that its key names.</summary>
[OnNamedSilo]
internal sealed class SweepWorker(SweepWorkshop workshop) : Grain, ISweepWorker
{
    public Task<SweepDelivery> ExchangeAsync(SweepOrder[] orders) => workshop.ExchangeAsync(this.GetPrimaryKeyString(), orders);
}

/// <summary>The grain is where its key says.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OnNamedSiloAttribute() : PlacementAttribute(new OnNamedSilo());

/// <summary>The grain is where its key says.</summary>
[GenerateSerializer]
internal sealed class OnNamedSilo : PlacementStrategy;

/// <summary>Finds the silo after the @ of the key.</summary>
internal sealed class OnNamedSiloDirector : IPlacementDirector
{
    public static string Key(string client, SiloAddress silo) => $"{client}@{silo.ToParsableString()}";

    public Task<SiloAddress> OnAddActivation(PlacementStrategy strategy, PlacementTarget target, IPlacementContext context)
    {
        var key = target.GrainIdentity.Key.ToString()!;
        var silo = SiloAddress.FromParsableString(key[(key.IndexOf('@', StringComparison.Ordinal) + 1)..]);
        return context.GetCompatibleSilos(target).Contains(silo) ? Task.FromResult(silo) : throw new SiloUnavailableException($"{silo} has left.");
    }
}

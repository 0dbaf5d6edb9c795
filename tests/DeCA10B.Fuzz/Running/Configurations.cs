using DeCA10B.Fuzz.Generation;
using DeCA10B.Laboratory;

namespace DeCA10B.Fuzz.Running;

/// <summary>Which configuration a program is compiled in. One each: the shares follow from what each costs.</summary>
/// <remarks>Of a program of average size on one core: legacy 60 ms, optimised 240, via-IR 500, optimised via-IR 1,050.</remarks>
static class Configurations
{
    /// <summary>Of a hundred programs.</summary>
    public static readonly IReadOnlyList<(SolcConfiguration Configuration, int Share)> Shares =
        [(SolcConfiguration.Legacy, 93), (SolcConfiguration.LegacyOptimized, 4), (SolcConfiguration.ViaIR, 2), (SolcConfiguration.ViaIROptimized, 1)];

    public static SolcConfiguration Of(ulong seed, ulong index)
    {
        var at = new Chance(seed, index, purpose: 2).Below(100);
        return Shares.First(item => (at -= item.Share) < 0).Configuration.CodeOnly();
    }
}

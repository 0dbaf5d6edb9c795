using ScottPlot;

namespace DeCA10B.Simulation.Reports;

/// <summary>The dashes of lines.</summary>
enum Dashes
{
    None,
    Dotted,
    Dashed,
    DashDot,
    DashDotDot,
}

/// <summary>How a line looks.</summary>
/// <param name="Color">Its colour.</param>
/// <param name="Dashes">Its dashes, by their number in <see cref="SvgText.Dashes"/>.</param>
/// <param name="Marker">The sign at some of its points.</param>
readonly record struct Look(Color Color, Dashes Dashes, MarkerShape Marker);

/// <summary>Which colours, dashes and signs mean what. Colours are those of Okabe and Ito, which people of any colour vision tell apart; dash and sign say the role as well.</summary>
static class Palette
{
    /// <summary>Text and axes. Where a page has its own colour of text, it takes this one's place.</summary>
    public static readonly Color Ink = Color.FromHex("#202020");

    public static readonly Color Baseline = Color.FromHex("#707070");

    static readonly Color[] Good = [Color.FromHex("#009E73"), Color.FromHex("#56B4E9")];
    static readonly Color[] Bad = [Color.FromHex("#D55E00"), Color.FromHex("#E69F00"), Color.FromHex("#CC79A7")];
    static readonly Color[] Calling = [Color.FromHex("#0072B2")];

    static readonly MarkerShape[] GoodSigns = [MarkerShape.FilledCircle, MarkerShape.OpenCircle, MarkerShape.FilledDiamond, MarkerShape.OpenDiamond];
    static readonly MarkerShape[] BadSigns = [MarkerShape.FilledTriangleDown, MarkerShape.OpenTriangleDown, MarkerShape.Eks];
    static readonly MarkerShape[] CallingSigns = [MarkerShape.FilledSquare, MarkerShape.OpenSquare];

    static readonly Dashes[] RunDashes = [Dashes.None, Dashes.Dashed, Dashes.DashDot, Dashes.Dotted, Dashes.DashDotDot];

    /// <summary>The look of an agent.</summary>
    /// <param name="agent">The agent.</param>
    /// <param name="place">How many of its kind came before it.</param>
    public static Look Of(AgentRecord agent, int place)
    {
        var (colors, dashes, signs) =
            agent.CallsModel ? (Calling, Dashes.DashDot, CallingSigns)
            : agent.IsGood ? (Good, Dashes.Dotted, GoodSigns)
            : (Bad, Dashes.Dashed, BadSigns);
        return new(colors[place % colors.Length], dashes, signs[place % signs.Length]);
    }

    /// <summary>Which agents share colours and dashes.</summary>
    public static int Kind(AgentRecord agent) => agent.CallsModel ? 2 : agent.IsGood ? 0 : 1;

    /// <summary>The dashes of a run among others; a sixth has those of the first.</summary>
    public static Dashes OfRun(int run) => RunDashes[run % RunDashes.Length];
}

namespace DeCA10B.Simulation;

/// <summary>The inverse of the standard normal distribution function by three ratios of polynomials: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37, 1988.</summary>
/// <remarks>
/// The C library's logarithm differs from system to system in the last bit, so the tails take the SDK's fixed-point one. What is left is
/// addition, multiplication, division and square root of doubles, which IEEE 754 fixes to the bit; .NET does not fuse them on its own.
/// </remarks>
static class InverseNormal
{
    private const long Unit = 1L << 53;
    private static readonly Int256 LogarithmOfUnit = Wad.Ln(Wad.FromInteger(Unit)).Raw;

    /// <summary>The number below which a normal variable is with probability <c>part / 2^53</c>.</summary>
    /// <param name="part">1 to 2^53 - 1.</param>
    public static double At(long part)
    {
        var q = (part - Unit / 2) * (1.0 / Unit);
        if (Math.Abs(q) <= 0.425)
        {
            var middle = 0.180625 - q * q;
            return q * Polynomial(CentreAbove, middle) / Polynomial(CentreBelow, middle);
        }
        var r = Math.Sqrt(MinusLogarithm(Math.Min(part, Unit - part)));
        var x = r <= 5
            ? Polynomial(TailAbove, r - 1.6) / Polynomial(TailBelow, r - 1.6)
            : Polynomial(FarAbove, r - 5) / Polynomial(FarBelow, r - 5);
        return q < 0 ? -x : x;
    }

    /// <summary>-ln(part / 2^53): as a difference of logarithms of whole numbers, because 18 decimals would be too few for the small ratio itself.</summary>
    private static double MinusLogarithm(long part) => (long)((LogarithmOfUnit - Wad.Ln(Wad.FromInteger(part)).Raw) / 1000) / 1e15;

    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = coefficients[^1];
        for (var i = coefficients.Length - 2; i >= 0; i--)
            sum = sum * x + coefficients[i];
        return sum;
    }

    private static ReadOnlySpan<double> CentreAbove =>
    [
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static ReadOnlySpan<double> CentreBelow =>
    [
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static ReadOnlySpan<double> TailAbove =>
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static ReadOnlySpan<double> TailBelow =>
    [
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static ReadOnlySpan<double> FarAbove =>
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static ReadOnlySpan<double> FarBelow =>
    [
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];
}

using CsCheck;

namespace DeCA10B.Testing;

static class Generation
{
    /// <summary>One value.</summary>
    public static T Generate<T>(this Gen<T> values, PCG random) => values.Generate(random, null, out _);
}

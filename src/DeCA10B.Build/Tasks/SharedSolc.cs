using Microsoft.Build.Framework;

namespace DeCA10B.Build;

/// <summary>The solc that all contract projects of one build share; the engine disposes it when the build ends.</summary>
sealed class SharedSolc : IDisposable
{
    static readonly Lock Registration = new();
    readonly SolcProcess process = new(SolcPackage.RestoreAsync);

    SharedSolc() => Compiler = new SolidityCompiler(process, new SolcCache(SolcPackage.CacheDirectory));

    public SolidityCompiler Compiler { get; }

    public static SharedSolc Of(IBuildEngine4 engine)
    {
        // A node that serves several builds may hold several versions of this assembly, whose types are not each other's.
        var key = $"{typeof(SharedSolc).FullName} {typeof(SharedSolc).Assembly.Location}";
        lock (Registration)
        {
            if (engine.GetRegisteredTaskObject(key, RegisteredTaskObjectLifetime.Build) is SharedSolc existing)
                return existing;
            var created = new SharedSolc();
            engine.RegisterTaskObject(key, created, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
            return created;
        }
    }

    public void Dispose() => process.Dispose();
}

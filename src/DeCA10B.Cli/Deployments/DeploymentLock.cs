namespace DeCA10B.Cli.Deployments;

/// <summary>Keeps a second run away from a deployment. The system lets go of it when the program ends, in whatever way.</summary>
static class DeploymentLock
{
    /// <summary>Takes the lock; dispose of it to let go.</summary>
    /// <param name="path">The deployment's file.</param>
    /// <exception cref="CliException">Another run has it.</exception>
    public static IDisposable Take(string path)
    {
        try
        {
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException)
        {
            throw CliException.Input("deployment-running", $"Another run of deca10b is busy with {path}.", "Wait until it has ended.", exception);
        }
    }
}

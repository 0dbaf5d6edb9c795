using System.Runtime.InteropServices;
using DeCA10B.Cli;

using var stop = new CancellationTokenSource();
// Ctrl+C and a polite kill stop what runs, so that processes are ended and files are left whole; a second one ends the program at once.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return await Cli.RunAsync(args, Console.Out, Console.Error, CliSurroundings.OfProcess, stop.Token);

void Stop(PosixSignalContext signal)
{
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}

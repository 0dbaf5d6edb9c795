using System.Text;
using DeCA10B.Chains;
using DeCA10B.Contracts.ModelFiles;
using DeCA10B.Testing;
using DeCA10B.Tools;
using TicTacToe;

const int Equal = 0, Different = 1, Failed = 2, NodeMissing = 3;

Console.OutputEncoding = Encoding.UTF8;
try
{
    var arguments = CommandLine.Parse(args);
    if (arguments.IsHelp)
    {
        Console.WriteLine(CommandLine.Help);
        return Equal;
    }

    var workload = arguments.ModelPath is { } path ? Workload.Load(path) : Workload.Boards();
    var missing = arguments.Node is null ? Anvil.WhyUnavailable() : null;
    await using var node = missing is null ? await Node.OpenAsync(arguments.Node) : null;
    var native = await Node.NativeLikeAsync(node);
    var report = Report.Create();
    var rows = await report.WithProgressAsync(progress => Comparison.RunAsync(workload, native, node?.Chain, progress));
    report.Show(workload, rows, node?.Name);
    if (missing is null) return rows.All(row => row.IsEqual) ? Equal : Different;
    Console.Error.WriteLine($"Only the native life ran. {missing}");
    return NodeMissing;
}
catch (Exception exception) when (exception is ArgumentException or ModelFileException or ChainException or ToolException)
{
    Console.Error.WriteLine($"error: {exception.Message.ReplaceLineEndings(" ")}");
    return Failed;
}

using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Native;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Client;

/// <summary>Prints how a client reads the events of its contract.</summary>
internal sealed class ClientEvents(CodeWriter writer)
{
    public void Print(IEnumerable<EventModel> events)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in events)
        {
            // An indexed string is only a hash in the log; two events of one name differ by their structs.
            if (!EventPart.CanDecode(item)) continue;
            Print(item, names.Add(item.Name) ? item.Name : item.CSharpName);
        }
    }

    private void Print(EventModel model, string name)
    {
        var type = CSharpTypes.Global(model.FullName);
        writer.Line();
        writer.Line($"/// <summary>The {model.Name} events of this contract, oldest first.</summary>");
        writer.Line("/// <param name=\"fromBlock\">First block, inclusive.</param>");
        writer.Line("/// <param name=\"toBlock\">Last block, inclusive; null is the newest.</param>");
        writer.Line("/// <param name=\"cancellation\">Stops the wait.</param>");
        writer.Line($"public global::System.Threading.Tasks.ValueTask<global::System.Collections.Generic.IReadOnlyList<global::DeCA10B.Chains.EventRecord<{type}>>> Get{name}EventsAsync(");
        writer.Line("    ulong fromBlock = 0, ulong? toBlock = null, global::System.Threading.CancellationToken cancellation = default) =>");
        writer.Line($"    GetEventsAsync({type}.EventTopic, {type}.DecodeLog, fromBlock, toBlock, cancellation);");
        writer.Line();
        writer.Line($"/// <summary>Reads a {model.Name} event from a log entry, such as one of a receipt.</summary>");
        writer.Line("/// <exception cref=\"global::DeCA10B.Abi.AbiDecodingException\">The entry is of another event.</exception>");
        writer.Line($"public static {type} Decode{name}(global::DeCA10B.Chains.Log log) => {type}.DecodeLog(log);");
    }
}

using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Native;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Client;

/// <summary>Prints how a client reads the events of its contract.</summary>
internal sealed class ClientEvents(CodeWriter writer, CodecTable codecs)
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
        PrintFollow(model, name, type);
        writer.Line();
        writer.Line($"/// <summary>Reads a {model.Name} event from a log entry, such as one of a receipt.</summary>");
        writer.Line("/// <exception cref=\"global::DeCA10B.Abi.AbiDecodingException\">The entry is of another event.</exception>");
        writer.Line($"public static {type} Decode{name}(global::DeCA10B.Chains.Log log) => {type}.DecodeLog(log);");
    }

    /// <summary>Each indexed argument is a filter; all of them are words, for the event can be read back.</summary>
    private void PrintFollow(EventModel model, string name, string type)
    {
        var indexed = model.Parameters.Where(item => item.IsIndexed).ToArray();
        var names = indexed.Select(item => CamelCase.Of(item.Name)).ToArray();
        var options = CSharpNames.Free("options", names);
        var cancellation = CSharpNames.Free("cancellation", names);
        writer.Line();
        writer.Line($"/// <summary>Follows the {model.Name} events of this contract, from the past into the future; a re-organised chain takes events back.</summary>");
        foreach (var (item, argument) in indexed.Zip(names, (item, argument) => (item, argument)))
            writer.Line($"/// <param name=\"{argument}\">Only events with this {item.Name}; null for any.</param>");
        writer.Line($"/// <param name=\"{options}\">Where to begin, how fast, how sure.</param>");
        writer.Line($"/// <param name=\"{cancellation}\">Ends the stream.</param>");
        var filters = indexed.Zip(names, (item, argument) => $"{CSharpTypes.OfClient(item.Type)}? {CSharpNames.Escape(argument)} = null, ");
        var topics = indexed.Zip(names, (item, argument) =>
            $"{CSharpNames.Escape(argument)} is {{ }} {argument}_ ? global::DeCA10B.Native.TopicWord.Of({codecs.Of(item.Type)}, {argument}_) : (global::DeCA10B.Bytes32?)null");
        writer.Line($"public global::System.Collections.Generic.IAsyncEnumerable<global::DeCA10B.Chains.EventBatch<{type}>> Follow{name}EventsAsync(");
        writer.Line($"    {string.Concat(filters)}global::DeCA10B.Chains.EventStreamOptions? {options} = null, global::System.Threading.CancellationToken {cancellation} = default) =>");
        writer.Line($"    FollowEventsAsync({type}.EventTopic, {type}.DecodeLog, new global::DeCA10B.Bytes32?[] {{ {string.Join(", ", topics)} }}, {options}, {cancellation});");
    }
}

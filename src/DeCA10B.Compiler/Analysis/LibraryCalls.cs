using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Which library functions code reaches, through other libraries too.</summary>
public static class LibraryCalls
{
    /// <summary>The functions in the order found, each once; one whose model is missing is left out.</summary>
    public static IReadOnlyList<(ContractModel Library, FunctionModel Function)> Reachable(ProgramModel program, IEnumerable<Block?> bodies)
    {
        var found = new List<(ContractModel, FunctionModel)>();
        var seen = new HashSet<(string, string)>();
        var pending = new Queue<LibraryCall>(bodies.SelectMany(In));
        while (pending.Count > 0)
        {
            var call = pending.Dequeue();
            if (!seen.Add((call.Library, call.FunctionKey)) || program.FindFunction(call.Library, call.FunctionKey) is not { } callee) continue;
            found.Add(callee);
            foreach (var next in In(callee.Function.Body)) pending.Enqueue(next);
        }

        return found;
    }

    /// <summary>Full names of the libraries whose functions or constants an expression tree names itself.</summary>
    public static IEnumerable<string> Named(ProgramModel program, Expression expression) => expression switch
    {
        LibraryCall call => [call.Library],
        FieldReference field when program.Find<ContractModel>(field.Contract) is { IsLibrary: true } => [field.Contract],
        _ => [],
    };

    private static IEnumerable<LibraryCall> In(Block? body) => Children.Expressions(body).OfType<LibraryCall>();
}

using System.Runtime.CompilerServices;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Analysis;

/// <summary>Which declarations a declaration names, and all that can be reached from one: no backend reads more than that of a program.</summary>
public static class Mentions
{
    // A model never changes, and most outlive many edits.
    private static readonly ConditionalWeakTable<Declaration, string[]> Known = new();

    /// <summary>Full names, each once, in a fixed order.</summary>
    public static IReadOnlyList<string> Of(Declaration declaration) => Known.GetValue(declaration, Find);

    /// <summary>What is reached from a declaration, itself left out, sorted by full name; names without a model are passed over.</summary>
    /// <param name="others">Names to start from beside the root's own.</param>
    public static IReadOnlyList<Declaration> Reachable(ProgramModel program, Declaration root, IEnumerable<string>? others = null)
    {
        var reached = new SortedDictionary<string, Declaration>(StringComparer.Ordinal) { [root.FullName] = root };
        var pending = new Stack<Declaration>([root]);
        Add(others ?? []);
        while (pending.Count > 0) Add(Of(pending.Pop()));
        reached.Remove(root.FullName);
        return [.. reached.Values];

        void Add(IEnumerable<string> names)
        {
            foreach (var name in names)
            {
                if (reached.ContainsKey(name) || program.Find<Declaration>(name) is not { } found) continue;
                reached.Add(name, found);
                pending.Push(found);
            }
        }
    }

    private static string[] Find(Declaration declaration)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        switch (declaration)
        {
            case ContractModel contract:
                if (contract.Base is { } parent) names.Add(parent);
                names.UnionWith(contract.Interfaces);
                names.UnionWith(contract.PartArguments);
                names.UnionWith(contract.PartParameters.Select(parameter => parameter.Interface));
                foreach (var field in contract.Fields) Add(field, names);
                foreach (var function in contract.Functions) Add(function, names);
                if (contract.Functions.Any(function => function.IsNonReentrant)) names.Add(Solidity.ReentrancyGuard.Error);
                if (contract.Receive is { } receive) Add(receive, names);
                if (contract.Constructor is { } constructor) Add(constructor, names);
                break;
            case InterfaceModel type:
                names.UnionWith(type.Interfaces);
                foreach (var function in type.Functions) Add(function, names);
                break;
            case FixedPointModel { Format: not null }: names.Add(FixedPointModel.Math.FullName); break;
            case StructModel model: Add(model.Fields, names); break;
            case EventModel model: Add(model.Parameters, names); break;
            case ErrorModel model: Add(model.Parameters, names); break;
        }

        return [.. names];
    }

    private static void Add(FieldModel field, SortedSet<string> names)
    {
        Add(field.Type, names);
        if (field.Initializer is { } initializer) Add(initializer, names);
        if (field.OverridesInterface is { } face) names.Add(face);
    }

    private static void Add(FunctionModel function, SortedSet<string> names)
    {
        Add(function.Parameters, names);
        Add(function.ReturnType, names);
        names.UnionWith(function.OverriddenContracts);
        Add(function.Body, names);
    }

    private static void Add(ConstructorModel constructor, SortedSet<string> names)
    {
        Add(constructor.Parameters, names);
        foreach (var argument in constructor.BaseArguments) Add(argument, names);
        Add(constructor.Body, names);
    }

    private static void Add(IEnumerable<Parameter> parameters, SortedSet<string> names)
    {
        foreach (var parameter in parameters) Add(parameter.Type, names);
    }

    private static void Add(Statement? body, SortedSet<string> names)
    {
        foreach (var statement in Children.AllStatements(body))
        {
            switch (statement)
            {
                case LocalDeclaration local: Add(local.Type, names); break;
                case ForEach each: Add(each.ElementType, names); break;
                case Deconstruction parts: foreach (var target in parts.Targets) Add(target.Type, names); break;
                case Emit emit: names.Add(emit.Event); break;
                case Revert revert: names.Add(revert.Error); break;
                case Require require: names.Add(require.Error); break;
            }

            foreach (var expression in Children.ExpressionsOf(statement)) Add(expression, names);
        }
    }

    private static void Add(Expression root, SortedSet<string> names)
    {
        Add(root.Type, names);
        switch (root)
        {
            case FieldReference field: names.Add(field.Contract); break;
            case InternalCall call: names.Add(call.Contract); break;
            case LibraryCall call: names.Add(call.Library); break;
            case NewPart create: names.Add(create.Contract); break;
            case ExternalCall call: names.Add(call.Interface); break;
        }

        foreach (var part in Children.Of(root)) Add(part, names);
    }

    private static void Add(IrType type, SortedSet<string> names)
    {
        switch (type)
        {
            case StructType named: names.Add(named.FullName); break;
            case EnumType named: names.Add(named.FullName); break;
            case InterfaceType named: names.Add(named.FullName); break;
            case FixedPointType named: names.Add(named.FullName); break;
            case ArrayType array: Add(array.Element, names); break;
            case FixedArrayType array: Add(array.Element, names); break;
            case StorageArrayType array: Add(array.Element, names); break;
            case MappingType mapping: Add(mapping.Key, names); Add(mapping.Value, names); break;
            case TupleType tuple: foreach (var element in tuple.Elements) Add(element.Type, names); break;
        }
    }
}

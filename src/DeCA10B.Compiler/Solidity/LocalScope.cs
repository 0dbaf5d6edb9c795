using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Names the locals of one function so that none shadows a member, a built-in or a reserved word.</summary>
public sealed class LocalScope(SolidityNames members)
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> storageReferences = new(StringComparer.Ordinal);
    private readonly HashSet<string> calldata = new(StringComparer.Ordinal);
    private readonly HashSet<string> changed = new(StringComparer.Ordinal);

    public string this[string local] => names.TryGetValue(local, out var name) ? name : Declare(local);

    public string Declare(string local) => Declare(local, local);

    /// <summary>Names a parameter as the ABI does, as far as that shadows nothing.</summary>
    public string Declare(Parameter parameter) =>
        parameter.AbiName.Length == 0 ? Declare(parameter.Name) : Take(parameter.Name, parameter.AbiName);

    /// <summary>Names a return value, which has no C# local of its own.</summary>
    public string Declare(string key, string wanted) => Take(key, SolidityNames.Camel(wanted));

    private string Take(string key, string name)
    {
        if (names.TryGetValue(key, out var known)) return known;
        while (members.IsTaken(name) || ReservedWords.Contains(name) || FreeFunctions.IsName(name) || !taken.Add(name)) name += "_";
        return names[key] = name;
    }

    public void MarkStorageReference(string local) => storageReferences.Add(local);

    public void MarkCalldata(string local) => calldata.Add(local);

    /// <summary>Notes the locals that a body changes: what lies in the arguments of the call cannot be changed.</summary>
    public void MarkChanged(Block body)
    {
        foreach (var store in Children.Expressions(body))
            if ((store switch { Assignment assignment => assignment.Target, CompoundAssignment compound => compound.Target, Increment increment => increment.Target, _ => null }) is { } target)
                changed.Add(RootOf(target));
        foreach (var parts in Children.Statements(body).OfType<Deconstruction>())
            foreach (var target in parts.Targets)
                if (target.Place is { } place) changed.Add(RootOf(place));
    }

    /// <summary>Whether a local may name something in the arguments of the call instead of a copy.</summary>
    public bool MayStayInCalldata(string local) => !changed.Contains(local);

    private static string RootOf(Expression place) => place switch
    {
        LocalReference local => local.Name,
        MemberAccess member => RootOf(member.Target),
        ElementAccess element => RootOf(element.Target),
        _ => "",
    };

    /// <summary>Whether the expression names something in the arguments of the call.</summary>
    public bool IsCalldata(Expression expression) => expression switch
    {
        LocalReference { Type: ArrayType { Location: DataLocation.Calldata } or BytesType { Location: DataLocation.Calldata } } => true,
        LocalReference local => calldata.Contains(local.Name),
        ElementAccess element => IsCalldata(element.Target),
        MemberAccess member => IsCalldata(member.Target),
        _ => false,
    };

    /// <summary>Whether the expression is a struct or fixed array in memory, which Solidity would share where C# copies.</summary>
    public bool IsSharedValue(Expression expression) => expression.Type is StructType or FixedArrayType && IsInMemory(expression);

    private bool IsInMemory(Expression expression) => expression switch
    {
        LocalReference local => !storageReferences.Contains(local.Name) && !IsCalldata(local),
        MemberAccess member => IsInMemory(member.Target),
        ElementAccess element => IsInMemory(element.Target),
        _ => false,
    };
}

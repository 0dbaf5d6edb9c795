using DeCA10B.Compiler.FixedPoint;
using DeCA10B.Compiler.Model;
using DeCA10B.FixedPoint;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Functions of a format that are no members of a number: a file imports them by a name that says the format.</summary>
internal static class FixedPointImports
{
    private static readonly string[] Places = ["memory", "calldata"];

    private static readonly HashSet<string> Names = new(
        FixedPointFormat.All.SelectMany(format => Places.SelectMany(left => Places.Select(right => Alias(FixedPointDots.NameOf(left, right), format.Name))).Append("to" + format.Name)),
        StringComparer.Ordinal);

    public static bool IsFree(string function) => function is FixedPointFunctions.FromInteger or FixedPointFunctions.Dot;

    /// <summary>The name that a contract's file knows it by: <c>toWad</c>, <c>dotWad</c>, <c>dotWadCalldata</c>.</summary>
    public static string NameOf(FixedPointCall call) =>
        call.Function == FixedPointFunctions.FromInteger ? "to" + TypeNames.Simple(call.Format) : Alias(Own(call), TypeNames.Simple(call.Format));

    /// <summary>Whether it is one of those names.</summary>
    public static bool IsName(string name) => Names.Contains(name);

    /// <summary>What stands in the braces of an import of a format: its type, and the functions that the file calls.</summary>
    public static string Of(string fullName, IEnumerable<FixedPointCall> calls, FreeFunctions free)
    {
        var functions = calls.Where(call => call.Format == fullName && IsFree(call.Function)).Select(call => $"{Own(call)} as {free.FixedPoint(call)}");
        return string.Join(", ", functions.Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).Prepend(TypeNames.Simple(fullName)));
    }

    /// <summary>The name in the format's own file.</summary>
    private static string Own(FixedPointCall call) => call.Function == FixedPointFunctions.Dot
        ? FixedPointDots.NameOf(PlaceOf(call.Arguments[0]), PlaceOf(call.Arguments[1])) : SolidityNames.Camel(call.Function);

    private static string PlaceOf(Expression array) => array.Type is ArrayType { Location: DataLocation.Calldata } ? "calldata" : "memory";

    private static string Alias(string dot, string format) => "dot" + format + (dot == "dotMemory" ? "" : dot.Substring("dot".Length));
}

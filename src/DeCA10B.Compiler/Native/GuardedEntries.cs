using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints the ways into guarded functions from outside: the guards, then the function. Dispatch, typed calls and proxies take these; the author's method stays bare.</summary>
internal sealed class GuardedEntries(ProgramModel program, ContractModel contract, CodeWriter writer)
{
    /// <summary>The member that a call from outside runs.</summary>
    public static string EntryOf(FunctionModel function) =>
        function.IsGuarded ? "Guarded_" + (function.IsOfPart ? function.Path.Replace('.', '_') : function.Name) : CSharpNames.Member(function.Name, function.Path);

    public void Print()
    {
        foreach (var function in contract.Functions.Where(function => function.IsGuarded && (function.Path.Length == 0 || function.IsOfPart)))
        {
            PrintEntry(function);
            PrintInterfaces(function);
        }
    }

    private void PrintEntry(FunctionModel function)
    {
        var kind = function.IsOfPart ? "" : function.IsOverride ? "override " : function.IsVirtual || function.IsAbstract ? "virtual " : "";
        writer.Line($"/// <summary>{function.Name} behind its guards.</summary>");
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        var access = contract.IsSealed && !function.IsOverride ? "private" : "protected";
        using (writer.CSharpBlock($"{access} {kind}{CSharpTypes.Of(function.ReturnType)} {EntryOf(function)}({Parameters(function)})"))
        {
            if (!function.IsNonReentrant)
            {
                PrintCalls(function);
            }
            else
            {
                var isView = function.Mutability is Mutability.View or Mutability.Pure;
                writer.Line($"BeginNonReentrant(isView: {(isView ? "true" : "false")});");
                if (isView) PrintCalls(function);
                else
                {
                    using (writer.CSharpBlock("try")) PrintCalls(function);
                    using (writer.CSharpBlock("finally")) writer.Line("EndNonReentrant();");
                }
            }
        }

        writer.Line();
    }

    private void PrintCalls(FunctionModel function)
    {
        // Who is part of another contract is called by that one, not from outside.
        foreach (var guard in function.Guards) writer.Line($"{(function.IsOfPart ? "" : "if (!IsPart) ")}this.{CSharpNames.Escape(guard)}();");
        writer.Line($"{(function.ReturnType is VoidType ? "" : "return ")}this.{CSharpNames.Member(function.Name, function.Path)}({Arguments(function)});");
    }

    /// <summary>A proxy calls through the interface: that, too, is from outside.</summary>
    private void PrintInterfaces(FunctionModel function)
    {
        foreach (var face in function.OverriddenContracts.Select(program.Find<InterfaceModel>).Where(face => face is not null))
        {
            writer.Line($"{CSharpTypes.Of(function.ReturnType)} {CSharpTypes.Global(face!.FullName)}.{CSharpNames.Escape(function.Name)}({Parameters(function)}) => this.Guarded_{function.Name}({Arguments(function)});");
            writer.Line();
        }
    }

    private static string Parameters(FunctionModel function) =>
        string.Join(", ", function.Parameters.Select(item => CSharpTypes.Of(item.Type) + " " + CSharpNames.Escape(item.Name)));

    private static string Arguments(FunctionModel function) => string.Join(", ", function.Parameters.Select(item => CSharpNames.Escape(item.Name)));
}

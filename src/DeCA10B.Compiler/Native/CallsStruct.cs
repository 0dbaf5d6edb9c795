using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints <c>From</c> and the struct it returns: the contract's public functions, each a transaction or a view, without ABI encoding.</summary>
internal sealed class CallsStruct(ProgramModel program, ContractModel contract, CodeWriter writer)
{
    private const string Contract = "contract_";
    private readonly string type = CSharpTypes.Global(contract.FullName);
    private readonly string hiding = ContractPart.HidesBase(program, contract) ? "new " : "";

    public void Print()
    {
        writer.Line("/// <summary>The functions of this contract as calls of an account on the native chain, each a transaction of its own; views change nothing.</summary>");
        writer.Line("/// <param name=\"sender\">Who calls.</param>");
        writer.Line("/// <param name=\"value\">Wei sent along.</param>");
        writer.Line($"public {hiding}CallsFrom From({CSharpTypes.Address} sender, {CSharpTypes.UInt256} value = default) => new(this, sender, value);");
        writer.Line();
        writer.Line("/// <summary>Calls of an account. A revert is a <see cref=\"global::DeCA10B.RevertException\"/>, and nothing that the call did is kept then.</summary>");
        using (writer.CSharpBlock($"public {hiding}readonly struct CallsFrom"))
        {
            writer.Line($"private readonly {type} {Contract};");
            writer.Line($"private readonly {CSharpTypes.Address} sender_;");
            writer.Line($"private readonly {CSharpTypes.UInt256} value_;");
            writer.Line();
            writer.Line($"internal CallsFrom({type} contract, {CSharpTypes.Address} sender, {CSharpTypes.UInt256} value) => ({Contract}, sender_, value_) = (contract, sender, value);");
            var surface = ContractSurface.Of(program, contract);
            foreach (var (_, field) in surface.Getters) PrintGetter(field);
            foreach (var (_, function) in surface.Functions) PrintFunction(function);
        }
    }

    private void PrintGetter(FieldModel field)
    {
        var name = CSharpNames.Escape(field.Name);
        writer.Line();
        XmlDocumentation.Write(writer, field.Documentation, field.Name + ".");
        using (writer.CSharpBlock($"public {CSharpTypes.Of(field.Type)} {name}"))
        using (writer.CSharpBlock("get"))
            PrintView(field.Type, $"{(field.Kind == FieldKind.Constant && field.Path.Length == 0 ? type : Contract)}.{CSharpNames.Member(field.Name, field.Path)}");
    }

    private void PrintFunction(FunctionModel function)
    {
        var name = CSharpNames.Escape(function.Name);
        var member = CSharpNames.Member(function.Name, function.Path);
        var isView = function.Mutability is Mutability.View or Mutability.Pure;
        writer.Line();
        XmlDocumentation.Write(writer, function.Documentation, function.Name + ".");
        if (function.IsProperty)
        {
            using (writer.CSharpBlock($"public {CSharpTypes.Of(function.ReturnType)} {name}"))
            using (writer.CSharpBlock("get"))
                PrintView(function.ReturnType, function is { ReturnType: InterfaceType, Path.Length: > 0 }
                    // A part is an object here; outside it is the whole behind the interface.
                    ? $"{Contract}.Bind<{CSharpTypes.Of(function.ReturnType)}>({Contract}.{member})" : $"{Contract}.{member}");
            return;
        }

        var parameters = string.Join(", ", function.Parameters.Select(item => CSharpTypes.Of(item.Type) + " " + CSharpNames.Escape(item.Name)));
        var arguments = string.Join(", ", function.Parameters.Select(Argument));
        using (writer.CSharpBlock($"public {CSharpTypes.Of(function.ReturnType)} {name}({parameters})"))
        {
            if (isView) PrintView(function.ReturnType, $"{Contract}.{GuardedEntries.EntryOf(function)}({arguments})");
            else PrintTransaction(function, $"{Contract}.{GuardedEntries.EntryOf(function)}({arguments})");
        }
    }

    private string Argument(Parameter parameter)
    {
        var name = CSharpNames.Escape(parameter.Name);
        return parameter.Type is InterfaceType ? $"{Contract}.Bind({name})" : BoundaryCopy.Of(program, parameter.Type, name);
    }

    private void PrintView(IrType result, string call)
    {
        var returns = result is not VoidType;
        writer.Line($"var view_ = {Contract}.BeginView(sender_, value_);");
        using (writer.CSharpBlock("try"))
        {
            writer.Line((returns ? "var result_ = " : "") + call + ";");
            writer.Line("view_.End();");
            if (returns) writer.Line("return result_;");
        }

        using (writer.CSharpBlock("catch (global::System.Exception exception_)")) writer.Line("throw view_.Abort(exception_);");
    }

    private void PrintTransaction(FunctionModel function, string call)
    {
        var returns = function.ReturnType is not VoidType;
        writer.Line($"var transaction_ = {Contract}.BeginTransaction(sender_, value_, isPayable: {(function.Mutability == Mutability.Payable ? "true" : "false")});");
        if (returns) writer.Line($"{CSharpTypes.Of(function.ReturnType)} result_;");
        using (writer.CSharpBlock("try")) writer.Line((returns ? "result_ = " : "") + call + ";");
        using (writer.CSharpBlock("catch (global::System.Exception exception_)")) writer.Line("throw transaction_.Abort(exception_);");
        writer.Line();
        writer.Line("transaction_.Commit();");
        if (returns) writer.Line("return result_;");
    }
}

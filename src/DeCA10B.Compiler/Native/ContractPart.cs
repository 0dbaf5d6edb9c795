using DeCA10B.Compiler.Abi;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints the other part of a contract class: storage, dispatch, and for a deployable one the typed calls and the descriptor.</summary>
internal sealed class ContractPart(ProgramModel program, ContractModel contract, CodeWriter writer)
{
    private readonly CodecTable codecs = new(program);

    public void Print(string solidityHash)
    {
        using (writer.CSharpBlock("partial class " + CSharpNames.OfClass(contract)))
        {
            PrintAttach();
            PrintCopy();
            PrintInterfaceCheck();
            // A generic class has no module initializer; whoever closes it registers for it.
            if (!contract.IsGeneric) new EncodingRegistration(program, contract, writer, codecs).Print();
            new GuardedEntries(program, contract, writer).Print();
            new DispatchMethod(program, contract, writer, codecs).Print();
            if (!contract.IsAbstract)
            {
                new DeploymentMembers(program, contract, writer, codecs).Print(solidityHash);
                new CallsStruct(program, contract, writer).Print();
            }

            codecs.Print(writer);
        }
    }

    /// <summary>The fields that this very class declares: the generated parts of other classes care for the others.</summary>
    private IEnumerable<FieldModel> Own => contract.Fields.Where(item => item.Path.Length == 0);

    /// <summary>Whether a base has the static members and the struct of a deployable contract as well.</summary>
    public static bool HidesBase(ProgramModel program, ContractModel contract) => program.Lineage(contract).Skip(1).Any(level => !level.IsAbstract);

    private void PrintAttach()
    {
        writer.Line("/// <inheritdoc/>");
        using (writer.CSharpBlock("protected override void AttachStorage(global::DeCA10B.Native.Journal journal)"))
        {
            writer.Line("base.AttachStorage(journal);");
            foreach (var field in Own.Where(field => field.Type is MappingType or StorageArrayType))
                writer.Line($"((global::DeCA10B.Native.IStorageCollection){CSharpNames.Escape(field.Name)}).Attach(journal);");
            // A get-only property has no name to assign here; its constructor assigns it.
            foreach (var field in Own.Where(field => field.Type is InterfaceType && (field.IsAssignable || !field.IsProperty)))
            {
                var place = "this." + CSharpNames.Escape(field.Name);
                var target = field.IsAssignable ? place : $"global::System.Runtime.CompilerServices.Unsafe.AsRef(in {place})";
                writer.Line($"{target} ??= Nobody<{CSharpTypes.Of(field.Type)}>();");
            }
        }

        writer.Line();
    }

    private void PrintCopy()
    {
        var scalars = Own
            .Where(field => field is { Kind: FieldKind.Storage, IsAssignable: true } && field.Type is not (MappingType or StorageArrayType)).ToArray();
        if (scalars.Length == 0) return;
        writer.Line("/// <inheritdoc/>");
        using (writer.CSharpBlock("protected override void CopyScalars(global::DeCA10B.Contract source)"))
        {
            writer.Line("base.CopyScalars(source);");
            writer.Line($"var other = ({CSharpTypes.Global(contract.FullName)})source;");
            foreach (var field in scalars)
                writer.Line($"this.{CSharpNames.Escape(field.Name)} = other.{CSharpNames.Escape(field.Name)};");
        }

        writer.Line();
    }

    private void PrintInterfaceCheck()
    {
        var held = Own.Where(field => field.Type is InterfaceType).ToArray();
        if (held.Length == 0) return;
        writer.Line("/// <inheritdoc/>");
        using (writer.CSharpBlock("protected override void CheckInterfaces()"))
        {
            writer.Line("base.CheckInterfaces();");
            foreach (var field in held)
                writer.Line($"{(field.Part.Length > 0 ? "RequirePart" : "RequireProxy")}({CSharpNames.Escape(field.Name)}, {CSharpNames.Literal(contract.Name + "." + field.Name)});");
        }

        writer.Line();
    }
}

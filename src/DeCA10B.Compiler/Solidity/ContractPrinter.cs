using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints one contract: types, events, errors, constants, immutables, state, constructor, receive, functions by visibility.</summary>
public sealed class ContractPrinter
{
    private readonly ProgramModel program;
    private readonly ContractModel contract;
    private readonly CodeWriter writer;
    private readonly LineMapBuilder lines;
    private readonly SolidityNames names;
    private readonly FreeFunctions free;
    private readonly FunctionPrinter functions;
    private bool isFirst = true;

    public ContractPrinter(ProgramModel program, ContractModel contract, CodeWriter writer, LineMapBuilder lines, SolidityNames names, FreeFunctions free)
    {
        (this.program, this.contract, this.writer, this.lines, this.names, this.free) = (program, contract, writer, lines, names, free);
        functions = new FunctionPrinter(program, contract, writer, lines, names, free);
    }

    public void Print(ContractUses uses, ContractUses inherited)
    {
        lines.At(contract.Location);
        NatSpec.Write(writer, contract.Documentation, [], [], isNotice: true);
        using (writer.Block(Header()))
        {
            PrintTypes(uses, inherited);
            PrintEvents(uses.Events.Except(inherited.Events));
            PrintErrors(uses.Errors.Except(inherited.Errors));
            PrintFields(FieldKind.Constant);
            PrintFields(FieldKind.Immutable);
            PrintFields(FieldKind.Storage);
            PrintReentrancyGuard();
            if (contract.Constructor is { } constructor && !IsEmpty(constructor)) functions.PrintConstructor(constructor, Section);
            if (contract.Receive is { } receive) functions.PrintReceive(receive, Section);
            foreach (var function in contract.Functions.Where(item => item.Accessibility == Accessibility.Public)) functions.Print(function, Section);
            foreach (var function in contract.Functions.Where(item => item.Accessibility == Accessibility.Protected)) functions.Print(function, Section);
            foreach (var function in contract.Functions.Where(item => item.Accessibility == Accessibility.Private)) functions.Print(function, Section);
        }
    }

    /// <summary>Whether a constructor is left out because Solidity's implicit one is the same.</summary>
    internal static bool IsEmpty(ConstructorModel constructor) =>
        constructor is { Body.Statements.Count: 0, Parameters.Count: 0, BaseArguments.Count: 0, IsPayable: false };

    private string Header()
    {
        var already = contract.Base is null ? [] : program.InterfacesOf(program.Lineage(program.Get<ContractModel>(contract.Base)).SelectMany(level => level.Interfaces).ToEquatableArray()).Select(type => type.FullName).ToArray();
        var bases = contract.Interfaces.Except(already).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (contract.Base is { } parent) bases.Add(parent);
        var list = bases.Count == 0 ? "" : " is " + string.Join(", ", bases.Select(TypeNames.Simple));
        if (contract.IsLibrary) return "library " + contract.Name;
        return (contract.IsAbstract ? "abstract contract " : "contract ") + contract.Name + list;
    }

    /// <summary>A blank line before each part but the first.</summary>
    private void Section()
    {
        if (!isFirst) writer.Line();
        isFirst = false;
    }

    private void PrintReentrancyGuard()
    {
        if (!ReentrancyGuard.IsDeclaredBy(program, contract)) return;
        Section();
        ReentrancyGuard.PrintFlag(writer);
        Section();
        ReentrancyGuard.PrintModifiers(writer, program.Get<ErrorModel>(ReentrancyGuard.Error).Name);
    }

    private void PrintTypes(ContractUses uses, ContractUses inherited)
    {
        foreach (var name in uses.Enums.Except(inherited.Enums))
        {
            var model = program.Get<EnumModel>(name);
            Section();
            EnumPrinter.Print(writer, model);
        }

        foreach (var name in uses.Structs.Except(inherited.Structs))
        {
            var model = program.Get<StructModel>(name);
            Section();
            StructPrinter.Print(writer, model);
        }
    }

    private void PrintEvents(IEnumerable<string> events)
    {
        foreach (var model in events.Select(program.Get<EventModel>).OrderBy(model => model.Name, StringComparer.Ordinal))
        {
            Section();
            var parameters = model.Parameters.Select(item => (item.Name, ReservedWords.Avoid(item.AbiName))).ToArray();
            NatSpec.Write(writer, model.Documentation, parameters, [], isNotice: true);
            var list = model.Parameters.Select(item => TypeNames.Of(item.Type) + (item.IsIndexed ? " indexed " : " ") + ReservedWords.Avoid(item.AbiName));
            writer.Line($"event {model.Name}({string.Join(", ", list)});");
        }
    }

    private void PrintErrors(IEnumerable<string> errors)
    {
        foreach (var model in errors.Select(program.Get<ErrorModel>).OrderBy(model => model.Name, StringComparer.Ordinal))
        {
            Section();
            NatSpec.Write(writer, model.Documentation, model.Parameters.Select(item => (item.Name, ReservedWords.Avoid(item.AbiName))), [], isNotice: true);
            var list = model.Parameters.Select(item => TypeNames.Of(item.Type) + " " + ReservedWords.Avoid(item.AbiName));
            writer.Line($"error {model.Name}({string.Join(", ", list)});");
        }
    }

    private void PrintFields(FieldKind kind)
    {
        // Fields without a comment stand together.
        var isAfterBareField = false;
        foreach (var field in contract.Fields.Where(field => field.Kind == kind))
        {
            var isBare = field.Documentation == Documentation.None;
            if (!isBare || !isAfterBareField) Section();
            isAfterBareField = isBare;
            lines.At(field.Location);
            var isPublic = field.Accessibility == Accessibility.Public;
            NatSpec.Write(writer, field.Documentation with { Returns = "" }, [], [], isNotice: isPublic);
            var modifiers = isPublic ? " public" : field.Accessibility == Accessibility.Protected || contract.IsLibrary ? " internal" : " private";
            if (kind == FieldKind.Constant) modifiers += " constant";
            if (kind == FieldKind.Immutable) modifiers += " immutable";
            if (field.OverridesInterface is not null) modifiers += " override";
            var printer = new ExpressionPrinter(program, contract, names, new LocalScope(names), free);
            var value = field.Initializer is null or DefaultValue ? "" : " = " + printer.Print(field.Initializer);
            writer.Line($"{TypeNames.Of(field.Type)}{modifiers} {names.Field(contract.FullName, field.Name)}{value};");
        }
    }
}

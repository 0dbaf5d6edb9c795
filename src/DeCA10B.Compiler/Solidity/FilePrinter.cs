using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Solidity;

/// <summary>Prints one file: header, imports, the contract or interface, free functions.</summary>
internal static class FilePrinter
{
    private const string HeaderMark = "@HEADER@";

    public static (SolidityFile File, EquatableArray<string> Needed) Print(ProgramModel program, string fullName) => PrintOne(ArrayGetters.Apply(program), fullName);

    private static (SolidityFile File, EquatableArray<string> Needed) PrintOne(ProgramModel program, string fullName) =>
        program.Find<FixedPointModel>(fullName) is { } model ? FixedPointFile.Print(model)
        : program.Find<ContractModel>(fullName) is { } contract ? PrintContract(program, contract)
        : program.Find<InterfaceModel>(fullName) is { } type ? PrintInterface(program, type)
        : program.Find<EnumModel>(fullName) is { } members ? PrintEnum(members)
        : PrintStruct(program.Get<StructModel>(fullName));

    private static (SolidityFile File, EquatableArray<string> Needed) PrintContract(ProgramModel program, ContractModel contract)
    {
        var uses = ContractUses.Of(program, contract);
        var inherited = contract.Base is null ? [] : program.Lineage(program.Get<ContractModel>(contract.Base)).Select(level => ContractUses.Of(program, level)).ToArray();
        var shared = SharedTypes.Among(program, uses.Structs.Concat(uses.Enums));
        var (writer, lines) = Begin();
        var needed = uses.Interfaces.Concat(uses.FixedPoint).Concat(uses.Libraries).Concat(shared).Concat(contract.Base is null ? [] : [contract.Base]).Where(name => name != contract.FullName).Distinct().ToArray();
        var names = new SolidityNames(program, contract);
        var free = new FreeFunctions(names.IsTaken);
        Imports(writer, needed, name => FixedPointImports.Of(name, uses.FixedPointCalls, free));
        new ContractPrinter(program, contract, writer, lines, names, free).Print(uses, ContractUses.Merge(program, inherited, shared));
        free.WriteTo(writer);
        return Finish(writer, lines, contract, needed);
    }

    private static (SolidityFile File, EquatableArray<string> Needed) PrintInterface(ProgramModel program, InterfaceModel type)
    {
        var uses = ContractUses.Of(program, type);
        var (writer, lines) = Begin();
        var needed = uses.Interfaces.Concat(uses.FixedPoint).Concat(uses.Structs).Concat(uses.Enums).Where(name => name != type.FullName).ToArray();
        Imports(writer, needed, TypeNames.Simple);
        InterfacePrinter.Print(program, type, writer, lines);
        return Finish(writer, lines, type, needed);
    }

    private static (SolidityFile File, EquatableArray<string> Needed) PrintStruct(StructModel model)
    {
        var (writer, lines) = Begin();
        var needed = model.Fields.SelectMany(field => Named(field.Type)).Distinct().ToArray();
        Imports(writer, needed, TypeNames.Simple);
        StructPrinter.Print(writer, model);
        return Finish(writer, lines, model, needed);
    }

    private static (SolidityFile File, EquatableArray<string> Needed) PrintEnum(EnumModel model)
    {
        var (writer, lines) = Begin();
        EnumPrinter.Print(writer, model);
        return Finish(writer, lines, model, []);
    }

    /// <summary>The structs and enums that a type names itself.</summary>
    private static IEnumerable<string> Named(IrType type) => type switch
    {
        StructType named => [named.FullName],
        EnumType named => [named.FullName],
        FixedPointType named => [named.FullName],
        ArrayType array => Named(array.Element),
        FixedArrayType array => Named(array.Element),
        _ => [],
    };

    private static (CodeWriter Writer, LineMapBuilder Lines) Begin()
    {
        var writer = new CodeWriter(width: 120);
        writer.Line("// SPDX-License-Identifier: MIT");
        writer.Line(HeaderMark);
        writer.Line($"pragma solidity {SolidityBackend.CompilerVersion};");
        writer.Line();
        return (writer, new LineMapBuilder(writer));
    }

    private static void Imports(CodeWriter writer, IEnumerable<string> fullNames, Func<string, string> symbolsOf)
    {
        var names = fullNames.OrderBy(TypeNames.Simple, StringComparer.Ordinal).ToArray();
        foreach (var name in names) writer.Line($"import {{{symbolsOf(name)}}} from \"./{TypeNames.Simple(name)}.sol\";");
        if (names.Length > 0) writer.Line();
    }

    private static (SolidityFile File, EquatableArray<string> Needed) Finish(
        CodeWriter writer, LineMapBuilder lines, Declaration declaration, IReadOnlyList<string> needed)
    {
        var text = writer.ToString();
        var body = text.Substring(text.IndexOf("pragma", StringComparison.Ordinal));
        var source = declaration.Location.File.Substring(declaration.Location.File.LastIndexOf('/') + 1);
        var header = $"// Generated from {source} by DeCA10B {GeneratorVersion.Text}; edit that, not this. SHA-256 from pragma on: {SolidityBackend.Sha256(body)}";
        var path = declaration.Name + ".sol";
        var imports = needed.Select(name => TypeNames.Simple(name) + ".sol").OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();
        return (new SolidityFile(path, text.Replace(HeaderMark, header), lines.ToString(), imports), needed.ToEquatableArray());
    }
}

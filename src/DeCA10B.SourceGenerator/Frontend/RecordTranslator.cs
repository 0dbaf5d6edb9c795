using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Structs, enums, events and errors, and the set of those that a declaration uses.</summary>
internal sealed class RecordTranslator
{
    private readonly Dictionary<string, Declaration?> used = new(StringComparer.Ordinal);
    private readonly Findings findings;
    private readonly CancellationToken cancellation;
    private readonly TypePlaces places;

    public RecordTranslator(Findings findings, CancellationToken cancellation)
    {
        (this.findings, this.cancellation) = (findings, cancellation);
        Types = new(this);
        places = new(Types, findings);
    }

    public TypeTranslator Types { get; }

    /// <summary>What was used, in a fixed order.</summary>
    public IEnumerable<Declaration> Used =>
        used.Values.OfType<Declaration>().OrderBy(declaration => declaration.FullName, StringComparer.Ordinal);

    public EnumModel? Enum(INamedTypeSymbol type) => Once(type, () =>
    {
        var members = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToArray();
        var isDense = members.Length is > 0 and <= 256
            && members.Select((member, index) => Convert.ToDecimal(member.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) == index).All(fits => fits);
        foreach (var member in members) SolidityIdentifiers.RequireSpelled(member.Name, member, findings);
        if (!isDense) findings.Report(EnumShape.Rule, type.NameLocation(), type.Name);
        return new EnumModel(Naming.FullName(type), type.Name, members.Select(member => member.Name).ToEquatableArray(), SourceLocations.Of(type), Documentation(type));
    });

    public StructModel? Struct(INamedTypeSymbol type) => Once(type, () =>
    {
        var fields = new List<Parameter>();
        if (StructFields.Fault(type) is { } fault) findings.Report(StructShape.Rule, type.NameLocation(), type.Name, fault);
        SolidityIdentifiers.RequireSpelled(type.Name, type, findings);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (member, memberType) in StructFields.Of(type))
        {
            SolidityIdentifiers.RequireSpelled(member.Name, member, findings);
            if (!names.Add(DeCA10B.Compiler.Solidity.SolidityNames.Member(member.Name))) findings.Report(UnusableName.Rule, member.NameLocation(), member.Name);
            if (places.Require(memberType, TypePlace.StructMember, TypeLocation(member)) is { } translated)
                fields.Add(new(member.Name, Naming.AbiName(Positional(type, member) ?? member), translated));
        }

        return new StructModel(Naming.FullName(type), type.Name, fields.ToEquatableArray(), SourceLocations.Of(type), Documentation(type));
    });

    public EventModel? Event(INamedTypeSymbol type) => Once(type, () =>
    {
        CheckShape(type, "IEvent");
        SolidityIdentifiers.RequireShown(Naming.RecordName(type, "Event"), type, findings);
        var parameters = Parameters(type);
        var indexed = parameters.Count(parameter => parameter.IsIndexed);
        if (indexed > 3) findings.Report(TooManyIndexed.Rule, type.NameLocation(), type.Name, indexed.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new EventModel(
            Naming.FullName(type), Naming.Namespace(type), type.Name, Naming.RecordName(type, "Event"), parameters, SourceLocations.Of(type), Documentation(type));
    });

    public ErrorModel? Error(INamedTypeSymbol type) => Once(type, () =>
    {
        CheckShape(type, "IError");
        SolidityIdentifiers.RequireShown(Naming.RecordName(type, "Error"), type, findings);
        return new ErrorModel(
            Naming.FullName(type), Naming.Namespace(type), type.Name, Naming.RecordName(type, "Error"), Parameters(type), SourceLocations.Of(type), Documentation(type));
    });

    private T? Once<T>(INamedTypeSymbol type, Func<T> translate) where T : Declaration
    {
        var name = Naming.FullName(type);
        if (used.TryGetValue(name, out var known)) return known as T;
        used[name] = null;
        cancellation.ThrowIfCancellationRequested();
        var model = translate();
        used[name] = model;
        return model;
    }

    /// <summary>The positional parameters; a record without any has none.</summary>
    private EquatableArray<Parameter> Parameters(INamedTypeSymbol type)
    {
        var parameters = new List<Parameter>();
        foreach (var parameter in PrimaryConstructor(type)?.Parameters ?? [])
        {
            SolidityIdentifiers.RequireShown(Naming.AbiName(parameter), parameter, findings);
            if (parameters.Any(other => other.AbiName == Naming.AbiName(parameter))) findings.Report(UnusableName.Rule, parameter.NameLocation(), parameter.Name);
            if (places.Require(parameter.Type, TypePlace.Parameter, TypeLocation(parameter)) is { } translated)
                parameters.Add(new(parameter.Name, Naming.AbiName(parameter), translated, parameter.Has(KnownNames.IndexedAttribute)));
        }

        return parameters.ToEquatableArray();
    }

    private void CheckShape(INamedTypeSymbol type, string face)
    {
        // Metadata does not tell a record struct from another; its own compilation has checked it.
        if (type.DeclaringSyntaxReferences.Length == 0) return;
        var isPartial = type.DeclaringSyntaxReferences
            .Any(item => item.GetSyntax(cancellation) is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
        var isPositional = StructFields.Of(type).Count() == (PrimaryConstructor(type)?.Parameters.Length ?? 0);
        if (type is { IsRecord: true, IsReadOnly: true, TypeKind: TypeKind.Struct, IsGenericType: false, ContainingType: null } && isPartial && isPositional) return;
        findings.Report(RecordShape.Rule, type.NameLocation(), type.Name, face);
    }

    private static IParameterSymbol? Positional(INamedTypeSymbol type, ISymbol member) =>
        PrimaryConstructor(type)?.Parameters.FirstOrDefault(parameter => parameter.Name == member.Name);

    private static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol type) => StructFields.PrimaryConstructor(type);

    private Documentation Documentation(ISymbol symbol) => DocumentationReader.Read(symbol, cancellation);

    private Location TypeLocation(ISymbol symbol) => TypeLocations.Of(symbol, cancellation);
}

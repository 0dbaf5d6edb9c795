using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Accessibility = Microsoft.CodeAnalysis.Accessibility;
using ModelAccessibility = DeCA10B.Compiler.Model.Accessibility;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Fields, constants and auto-properties.</summary>
internal sealed class FieldTranslator(ContractScope scope)
{
    public FieldModel? Field(IFieldSymbol field)
    {
        if (field.AssociatedSymbol is not null) return null;
        if (field.IsConst) return Constant(field);
        if (field.IsStatic && !field.IsReadOnly)
        {
            scope.Findings.Report(StaticField.Rule, field.NameLocation(), field.Name);
            return null;
        }

        if (field.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected) && !field.IsStatic)
            scope.Findings.Report(PublicField.Rule, field.NameLocation(), field.Name, Word(field.DeclaredAccessibility));
        if (Type(field, field.Type) is not { } type) return null;
        var initializer = Initializer(field, type);
        if (field.IsStatic) return Build(field, type, FieldKind.Constant, Accessibilities.Require(field, scope.Findings), false, initializer ?? new DefaultValue(type));
        if (IsCollection(type) && !field.IsReadOnly) scope.Findings.Report(CollectionNotReadonly.Rule, field.NameLocation(), field.Name);
        var accessibility = Accessibilities.Of(field.DeclaredAccessibility) ?? ModelAccessibility.Private;
        return Build(field, type, Kind(type, field.IsReadOnly), accessibility, !field.IsReadOnly, initializer);
    }

    public FieldModel? AutoProperty(IPropertySymbol property)
    {
        if (property.IsStatic)
        {
            scope.Findings.Report(StaticField.Rule, property.NameLocation(), property.Name);
            return null;
        }

        CheckAccessors(property);
        new FunctionTranslator(scope).CheckHiding(property);
        var accessibility = Accessibilities.Require(property, scope.Findings);
        if (scope.Places.Require(property.Type, TypePlace.Property, TypeLocations.Of(property, scope.Cancellation)) is not { } type) return null;
        if (property.Type is ITypeParameterSymbol part) return Part(property, type, part, accessibility);
        if (IsCollection(type)) scope.Findings.Report(CollectionProperty.Rule, property.NameLocation(), property.Name);

        return Build(property, type, Kind(type, property.SetMethod is null), accessibility, property.SetMethod is not null, Initializer(property, type));
    }

    /// <summary>The place of a part: nothing can take it away again.</summary>
    private FieldModel? Part(IPropertySymbol property, IrType type, ITypeParameterSymbol part, ModelAccessibility accessibility)
    {
        if (property.SetMethod is null && accessibility != ModelAccessibility.Private)
            return Build(property, type, FieldKind.Immutable, accessibility, false, null) with { Part = part.Name };
        scope.Findings.Report(PartPlace.Rule, property.NameLocation(), part.Name);
        return null;
    }

    private FieldModel? Constant(IFieldSymbol field)
    {
        if (Type(field, field.Type) is not { } type) return null;
        if (!field.HasConstantValue || field.ConstantValue is not { } value || Constants.Literal(type, value) is not { } literal)
        {
            scope.Findings.MarkCompileError();
            return null;
        }

        if (value is string) TextLiterals.CheckConstant(field, scope);
        return Build(field, type, FieldKind.Constant, Accessibilities.Require(field, scope.Findings), false, literal);
    }

    private FieldModel Build(ISymbol symbol, IrType type, FieldKind kind, ModelAccessibility accessibility, bool isAssignable, Expression? initializer)
    {
        if (accessibility == ModelAccessibility.Public) SolidityIdentifiers.RequireShown(Naming.AbiName(symbol), symbol, scope.Findings);
        else SolidityIdentifiers.RequireSpelled(symbol.Name, symbol, scope.Findings);
        return new(
            symbol.Name, Naming.AbiName(symbol), type, kind, accessibility, symbol is IPropertySymbol, isAssignable, initializer, ImplementedInterface(symbol),
            SourceLocations.Of(symbol), DocumentationReader.Read(symbol, scope.Cancellation));
    }

    private IrType? Type(ISymbol symbol, ITypeSymbol type) => scope.Places.Require(type, TypePlace.Storage, TypeLocations.Of(symbol, scope.Cancellation));

    private static bool IsCollection(IrType type) => type is MappingType or StorageArrayType;

    private static FieldKind Kind(IrType type, bool isReadOnly) =>
        isReadOnly && type is IntegerType or FixedPointType or BoolType or AddressType or FixedBytesType or EnumType or InterfaceType && isReadOnly ? FieldKind.Immutable : FieldKind.Storage;

    private void CheckAccessors(IPropertySymbol property)
    {
        if (property.IsVirtual || property.IsOverride || property.IsAbstract)
            scope.Findings.Report(VirtualAutoProperty.Rule, property.NameLocation(), property.Name);
        if (property.Declaration(scope.Cancellation) is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
            && accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null))
            scope.Findings.Report(PropertyAccessor.Rule, property.NameLocation(), property.Name, "an accessor with a body and storage of its own");
        if (property.SetMethod is not { } setter) return;
        if (setter.IsInitOnly) scope.Findings.Report(PropertyAccessor.Rule, property.NameLocation(), property.Name, "an init accessor");
        else if (setter.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Protected))
            scope.Findings.Report(PublicSetter.Rule, setter.NameLocation(), property.Name, Word(setter.DeclaredAccessibility));
    }

    private Expression? Initializer(ISymbol symbol, IrType type)
    {
        var clause = symbol.Declaration(scope.Cancellation) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        var isNew = clause?.Value is ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null }
            or ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 0, Initializer: null };
        if (IsCollection(type))
        {
            if (!isNew) scope.Findings.Report(CollectionNotReadonly.Rule, symbol.NameLocation(), symbol.Name);
            return null;
        }

        if (clause is null) return null;
        var value = (scope.Session.Operation(clause, scope.Cancellation) as ISymbolInitializerOperation)?.Value;
        var expression = new FunctionScope(scope, symbol, symbol.Name).Expressions.Translate(value);
        if (expression is Poison) return null;
        if (expression is Literal or DefaultValue) return expression;
        scope.Findings.Report(NonConstantInitializer.Rule, clause.Value, symbol.Name);
        return null;
    }

    private static string? ImplementedInterface(ISymbol symbol) => symbol is IPropertySymbol
        ? symbol.ContainingType.AllInterfaces.Where(face => face.IsContractInterface()).FirstOrDefault(face => face.GetMembers(symbol.Name)
            .Any(member => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(member), symbol))) is { } found
            ? Naming.FullName(found) : null
        : null;

    private static string Word(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.ProtectedOrInternal => "protected internal",
        Accessibility.ProtectedAndInternal => "private protected",
        _ => "internal",
    };
}

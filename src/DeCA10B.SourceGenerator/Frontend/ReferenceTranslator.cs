using DeCA10B.FixedPoint;
using DeCA10B.Compiler.Model;
using DeCA10B.SourceGenerator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Names: locals, parameters, fields, properties and elements.</summary>
internal sealed class ReferenceTranslator(FunctionScope scope)
{
    // A local or parameter of an unsupported type was reported where it is declared.
    public Expression Local(ILocalReferenceOperation local) => scope.Aliases.Of(local.Local) is { } place ? place : local.Local.Type.IsTupleType ? scope.Tuples.Of(local.Local) ?? (Expression)Poison.Instance :
        scope.Types.Translate(local.Local.Type) is { } type ? new LocalReference(type, scope.NameOf(local.Local), local.Local.IsRef) : Poison.Instance;

    public Expression Parameter(IParameterReferenceOperation parameter) =>
        scope.Types.Translate(parameter.Parameter.Type) is { } type ? new LocalReference(type, parameter.Parameter.Name) : Poison.Instance;

    /// <summary>Something that can be assigned.</summary>
    public Expression Place(IOperation target)
    {
        var place = scope.Expressions.Translate(target);
        if (place is Poison) return place;
        if (place is not (LocalReference or FieldReference or MemberAccess or ElementAccess or MappingAccess))
            return scope.Expressions.Unsupported(target, UnsupportedExpression.Rule, "This assignment target", "assign a local, a field, an element or a member of those");
        scope.WritesPlace(place, target.Syntax);
        return place;
    }

    public Expression Field(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field.ContainingType.IsTupleType && reference.Instance is { } whole)
            return scope.Expressions.Translate(whole) is var elements and not Poison ? scope.Tuples.Element(reference, elements) : Poison.Instance;
        if (KnownMembers.StaticValue(field) is { } text) return Known(reference, text);
        if (field.ContainingType.TypeKind == TypeKind.Struct && reference.Instance is { } instance) return Member(reference, instance, field.Name);
        if (scope.Libraries.Constant(reference) is { } constant) return constant;
        if (!IsOwn(field, reference.Instance)) return Foreign(reference, reference.Instance, "use a const, or a field of this contract");
        if (scope.Types.Translate(field.Type) is not { } type) return Poison.Instance;
        if (!field.IsStatic) scope.Reads("reads " + field.Name, reference.Syntax);
        return new FieldReference(type, Naming.FullName(field.ContainingType), field.Name);
    }

    public Expression Property(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        var owner = Naming.FullName(property.ContainingType.OriginalDefinition);
        if (KnownMembers.Environment(owner, property.Name) is { } environment) return Environment(reference, environment);
        if (owner == KnownNames.Transaction) return scope.Expressions.Unsupported(reference, TransactionValue.Rule, reference.Property.Name);
        if (KnownMembers.StaticValue(property) is { } text) return Known(reference, text);
        if (property.Name == "Address" && owner is KnownNames.Contract or KnownNames.IContract) return AddressOf(reference);
        if (property.Name == "IsZero" && owner == KnownNames.Address) return IsZero(reference);
        if (FixedPointFormat.Find(owner) is not null) return scope.FixedPoint.Property(reference);
        if (scope.Libraries.Property(reference) is { } computed) return computed;
        if (property.Name == "Length") return Length(reference);
        if (property.IsIndexer) return Element(reference, owner);
        if (property.ContainingType.TypeKind == TypeKind.Struct && reference.Instance is { } instance) return Struct(reference, instance);
        if (property.ContainingType.IsContractInterface()) return scope.Invocations.External(reference, reference.Instance, property, Naming.Key(property), []);
        return IsOwn(property, reference.Instance) ? Own(reference) : Foreign(reference, reference.Instance, "use members of this contract and of the authoring API");
    }

    public Expression ArrayElement(IArrayElementReferenceOperation element)
    {
        if (element.Indices.Length != 1) return Deny(element, "use an array of arrays");
        var target = scope.Expressions.Translate(element.ArrayReference);
        return IndexFromEnd.Operand(element.Indices[0]) is { } fromEnd ? FromEnd(element, target, fromEnd) : Index(element, target, scope.Expressions.Translate(element.Indices[0]));
    }

    public Expression InlineArrayElement(IInlineArrayAccessOperation element)
    {
        var target = scope.Expressions.Translate(element.Instance);
        return IndexFromEnd.Operand(element.Argument) is { } fromEnd ? FromEnd(element, target, fromEnd) : Index(element, target, scope.Expressions.Translate(element.Argument));
    }

    /// <summary>An element of a span counted from its end, or a slice.</summary>
    public Expression FromEnd(IImplicitIndexerReferenceOperation element)
    {
        if (IndexFromEnd.Operand(element.Argument) is { } fromEnd) return FromEnd(element, scope.Expressions.Translate(element.Instance), fromEnd);
        return scope.Expressions.Unsupported(element, RangeUse.Rule);
    }

    private Expression FromEnd(IOperation element, Expression target, IOperation operand)
    {
        var distance = scope.Expressions.Translate(operand);
        if (target is Poison || distance is Poison) return Poison.Instance;
        // Which array it is, C# looks up once.
        var before = new List<Statement>();
        var array = SubjectTranslator.IsStable(target) ? target : scope.Subjects.Local(target, "items", before);
        var result = Index(element, array, IndexFromEnd.Of(array, distance, scope.IsUnchecked));
        return before.Count == 0 || result is Poison ? result : new Sequence(result.Type, before.ToEquatableArray(), result);
    }

    /// <summary>Whether a member belongs to this contract or a base and is used on this very object.</summary>
    public bool IsOwn(ISymbol member, IOperation? instance)
    {
        if (instance is not (null or IInstanceReferenceOperation)) return false;
        for (var type = (INamedTypeSymbol?)scope.Contract.Type; type is not null; type = type.BaseType)
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, member.ContainingType.OriginalDefinition)) return !type.IsContractBase();
        return false;
    }

    /// <summary>An entry of a mapping or storage array, read, written or referred to.</summary>
    public Expression Entry(IOperation operation, IOperation? collection, IOperation key)
    {
        var target = scope.Expressions.Translate(collection);
        var index = scope.Expressions.Translate(key);
        if (target is Poison || index is Poison) return Poison.Instance;
        return target.Type switch
        {
            MappingType mapping => new MappingAccess(mapping.Value, target, index),
            StorageArrayType array when index.Type is IntegerType => new ElementAccess(array.Element, target, index),
            _ => Deny(operation, "use a Mapping or a StorageArray"),
        };
    }

    private Expression Element(IPropertyReferenceOperation reference, string owner)
    {
        if (reference.Arguments.Length != 1) return Deny(reference, "use one index");
        var index = reference.Arguments[0].Value;
        return owner switch
        {
            KnownNames.Mapping or KnownNames.PackedMapping or KnownNames.StorageArray => Entry(reference, reference.Instance, index),
            KnownNames.ReadOnlySpan => Index(reference, scope.Expressions.Translate(reference.Instance), scope.Expressions.Translate(index)),
            "string" => scope.Expressions.Unsupported(reference, StringOperation.Rule, "Indexing a string"),
            _ when scope.Types.Translate(reference.Property.ContainingType) is FixedBytesType => Index(reference, scope.Expressions.Translate(reference.Instance), scope.Expressions.Translate(index)),
            _ => Deny(reference, "use an array, a Mapping or a StorageArray"),
        };
    }

    private Expression Index(IOperation operation, Expression target, Expression index)
    {
        if (target is Poison || index is Poison) return Poison.Instance;
        if (index.Type is not IntegerType) return Deny(operation, "use an integer index");
        // csc converts a ulong index to a native int, checked in any context: from 2^63 on it overflows before it is out of range.
        if (operation is IArrayElementReferenceOperation && index is { Type: IntegerType { Bits: 64, IsSigned: false } } and not Literal)
            index = new Conversion(new IntegerType(64, true), index, IsChecked: true);
        return target.Type switch
        {
            ArrayType array => new ElementAccess(array.Element, target, index),
            FixedArrayType array => new ElementAccess(array.Element, target, index),
            BytesType => new ElementAccess(new IntegerType(8, false), target, index),
            FixedBytesType bytes => Octet(operation, bytes, target, index),
            _ => Deny(operation, "use an array"),
        };
    }

    /// <summary>A byte of a byte string of known length. solc refuses a constant beyond it, where C# fails only when it runs.</summary>
    private Expression Octet(IOperation operation, FixedBytesType type, Expression target, Expression index) =>
        index is Literal literal && !(int.TryParse(literal.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number < type.Length)
            ? scope.Expressions.Unsupported(operation, ByteOutOfRange.Rule, TypeName(type), literal.Value)
            : new ElementAccess(new IntegerType(8, false), target, index);

    private static string TypeName(FixedBytesType type) => "Bytes" + type.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private Expression Length(IPropertyReferenceOperation reference)
    {
        if (reference.Instance?.Type?.SpecialType == SpecialType.System_String) return scope.Expressions.Unsupported(reference, StringOperation.Rule, "'Length' of a string");
        var target = scope.Expressions.Translate(reference.Instance);
        if (target is Poison || scope.Expressions.TypeOf(reference) is not { } type) return Poison.Instance;
        return target.Type is ArrayType or BytesType or StorageArrayType ? new LengthAccess(type, target) : Deny(reference, "take the length of an array");
    }

    private Expression Struct(IPropertyReferenceOperation reference, IOperation instance) =>
        StructFields.Of(reference.Property.ContainingType).Any(field => SymbolEqualityComparer.Default.Equals(field.Member, reference.Property))
            ? Member(reference, instance, reference.Property.Name)
            : Deny(reference, "use fields of the struct");

    private Expression Member(IOperation reference, IOperation instance, string name)
    {
        var target = scope.Expressions.Translate(instance);
        if (target is Poison || scope.Expressions.TypeOf(reference) is not { } type) return Poison.Instance;
        return target.Type is StructType ? new MemberAccess(type, target, name) : Deny(reference, "use fields of a struct");
    }

    private Expression Own(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (scope.Types.Translate(property.Type) is not { } type) return Poison.Instance;
        var contract = Naming.FullName(property.ContainingType);
        if (!scope.Contract.Session.IsAutoProperty(property))
            return scope.Invocations.Internal(reference, property.ContainingType, Naming.Key(property), type, reference.Instance, []);
        if (!property.IsStatic) scope.Reads("reads " + property.Name, reference.Syntax);
        return new FieldReference(type, contract, property.Name);
    }

    private Expression Environment(IPropertyReferenceOperation reference, IntrinsicKind kind)
    {
        if (scope.Expressions.TypeOf(reference) is not { } type) return Poison.Instance;
        scope.Reads("reads " + reference.Syntax, reference.Syntax);
        if (kind == IntrinsicKind.MessageValue) scope.Facts.Accesses.Add(new(AccessKind.ReadsValue, "reads Msg.Value", reference.Syntax.GetLocation()));
        return new Intrinsic(type, kind, []);
    }

    private Expression AddressOf(IPropertyReferenceOperation reference)
    {
        if (reference.Instance is IInstanceReferenceOperation or null)
        {
            scope.Reads("reads its own address", reference.Syntax);
            return new Intrinsic(AddressType.Instance, IntrinsicKind.ThisAddress, []);
        }

        var instance = reference.Instance;
        while (instance is IConversionOperation { IsImplicit: true } conversion) instance = conversion.Operand;
        var target = scope.Expressions.Translate(instance);
        return target is Poison ? target : new Intrinsic(AddressType.Instance, IntrinsicKind.AddressOf, [target]);
    }

    private Expression IsZero(IPropertyReferenceOperation reference)
    {
        var address = scope.Expressions.Translate(reference.Instance);
        return address is Poison ? address : new Binary(BoolType.Instance, BinaryOperator.Equal, address, KnownMembers.Literal(AddressType.Instance, "Zero"), false);
    }

    private Expression Known(IOperation reference, string text) =>
        scope.Expressions.TypeOf(reference) is { } type ? KnownMembers.Literal(type, text) : Poison.Instance;

    /// <summary>A member of something else: that may be what is wrong.</summary>
    private Expression Foreign(IOperation reference, IOperation? instance, string hint) =>
        instance is not (null or IInstanceReferenceOperation) && scope.Expressions.Translate(instance) is Poison ? Poison.Instance : Deny(reference, hint);

    private Expression Deny(IOperation operation, string hint) => operation is IMemberReferenceOperation { Member: var member } && NetFunctions.RuleOf(member) is { } rule
        ? scope.Expressions.Unsupported(operation, rule, member.ContainingType.Name + "." + member.Name)
        : scope.Expressions.Unsupported(operation, ForeignMember.Rule, operation.Syntax.ToString(), hint);
}

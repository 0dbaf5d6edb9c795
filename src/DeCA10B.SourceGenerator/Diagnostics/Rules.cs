using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace DeCA10B.SourceGenerator.Diagnostics;

/// <summary>All rules. An id is never used for another rule.</summary>
internal static class Rules
{
    public const string Category = "DeCA10B";

    // A property: the rules below are created through this very class.
    public static ImmutableArray<DiagnosticDescriptor> All =>
    [
        InternalError.Rule,
        UnreadableModel.Rule,
        ContractNotPartial.Rule,
        ContractNotDerived.Rule,
        ContractNested.Rule,
        UnsupportedType.Rule,
        FloatingPoint.Rule,
        StaticField.Rule,
        NonConstantInitializer.Rule,
        RecordShape.Rule,
        TooManyIndexed.Rule,
        CollectionNotReadonly.Rule,
        CollectionAsValue.Rule,
        ReferenceInstance.Rule,
        PublicField.Rule,
        PublicSetter.Rule,
        UnsupportedMember.Rule,
        AmbiguousOverload.Rule,
        AbiClash.Rule,
        InterfaceShape.Rule,
        UnsupportedParameter.Rule,
        InternalFunction.Rule,
        PropertyAccessor.Rule,
        EnumShape.Rule,
        StructShape.Rule,
        DuplicateName.Rule,
        VirtualCallInConstructor.Rule,
        CallInBaseArguments.Rule,
        UnusableName.Rule,
        ByteOutOfRange.Rule,
        TransactionValue.Rule,
        ValueNotTaken.Rule,
        ValueWithoutCall.Rule,
        CallResultIgnored.Rule,
        FixedPointText.Rule,
        LibraryShape.Rule,
        StructMethodWrites.Rule,
        GuardShape.Rule,
        GuardPlace.Rule,
        GuardedCall.Rule,
        GuardsDiffer.Rule,
        InheritedImplementation.Rule,
        GeneratedName.Rule,
        ContractInside.Rule,
        NotEncodable.Rule,
        NameClash.Rule,
        GenericShape.Rule,
        PartPlace.Rule,
        PartRefused.Rule,
        PartClash.Rule,
        NotCaught.Rule,
        ExtensionBlock.Rule,
        UnsupportedStatement.Rule,
        AsyncCode.Rule,
        ExceptionHandling.Rule,
        GotoStatement.Rule,
        ResourceStatement.Rule,
        Recursion.Rule,
        LambdaOrDelegate.Rule,
        SwitchLabels.Rule,
        CapturedAssignment.Rule,
        UnsupportedLoop.Rule,
        BaseArgumentOrder.Rule,
        UnsupportedExpression.Rule,
        UnsupportedCall.Rule,
        StringOperation.Rule,
        ObjectUse.Rule,
        SignedToUnsigned.Rule,
        ConstantOutOfRange.Rule,
        EnumOperation.Rule,
        StorageReference.Rule,
        MemoryAsCalldata.Rule,
        ArgumentOrder.Rule,
        ThisAsValue.Rule,
        NullUse.Rule,
        ReferenceComparison.Rule,
        SwitchNotExhaustive.Rule,
        UnsupportedPattern.Rule,
        NullCoalescing.Rule,
        RangeUse.Rule,
        UnsupportedCollection.Rule,
        UnsupportedDeconstruction.Rule,
        ValueNotPayable.Rule,
        MutabilityViolated.Rule,
        SecondConstructor.Rule,
        PrimaryConstructor.Rule,
        Indexer.Rule,
        CSharpEvent.Rule,
        OperatorMember.Rule,
        Finalizer.Rule,
        StaticConstructor.Rule,
        ExplicitImplementation.Rule,
        NestedType.Rule,
        GenericFunction.Rule,
        ReferenceReturn.Rule,
        ExternFunction.Rule,
        HiddenMember.Rule,
        CollectionProperty.Rule,
        VirtualAutoProperty.Rule,
        InterfaceBody.Rule,
        ConstructorSpan.Rule,
        TupleKept.Rule,
        SpanKept.Rule,
        ArrayInStruct.Rule,
        ArrayField.Rule,
        MappingKeyType.Rule,
        PackedMappingType.Rule,
        CharType.Rule,
        NativeInteger.Rule,
        ClockType.Rule,
        CollectionType.Rule,
        ClassType.Rule,
        ContractAsType.Rule,
        RectangularArray.Rule,
        PlainInterface.Rule,
        ClockUse.Rule,
        ConsoleUse.Rule,
        RandomUse.Rule,
        MathUse.Rule,
        ForeignRecord.Rule,
        ByteInPlace.Rule,
        ForeignMember.Rule,
        NestedTooDeep.Rule,
        WeakerMutability.Rule,
        LineEndInText.Rule,
    ];

    /// <summary>What a committed file forbids.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> Locks = [LayoutUnreadable.Rule, LayoutChanged.Rule];

    /// <summary>What a reviewer advises. Code that is advised against is valid: an author may raise, lower or suppress these.</summary>
    public static ImmutableArray<DiagnosticDescriptor> Advice =>
    [
        CallBeforeWrite.Rule,
        IgnoredResult.Rule,
        UnboundedLoop.Rule,
        SilentSetting.Rule,
        SilentChange.Rule,
        DivisionFirst.Rule,
        TimestampEquality.Rule,
        MissingAccessControl.Rule,
        UnprotectedPayment.Rule,
        BalanceEquality.Rule,
        LockedValue.Rule,
        WeakRandomness.Rule,
        UnusedFunction.Rule,
        UnreadField.Rule,
    ];

    /// <summary>A warning.</summary>
    /// <param name="hint">What to write instead; it ends the message.</param>
    public static DiagnosticDescriptor Advise(string id, string title, string message, string hint) =>
        new(id, title, message + "; " + hint, Category, DiagnosticSeverity.Warning, isEnabledByDefault: true, Pages.Text(id), Pages.Link(id));

    /// <summary>An error.</summary>
    /// <param name="hint">What to write instead; it ends the message.</param>
    /// <param name="isWhole">Whether it is seen over the whole compilation only.</param>
    public static DiagnosticDescriptor Create(string id, string title, string message, string hint, bool isWhole = false) =>
        new(id, title, message + "; " + hint, Category, DiagnosticSeverity.Error, isEnabledByDefault: true, Pages.Text(id), Pages.Link(id),
            customTags: isWhole ? [WellKnownDiagnosticTags.NotConfigurable, WellKnownDiagnosticTags.CompilationEnd] : [WellKnownDiagnosticTags.NotConfigurable]);
}

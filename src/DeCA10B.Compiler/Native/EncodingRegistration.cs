using DeCA10B.Compiler.Analysis;
using DeCA10B.Compiler.CSharp;
using DeCA10B.Compiler.Model;
using DeCA10B.Compiler.Text;

namespace DeCA10B.Compiler.Native;

/// <summary>Prints the registration of the composite types that a contract, or a library function that it reaches, encodes and decodes.</summary>
internal sealed class EncodingRegistration(ProgramModel program, ContractModel contract, CodeWriter writer, CodecTable codecs)
{
    public void Print()
    {
        var bodies = contract.Functions.Select(function => function.Body).Append(contract.Receive?.Body).Append(contract.Constructor?.Body).ToArray();
        var types = bodies.Concat(LibraryCalls.Reachable(program, bodies).Select(callee => callee.Function.Body))
            .SelectMany(Children.Expressions).OfType<Intrinsic>().SelectMany(Encoded).Where(IsComposite).Distinct().ToArray();
        if (types.Length == 0) return;
        writer.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
        using (writer.CSharpBlock("internal static void RegisterEncodings()"))
            foreach (var type in types)
                writer.Line($"global::DeCA10B.Abi.AbiTypeTable.Register<{CSharpTypes.Of(type)}>({codecs.Of(type)});");
        writer.Line();
    }

    private static IEnumerable<IrType> Encoded(Intrinsic intrinsic) => intrinsic.Kind switch
    {
        IntrinsicKind.Encode or IntrinsicKind.EncodeCall => intrinsic.Arguments.Select(argument => argument.Type),
        IntrinsicKind.Decode => intrinsic.Type is TupleType tuple ? tuple.Elements.Select(element => element.Type) : [intrinsic.Type],
        _ => [],
    };

    private static bool IsComposite(IrType type) => type is ArrayType or FixedArrayType or StructType or EnumType or FixedPointType;
}

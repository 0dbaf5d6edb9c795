using DeCA10B.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.SourceGenerator.Tests;

/// <summary>A contract whose base lives in a compiled assembly.</summary>
public sealed class CrossAssemblyTests
{
    private const string Base = """
        namespace Library;

        /// <summary>Only the owner may.</summary>
        public readonly partial record struct NotOwnerError(Address Sender) : IError;

        [ContractInterface]
        public interface IOwned : IContract
        {
            [View]
            Address Owner { get; }
        }

        [Contract]
        public abstract partial class Owned : Contract, IOwned
        {
            public Address Owner { get; private set; }

            protected Owned() => Owner = Msg.Sender;

            protected void RequireOwner() => Require(Msg.Sender == Owner, new NotOwnerError(Msg.Sender));

            public virtual ulong Step() => Twice(1);

            protected virtual ulong Twice(ulong value) => value * 2;
        }
        """;

    private const string Derived = """
        using Library;

        [Contract]
        public sealed partial class Counter : Owned
        {
            public ulong Count { get; private set; }

            public void Increment()
            {
                RequireOwner();
                Count += Step();
                if (Owner == Address.Zero) Revert(new NotOwnerError(Owner));
            }
        }
        """;

    private static readonly MetadataReference Library = Build(Base);

    [Fact]
    public void It_is_compiled_from_the_model_in_the_assembly()
    {
        var compilation = Compile.Files([("/project/Counter.cs", Derived)], Library);
        Generate.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Empty(diagnostics.Select(item => item.ToString()));
        Assert.Empty(updated.GetDiagnostics().Where(item => item.Severity == DiagnosticSeverity.Error).Select(item => item.ToString()));
        var solidity = Generate.Solidity(compilation);
        Assert.Contains("contract Counter is Owned", solidity["Counter.sol"], StringComparison.Ordinal);
        Assert.Contains("abstract contract Owned", solidity["Owned.sol"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_no_findings() =>
        Assert.Empty((await Compile.FindingsAsync(Compile.Files([("/project/Counter.cs", Derived)], Library))).Select(item => item.ToString()));

    [Fact]
    public void Its_own_models_do_not_repeat_those_of_the_base()
    {
        var models = Generate.Models(Compile.Files([("/project/Counter.cs", Derived)], Library));
        Assert.Equal(["Counter"], models.Keys);
        var call = (InternalCall)((ExpressionStatement)((ContractModel)models["Counter"]).Functions.Single().Body!.Statements[0]).Expression;
        Assert.Equal(("Library.Owned", "RequireOwner()"), (call.Contract, call.FunctionKey));
    }

    [Fact]
    public async Task Recursion_through_an_override_of_a_referenced_function_is_found()
    {
        var source = Derived.Replace("public ulong Count", "protected override ulong Twice(ulong value) => Step();\n\n    public ulong Count", StringComparison.Ordinal);
        var finding = Assert.Single(await Compile.FindingsAsync(Compile.Files([("/project/Counter.cs", source)], Library)));
        Assert.Equal("DECA1106", finding.Id);
    }

    [Fact]
    public async Task A_model_of_another_format_is_named_with_its_assembly()
    {
        var foreign = CSharpCompilation.Create(
            "Foreign",
            [CSharpSyntaxTree.ParseText("[assembly: DeCA10B.Metadata.ContractModel(\"Old.Thing\", \"0:AAAA\")] public abstract class Uses : DeCA10B.Contract { }", Compile.ParseOptions)],
            Compile.Snippet().References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var finding = Assert.Single(await Compile.FindingsAsync(Compile.Files([], Emit(foreign))));
        Assert.Equal("DECA0002", finding.Id);
        Assert.Contains("Old.Thing", finding.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Foreign", finding.GetMessage(null), StringComparison.Ordinal);
    }

    private static MetadataReference Build(string source)
    {
        Generate.Driver().RunGeneratorsAndUpdateCompilation(Compile.Files([("/project/Owned.cs", source)]).WithAssemblyName("Library"), out var updated, out _);
        return Emit(updated);
    }

    private static MetadataReference Emit(Compilation compilation)
    {
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}

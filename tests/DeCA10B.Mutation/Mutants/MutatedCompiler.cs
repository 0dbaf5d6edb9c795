using DeCA10B.Conformance.Running;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace DeCA10B.Mutation.Mutants;

/// <summary>The compiler with every mutant in it, compiled once.</summary>
internal sealed class MutatedCompiler
{
    public const string SwitchName = "global::DeCA10B.Mutation.Switch";

    private const string Switch = """
        namespace DeCA10B.Mutation
        {
            public static class Switch
            {
                public static int Active;
                public static bool[] Reached = new bool[0];

                public static bool At(int number)
                {
                    if (number < Reached.Length) Reached[number] = true;
                    if (Active != number) return false;
                    // A mutant that calls itself for ever is an exception, not the end of this process.
                    System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
                    return true;
                }
            }
        }
        """;

    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private readonly byte[] image;

    private MutatedCompiler(byte[] image, IReadOnlyList<Mutant> mutants) => (this.image, Mutants) = (image, mutants);

    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Builds the compiler with mutants in some of its folders.</summary>
    /// <param name="root">The folder of its sources.</param>
    /// <param name="folders">Folders to mutate.</param>
    public static MutatedCompiler Build(string root, IReadOnlyList<string> folders)
    {
        var trees = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Concat(Linked(root))
            .Select(path => (Path: path, Name: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), Parsing, file.Name)).ToArray();
        var plain = Compilation([.. trees, CSharpSyntaxTree.ParseText(Usings, Parsing), CSharpSyntaxTree.ParseText(Switch, Parsing)]);
        // What does not compile is no mutant: such places are left out, and all is built again.
        var refused = new HashSet<(string, int)>();
        for (var attempt = 0; ; attempt++)
        {
            var mutants = new List<Mutant>();
            var compilation = plain;
            foreach (var tree in trees.Where(tree => folders.Any(folder => tree.FilePath.StartsWith(folder + "/", StringComparison.Ordinal))))
            {
                var writer = new MutantWriter(tree.FilePath, plain.GetSemanticModel(tree), mutants, (change, line) => !refused.Contains((change, line)));
                compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(writer.Visit(tree.GetRoot()).ToFullString(), Parsing, tree.FilePath));
            }

            using var stream = new MemoryStream();
            var result = compilation.Emit(stream);
            if (result.Success) return new(stream.ToArray(), mutants);
            if (attempt == 12) throw new InvalidOperationException("The mutated compiler does not compile: " + result.Diagnostics.First(item => item.Severity == DiagnosticSeverity.Error));
            var before = refused.Count;
            foreach (var error in result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error))
                foreach (var number in Near(error))
                    refused.Add((mutants[number - 1].File + mutants[number - 1].Change, mutants[number - 1].Line));
            if (refused.Count == before) throw new InvalidOperationException("The mutated compiler does not compile: " + string.Join("\n", result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error).Take(5)));
        }
    }

    /// <summary>Files of other rooms that the project takes in.</summary>
    private static IEnumerable<string> Linked(string root) =>
        from item in System.Xml.Linq.XDocument.Load(Directory.EnumerateFiles(root, "*.csproj").Single()).Descendants("Compile")
        let path = Path.GetFullPath(Path.Combine(root, item.Attribute("Include")?.Value ?? "."))
        where File.Exists(path)
        select path;

    public LoadedCompiler Load() => new(image);

    /// <summary>The mutants in the statement or member where an error is.</summary>
    private static IEnumerable<int> Near(Diagnostic error)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan);
        for (SyntaxNode? around = node; around is not null; around = around.Parent)
        {
            var numbers = System.Text.RegularExpressions.Regex.Matches(around.ToString(), @"Switch\.At\((\d+)\)").Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
            if (numbers.Length > 0) return numbers;
        }

        return [];
    }

    private static CSharpCompilation Compilation(IEnumerable<SyntaxTree> trees) => CSharpCompilation.Create(
        "DeCA10B.Compiler", trees,
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => Path.GetFileName(path).StartsWith("System", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Annotations));
}

/// <summary>The mutated compiler, loaded: asked by reflection, since its types are not those of this process.</summary>
internal sealed class LoadedCompiler : IDisposable
{
    private readonly AssemblyLoadContext context = new("mutated", isCollectible: true);
    private readonly FieldInfo active;
    private readonly FieldInfo reached;
    private readonly MethodInfo deserialize;
    private readonly MethodInfo emit;
    private readonly MethodInfo importsOf;
    private readonly MethodInfo hashOf;
    private readonly MethodInfo layoutOf;
    private readonly MethodInfo writeLayout;
    private readonly MethodInfo getContract;
    private readonly Type file;
    private readonly ConstructorInfo program;
    private readonly Type declaration;

    public LoadedCompiler(byte[] image)
    {
        using var stream = new MemoryStream(image);
        var assembly = context.LoadFromStream(stream);
        active = assembly.GetType("DeCA10B.Mutation.Switch")!.GetField("Active")!;
        reached = assembly.GetType("DeCA10B.Mutation.Switch")!.GetField("Reached")!;
        declaration = assembly.GetType("DeCA10B.Compiler.Model.Declaration")!;
        deserialize = assembly.GetType("DeCA10B.Compiler.Model.Serialization.ModelSerializer")!.GetMethod("TryDeserialize")!;
        var backend = assembly.GetType("DeCA10B.Compiler.Solidity.SolidityBackend")!;
        (emit, importsOf, hashOf) = (backend.GetMethod("Emit")!, backend.GetMethod("ImportsOf")!, backend.GetMethod("HashOf")!);
        layoutOf = assembly.GetType("DeCA10B.Compiler.Solidity.StorageLayoutPass")!.GetMethod("Of")!;
        writeLayout = assembly.GetType("DeCA10B.Compiler.StorageLayouts.LayoutText")!.GetMethod("Write")!;
        file = assembly.GetType("DeCA10B.Compiler.Solidity.SolidityFile")!;
        getContract = assembly.GetType("DeCA10B.Compiler.Model.ProgramModel")!.GetMethods().Single(method => method.Name == "Get" && method.IsGenericMethodDefinition)
            .MakeGenericMethod(assembly.GetType("DeCA10B.Compiler.Model.ContractModel")!);
        program = assembly.GetType("DeCA10B.Compiler.Model.ProgramModel")!.GetConstructors().Single();
    }

    public int Active
    {
        set => active.SetValue(null, value);
    }

    /// <summary>Notes which mutants are met from now on.</summary>
    public bool[] Watch(int count)
    {
        var flags = new bool[count + 1];
        reached.SetValue(null, flags);
        return flags;
    }

    /// <summary>A program from the models that an assembly carries, to be emitted any number of times.</summary>
    public object Program(IEnumerable<string> models)
    {
        var texts = models.ToArray();
        var declarations = Array.CreateInstance(declaration, texts.Length);
        for (var index = 0; index < texts.Length; index++)
        {
            object?[] arguments = [texts[index], null, null];
            if (!(bool)deserialize.Invoke(null, arguments)!) throw new InvalidOperationException($"A model cannot be read: {arguments[2]}");
            declarations.SetValue(arguments[1], index);
        }

        return program.Invoke([declarations, null]);
    }

    /// <summary>The Solidity files.</summary>
    public IReadOnlyList<EmittedFile> Emit(object model, IEnumerable<string> fullNames) => [.. Raw(model, fullNames).Select(Read)];

    /// <summary>The Solidity files of a case, and what the compiler says beside them.</summary>
    public Emission Emit(object model, IEnumerable<string> fullNames, IEnumerable<(string Name, string FullName)> contracts)
    {
        var files = Raw(model, fullNames).ToArray();
        var typed = Array.CreateInstance(file, files.Length);
        Array.Copy(files, typed, files.Length);
        var byPath = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), file), StringComparer.Ordinal)!;
        foreach (var item in files) byPath.Add(Read(item).Path, item);
        var closure = (System.Collections.IEnumerable)importsOf.Invoke(null, [byPath, byPath[Emission.Root]])!;
        return new(
            [.. files.Select(Read)],
            [.. closure.Cast<object>().Select(item => Read(item).Path)],
            (string)hashOf.Invoke(null, [typed, Emission.Root])!,
            contracts.ToDictionary(contract => contract.Name, contract => (string)writeLayout.Invoke(null, [layoutOf.Invoke(null, [model, getContract.Invoke(model, [contract.FullName])])])!, StringComparer.Ordinal));
    }

    private IEnumerable<object> Raw(object model, IEnumerable<string> fullNames) => ((System.Collections.IEnumerable)emit.Invoke(null, [model, fullNames])!).Cast<object>();

    private EmittedFile Read(object item)
    {
        return new(Of("Path"), Of("Text"), Of("LineMap"));

        string Of(string property) => (string)file.GetProperty(property)!.GetValue(item)!;
    }

    public void Dispose() => context.Unload();
}

using System.Text;
using DeCA10B.FixedPoint;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace DeCA10B.FixedPointTypes;

/// <summary>Writes a struct and a codec for each format.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FixedPointTypesGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
    {
        foreach (var format in FixedPointFormat.All)
            output.AddSource(format.Name + ".g.cs", SourceText.From(FixedPointTemplate.Print(new FixedPointNames(format)), Encoding.UTF8));
    });
}

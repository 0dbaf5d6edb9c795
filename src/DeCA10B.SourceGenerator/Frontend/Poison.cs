using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Frontend;

/// <summary>Stands for an expression that was reported. It never leaves the frontend: a finding holds back the model.</summary>
internal sealed record Poison() : Expression(VoidType.Instance)
{
    public static readonly Poison Instance = new();
}

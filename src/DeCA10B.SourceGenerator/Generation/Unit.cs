using DeCA10B.Compiler.Model;

namespace DeCA10B.SourceGenerator.Generation;

/// <summary>What one declaration contributes: its model and the structs, enums, events and errors it uses; no model when something is wrong with it.</summary>
internal sealed record Unit(string FullName, Declaration? Model, EquatableArray<Declaration> Used, string Failure)
{
    public static Unit Failed(string fullName, string failure) => new(fullName, null, [], failure);

    /// <summary>The same with paths relative to the project.</summary>
    public Unit Relative(RelativePaths paths) => this with { Model = Model is null ? null : paths.Apply(Model), Used = Used.Select(paths.Apply).ToEquatableArray() };
}

using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Declarations;

/// <summary>A library of functions without state, which every contract of the program may call.</summary>
static class LibraryDeclarations
{
    const int Rank = 10;
    const string Name = "Kit";

    public static IEnumerable<string> Write(ProgramShape program)
    {
        var library = new ContractShape { Library = Name };
        List<string> lines = [$"[ContractLibrary] public static class {Name}", "{"];
        for (var i = program.Chance.Between(1, 2); i > 0; i--)
            lines.AddRange(FunctionDeclarations.Write(program, library, FunctionDeclarations.Kind.Library, Rank + i, program.Size.Statements / 2));
        program.Library.AddRange(library.Functions.Select(function => function with { Library = Name }));
        return [.. lines, "}"];
    }
}

using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Declarations;

/// <summary>Enums, structs, inline arrays, events and errors of a program.</summary>
static class TypeDeclarations
{
    public static IEnumerable<string> Write(ProgramShape program)
    {
        var chance = program.Chance;
        for (var i = chance.Below(program.Size.Types + 1); i > 0; i--) yield return Enum(program);
        for (var i = chance.Below(program.Size.Types + 1); i > 0; i--) yield return chance.OneIn(2) ? Struct(program) : FixedArray(program);
        if (chance.OneIn(2)) yield return Struct(program);
        for (var i = chance.Below(program.Size.Types + 1); i > 0; i--) yield return Event(program);
        for (var i = chance.Between(1, 2); i > 0; i--) yield return Error(program);
    }

    static string Enum(ProgramShape program)
    {
        var name = program.Names.Type("Kind");
        string[] members = [.. Enumerable.Range(0, program.Chance.Between(1, 5)).Select(index => $"M{index}")];
        program.Enums.Add(new EnumKind(name, members));
        return $"public enum {name} {{ {string.Join(", ", members)} }}";
    }

    static string Struct(ProgramShape program)
    {
        var isPositional = program.Chance.OneIn(4);
        var name = program.Names.Type("Entry");
        var fields = Parameters(program, program.Chance.Between(1, 4), Part, mayCollide: true);
        var type = new StructKind(name, fields, isPositional);
        var function = program.Chance.OneIn(4) ? Function(program, type) : null;
        program.Structs.Add(type);
        var library = function is null ? "" : "[ContractLibrary] ";
        return isPositional
            ? $"{library}public record struct {name}({Spell(fields)}){(function is null ? ";" : $" {{ {function} }}")}"
            : $"{library}public struct {name} {{ {string.Join(" ", fields.Select(field => $"public {field.Type} {field.Name};"))} {function} }}";
    }

    /// <summary>A function of a struct, which sees its parts.</summary>
    static string Function(ProgramShape program, StructKind type)
    {
        var result = Types.Value(program);
        // An integer among them: something that C# does not know.
        (string Name, FuzzType Type)[] parameters = [("given", Types.Integer(program)), .. Enumerable.Range(0, program.Chance.Below(3)).Select(index => ($"given{index}", Types.Value(program)))];
        var scope = new Scope(program, new ContractShape { Library = type.Name }, rank: 0) { IsStatic = true, MayAct = false };
        foreach (var (name, field) in parameters.Concat(type.Fields)) scope.Declare(name, field, isAssignable: false);
        var body = new ExpressionWriter(scope).Of(result, program.Chance.Between(1, 3));
        var function = new FunctionShape(program.Names.Hidden() + "Of", [("self", type), .. parameters], [result], IsStatic: true, Cost: 5, Rank: 0);
        program.OfStructs.Add(function);
        return $"public readonly {result} {function.Name}({Spell(parameters)}) => {body};";
    }

    static FuzzType Part(ProgramShape program) => program.Chance.OneIn(4) ? Types.Value(program) : Types.Scalar(program);

    static string FixedArray(ProgramShape program)
    {
        var name = program.Names.Type("Row");
        var type = new FixedArrayKind(name, program.Chance.OneIn(2) ? Types.Value(program) : Types.Scalar(program), program.Chance.Between(1, 5));
        program.FixedArrays.Add(type);
        return $"[System.Runtime.CompilerServices.InlineArray({type.Length})] public struct {name} {{ {type.Element} first; }}";
    }

    static string Event(ProgramShape program)
    {
        var indexed = 0;
        var record = new RecordShape(program.Names.Type("Event"), Parameters(program, program.Chance.Below(5), shape => shape.Chance.OneIn(6) ? new StringKind() : Types.Value(shape)));
        program.Events.Add(record);
        var parameters = record.Parameters.Select(parameter => (program.Chance.OneIn(3) && indexed++ < 3 ? "[Indexed] " : "") + parameter.Type + " " + parameter.Name);
        return $"public readonly partial record struct {record.Name}({string.Join(", ", parameters)}) : IEvent;";
    }

    static string Error(ProgramShape program)
    {
        var record = new RecordShape(program.Names.Type("Error"), Parameters(program, program.Chance.Below(4), shape => shape.Chance.OneIn(8) ? new StringKind() : Types.Value(shape)));
        program.Errors.Add(record);
        return $"public readonly partial record struct {record.Name}({Spell(record.Parameters)}) : IError;";
    }

    static (string Name, FuzzType Type)[] Parameters(ProgramShape program, int count, Func<ProgramShape, FuzzType> type, bool mayCollide = false)
    {
        string[] stems = ["Total", "Seen", "Small", "Left", "Right", "Value", "Rate", .. mayCollide ? ["Memory", "Address_", "Uint8"] : Array.Empty<string>()];
        return [.. program.Chance.Shuffle(stems).Take(count).Select(name => (name, type(program)))];
    }

    static string Spell(IEnumerable<(string Name, FuzzType Type)> parameters) => string.Join(", ", parameters.Select(parameter => $"{parameter.Type} {parameter.Name}"));
}

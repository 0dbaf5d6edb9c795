using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Declarations;

/// <summary>State variables, properties with getters, constants and immutables.</summary>
static class FieldDeclarations
{
    public static IEnumerable<string> Write(ProgramShape program, ContractShape contract, int count, string accessibility)
    {
        // One integer that can be changed is always there.
        yield return Storage(program, contract, Types.Integer(program), accessibility);
        for (var i = 0; i < count; i++)
        {
            var chance = program.Chance.Below(20);
            yield return chance switch
            {
                0 => Constant(program, contract),
                1 => Immutable(program, contract, accessibility),
                < 5 => Property(program, contract),
                _ => Storage(program, contract, Types.Field(program), accessibility),
            };
        }
    }

    static string Storage(ProgramShape program, ContractShape contract, FuzzType type, string accessibility)
    {
        var field = Add(contract, new FieldShape(program.Names.Field(), type, FieldRole.Storage));
        if (type is MappingKind or StorageArrayKind) return $"{accessibility}readonly {type} {field.Name} = new();";
        return $"{accessibility}{type} {field.Name}{(type is StringKind ? " = " + Literal(program, contract, type) : "")};";
    }

    static string Property(ProgramShape program, ContractShape contract)
    {
        FuzzType type = program.Chance.OneIn(6) ? new StringKind() : Types.Value(program);
        var field = Add(contract, new FieldShape(program.Names.Shown(), type, FieldRole.Property));
        var initializer = type is StringKind || (type is IntegerKind or BoolKind && program.Chance.OneIn(2)) ? $" = {Literal(program, contract, type)};" : "";
        return $"public {type} {field.Name} {{ get; private set; }}{initializer}";
    }

    static string Constant(ProgramShape program, ContractShape contract)
    {
        var type = Types.Integer(program);
        var literal = Literal(program, contract, type);
        var field = Add(contract, new FieldShape(program.Names.Field(), type, FieldRole.Constant));
        return type.IsKeyword ? $"const {type} {field.Name} = {literal};" : $"static readonly {type} {field.Name} = {literal};";
    }

    static string Immutable(ProgramShape program, ContractShape contract, string accessibility)
    {
        var field = Add(contract, new FieldShape(program.Names.Field(), Types.Scalar(program), FieldRole.Immutable));
        return $"{accessibility}readonly {field.Type} {field.Name};";
    }

    static FieldShape Add(ContractShape contract, FieldShape field)
    {
        contract.Fields.Add(field);
        return field;
    }

    static Code Literal(ProgramShape program, ContractShape contract, FuzzType type) => Values.Plain(new ExpressionWriter(new Scope(program, contract, 0)), type);
}

using DeCA10B.Fuzz.Expressions;
using DeCA10B.Fuzz.Generation;
using DeCA10B.Fuzz.Statements;

namespace DeCA10B.Fuzz.Declarations;

/// <summary>The contract under test, its base, its interface and its peer.</summary>
sealed class ContractDeclarations(ProgramShape program)
{
    // Ranks: what receives value, functions of the interface, the base's, the contract's own. Each calls only those below.
    const int ReceiveRank = 0;
    const int FaceRank = 1;
    const int BaseRank = 20;
    const int OwnRank = 40;

    readonly Chance chance = program.Chance;
    readonly List<FunctionShape> virtuals = [];
    readonly List<FuzzType> partParameters = [];

    public IEnumerable<string> Write()
    {
        List<string> lines = [.. TypeDeclarations.Write(program)];
        if (chance.OneIn(program.Size.Family))
        {
            program.IsJoined = chance.OneIn(2);
            lines.AddRange(Face());
        }

        if (chance.OneIn(2 * program.Size.Family)) lines.AddRange(LibraryDeclarations.Write(program));
        var inherited = new ContractShape();
        // Parts are made before a base is: where both do something, that is denied.
        List<string> parent = chance.OneIn(program.Size.Family) && !program.IsJoined ? [.. Base(inherited)] : [];
        lines.AddRange(parent);
        if (program.IsJoined) lines.AddRange(Part());
        lines.AddRange(Case(inherited, parent.Count > 0));
        if (program is { Face: not null, IsJoined: false }) lines.AddRange(Peer());
        return lines;
    }

    IEnumerable<string> Face()
    {
        var type = new FaceKind("IFace");
        var functions = new List<FunctionShape>();
        for (var i = chance.Between(1, 3); i > 0; i--)
        {
            // An array would be shared with a part.
            IReadOnlyList<FuzzType> returns = program.IsJoined ? [Types.Value(program)] : FunctionDeclarations.Returns(program, chance.OneIn(3));
            (string, FuzzType)[] parameters = [.. Enumerable.Range(0, chance.Below(3)).Select(index => ($"given{index}", Types.Value(program)))];
            functions.Add(new FunctionShape(program.Names.Shown(), parameters, returns, false, 60, FaceRank + functions.Count));
        }

        program.Face = new FaceShape(type, functions);
        return
        [
            $"[ContractInterface] public interface {type} : IContract", "{",
            .. functions.Select(function => $"{function.ReturnType} {function.Name}({FunctionDeclarations.Spell(function.Parameters)});"), "}",
        ];
    }

    List<string> Base(ContractShape shape)
    {
        List<string> lines = [$"[Contract] public abstract partial class Base : Contract", "{"];
        lines.AddRange(FieldDeclarations.Write(program, shape, chance.Between(1, 3), "protected "));
        var statements = 5;
        var rank = BaseRank;
        for (var i = chance.Between(1, 3); i > 0; i--)
        {
            if (chance.OneIn(2))
            {
                lines.AddRange(FunctionDeclarations.Write(program, shape, FunctionDeclarations.Kind.Private, rank++, statements, "protected "));
                continue;
            }

            var isAbstract = chance.OneIn(4);
            var function = new FunctionShape(program.Names.Hidden(), [("given", Types.Integer(program)), ("other", Types.Value(program))], FunctionDeclarations.Returns(program, chance.OneIn(4)), false, 60, rank++);
            var head = $"protected {(isAbstract ? "abstract" : "virtual")} {function.ReturnType} {function.Name}({FunctionDeclarations.Spell(function.Parameters)})";
            if (isAbstract) lines.Add(head + ";");
            else lines.AddRange([head, .. Writing(shape, FunctionDeclarations.Implement(program, shape, function, statements).Body)]);
            shape.Functions.Add(function);
            virtuals.Add(function with { IsBase = !isAbstract });
        }

        lines.AddRange(FunctionDeclarations.Write(program, shape, FunctionDeclarations.Kind.Public, rank, statements));
        lines.AddRange(Constructor(shape, "Base", "protected", [], false));
        lines.Add("}");
        return lines;
    }

    /// <summary>A body that writes: what overrides a function that only reads may not write.</summary>
    static IEnumerable<string> Writing(ContractShape shape, IEnumerable<string> body)
    {
        var field = shape.Fields.First(item => item.Role == FieldRole.Storage && item.Type is IntegerKind);
        return body.Take(1).Append($"this.{field.Name} = ({field.Type})3;").Concat(body.Skip(1));
    }

    List<string> Case(ContractShape inherited, bool hasBase)
    {
        var shape = new ContractShape { IsJoint = program.IsJoined };
        var parents = string.Join(", ", new[] { hasBase ? "Base" : "Contract", program.Face is { } face && !program.IsJoined && chance.OneIn(2) ? face.Type.Name : "" }.Where(name => name.Length > 0));
        List<string> lines = program.IsJoined
            ? [$"[Contract] public abstract partial class Joint<TPart> : {parents} where TPart : {program.Face!.Type}", "{", $"public TPart {ContractShape.PartName} {{ get; }}"]
            : [$"[Contract] public sealed partial class Case : {parents}", "{"];
        lines.AddRange(FieldDeclarations.Write(program, shape, chance.Between(0, program.Size.Fields), ""));
        var own = shape.Fields.ToArray();
        shape.Fields.AddRange(inherited.Fields.Where(field => field.Role is FieldRole.Storage));
        var parameters = new List<FuzzType>();
        if (chance.OneIn(3)) lines.AddRange(Receive(shape));
        if (program.Face is { } implemented && parents.Contains(implemented.Type.Name, StringComparison.Ordinal)) lines.AddRange(Implementation(shape, implemented));
        lines.AddRange(Overrides(inherited, shape));
        shape.Functions.AddRange(inherited.Functions);
        var rank = OwnRank;
        for (var i = chance.Below(program.Size.Hidden + 1); i > 0; i--)
            lines.AddRange(FunctionDeclarations.Write(program, shape, chance.OneIn(3) ? FunctionDeclarations.Kind.Static : FunctionDeclarations.Kind.Private, rank++, program.Size.Statements / 2));
        var guard = chance.OneIn(8) ? program.Names.Hidden() : null;
        if (guard is not null) lines.AddRange([$"private void {guard}()", .. FunctionDeclarations.Implement(program, shape, new FunctionShape(guard, [], [], false, 60, rank++), 3).Body]);
        for (var i = chance.Between((program.Size.Public + 1) / 2, program.Size.Public); i > 0; i--)
            lines.AddRange(FunctionDeclarations.Write(program, shape, FunctionDeclarations.Kind.Public, rank++, program.Size.Statements, guard: chance.OneIn(2) ? guard : null));
        var constructed = new ContractShape();
        constructed.Fields.AddRange(own);
        if (!program.IsJoined) return [.. lines, .. Constructor(constructed, "Case", "public", parameters, hasBase), "}"];
        return
        [
            .. lines, .. Constructor(constructed, "Joint", "protected", parameters, true, isJoint: true), "}", "[Contract] public sealed partial class Case : Joint<Peer>", "{",
            $"public Case({string.Join(", ", partParameters.Select((type, index) => $"{type} first{index}"))}) : base(new Peer({string.Join(", ", partParameters.Select((_, index) => $"first{index}"))})) {{ }}", "}",
        ];
    }

    IEnumerable<string> Overrides(ContractShape inherited, ContractShape shape)
    {
        foreach (var function in virtuals)
        {
            if (function.IsBase && chance.OneIn(3)) continue;
            var seen = new ContractShape();
            seen.Fields.AddRange(shape.Fields);
            seen.Functions.AddRange(inherited.Functions.Where(item => item.Rank < function.Rank));
            if (function.IsBase) seen.Functions.Add(function with { Rank = -1 });
            var (body, _) = FunctionDeclarations.Implement(program, seen, function with { IsBase = false }, 5);
            yield return $"protected override {function.ReturnType} {function.Name}({FunctionDeclarations.Spell(function.Parameters)})";
            foreach (var line in body) yield return line;
        }
    }

    IEnumerable<string> Implementation(ContractShape shape, FaceShape face)
    {
        foreach (var function in face.Functions)
        {
            var (body, _) = FunctionDeclarations.Implement(program, shape, function, 4);
            yield return $"public {function.ReturnType} {function.Name}({FunctionDeclarations.Spell(function.Parameters)})";
            foreach (var line in body) yield return line;
        }

        shape.Functions.AddRange(face.Functions);
    }

    IEnumerable<string> Receive(ContractShape shape)
    {
        var scope = new Scope(program, shape, ReceiveRank) { IsReceive = true, IsPayable = true, StatementsLeft = 2 };
        return ["protected override void Receive()", .. FunctionDeclarations.Body(scope, 2)];
    }

    IEnumerable<string> Constructor(ContractShape shape, string name, string access, List<FuzzType> parameters, bool hasBase, bool isJoint = false)
    {
        var isPayable = !hasBase && access == "public" && chance.OneIn(3);
        var scope = new Scope(program, shape, 0) { IsConstructor = true, IsPayable = isPayable, StatementsLeft = 3 };
        if (access == "public") for (var i = chance.Below(3); i > 0; i--) parameters.Add(chance.OneIn(5) ? new StringKind() : Types.Value(program));
        var named = FunctionDeclarations.Declare(scope, parameters);
        var writer = new StatementWriter(scope);
        List<string> lines = [.. writer.Some(2)];
        foreach (var field in shape.Fields.Where(field => field.Role == FieldRole.Immutable))
            lines.Add($"this.{field.Name} = {writer.Value(field.Type)};");
        foreach (var field in shape.Fields.Where(field => field.Type is FaceKind && field.Role == FieldRole.Storage))
            lines.Add($"this.{field.Name} = {new ExpressionWriter(scope).Of(field.Type, 1)};");
        var (part, kept) = isJoint ? ("TPart joined", $"{ContractShape.PartName} = joined;") : ("", "");
        return [$"{(isPayable ? "[Payable] " : "")}{access} {name}({FunctionDeclarations.Spell(named)}{part})", "{", kept, .. lines, "}"];
    }

    IEnumerable<string> Part()
    {
        // A part calls no other contract and names none.
        var face = program.Face!;
        program.Face = null;
        var shape = new ContractShape { IsPart = true };
        string[] lines =
        [
            $"[Contract] public sealed partial class Peer : Contract, {face.Type}", "{",
            .. FieldDeclarations.Write(program, shape, chance.Below(3), ""),
            .. Implementation(shape, face),
            .. chance.OneIn(2) ? FunctionDeclarations.Write(program, shape, FunctionDeclarations.Kind.Private, FaceRank + face.Functions.Count, 3) : [],
            .. FunctionDeclarations.Write(program, shape, FunctionDeclarations.Kind.Public, FaceRank + face.Functions.Count + 1, 4),
            .. Constructor(shape, "Peer", "public", partParameters, true), "}",
        ];
        program.Face = face;
        return lines;
    }

    IEnumerable<string> Peer()
    {
        var face = program.Face!;
        var shape = new ContractShape();
        return
        [
            $"[Contract] public sealed partial class Peer : Contract, {face.Type}", "{",
            .. FieldDeclarations.Write(program, shape, chance.Below(3), ""),
            .. chance.OneIn(2) ? Receive(shape) : [],
            .. Implementation(shape, face),
            .. Constructor(shape, "Peer", "public", [], false), "}",
        ];
    }
}

using DeCA10B.Fuzz.Generation;

namespace DeCA10B.Fuzz.Expressions;

/// <summary>Variables, fields and their parts, read or to be assigned.</summary>
static class Places
{
    public static IReadOnlyList<ExpressionRule> Rules { get; } =
    [
        new("leaf place", 30, (_, _) => true, (writer, type, depth) => Read(writer, item => item.Name == type.Name, depth)),
        new("leaf place of an integer", 40, (_, type) => type is IntegerKind, (writer, type, depth) => Read(writer, item => item.Name == type.Name, depth)),
    ];

    /// <summary>A value that is in sight.</summary>
    public static Code? Read(ExpressionWriter writer, Func<FuzzType, bool> wanted, int depth = 0)
    {
        var paths = Paths.To(writer.Scope, wanted, toAssign: false);
        if (paths.Count == 0) return null;
        var path = Choose(writer, paths);
        var isConstant = path.Steps.Count == 0 && !path.IsState && writer.Scope.Variables.All(variable => variable.Name != path.Root()) && path.Type is IntegerKind or BoolKind;
        return new(Text(writer, path, depth, asVariable: path.IsAssignable && path.IsState && writer.Chance.OneIn(6)), !isConstant ? Fold.Never : path.Type is IntegerKind { IsKeyword: false } ? Fold.ByUs : Fold.ByCSharp);
    }

    /// <summary>A place that can be assigned.</summary>
    public static Code? Assignable(ExpressionWriter writer, FuzzType type, int depth) => Assignable(writer, type, depth, out _);

    /// <summary>A place that can be assigned.</summary>
    /// <param name="isCheckedLate">Whether C# may check an index of it behind a value that is chosen: the language has no such assignment.</param>
    public static Code? Assignable(ExpressionWriter writer, FuzzType type, int depth, out bool isCheckedLate)
    {
        isCheckedLate = false;
        var paths = Paths.To(writer.Scope, item => item.Name == type.Name, toAssign: true);
        return paths.Count == 0 ? null : new(Text(writer, Choose(writer, paths), depth, out isCheckedLate, asVariable: true));
    }

    /// <summary>A place that can be changed: read and assigned at once.</summary>
    public static Code? Changeable(ExpressionWriter writer, FuzzType type, int depth) =>
        Write(writer, [.. Paths.To(writer.Scope, item => item.Name == type.Name, toAssign: true).Where(path => !path.IsOctet)], depth);

    /// <summary>An entry of a collection in storage, as a variable to refer to.</summary>
    public static Code? Entry(ExpressionWriter writer, StructKind type, int depth)
    {
        var paths = Paths.To(writer.Scope, item => item.Name == type.Name, toAssign: true)
            .Where(path => path.IsState && path.Steps.Count > 0 && path.Steps.Any(step => step.Into is MappingKind or StorageArrayKind)
                // A record's parts are properties, which nothing refers to.
                && path.Steps.All(step => step.Into is not StructKind { IsPositional: true })).ToArray();
        return paths.Length == 0 ? null : new(Text(writer, Choose(writer, paths), depth, asVariable: true, isReferredTo: true));
    }

    /// <summary>An index of a collection: mostly one that is there.</summary>
    public static Code Index(ExpressionWriter writer, FuzzType into, string collection, int depth, bool mayCountFromEnd = true)
    {
        var choice = writer.Chance.Below(depth > 0 ? 20 : 8);
        if (into is FixedArrayKind array)
        {
            if (choice < 8) return new($"{writer.Chance.Below(array.Length)}");
            return choice < 18 ? new($"({Small(writer, depth)} % {array.Length})") : writer.Varying(Integers.Int, depth);
        }

        if (choice < 8 || (choice < 14 && into is SpanKind or ArrayKind && collection.Contains('('))) return new($"{writer.Chance.Below(3)}");
        // What is assigned counts from the end of a variable only: elsewhere the array would be looked up twice.
        if (mayCountFromEnd && into is (SpanKind or ArrayKind) && writer.Chance.OneIn(10)) return new(writer.Chance.OneIn(2) ? $"^{writer.Chance.Between(1, 3)}" : $"^({Small(writer, depth)} & 3)");
        if (choice < 14 && into is SpanKind or ArrayKind) return new($"({Small(writer, depth)} % {collection}.Length)");
        if (choice < 18) return new($"({Small(writer, depth)} & 1)");
        return into is StorageArrayKind ? writer.Varying(writer.Chance.Of([Integers.Int, Integers.UInt256, Integers.Usual[6]]), depth) : writer.Varying(Integers.Int, depth);
    }

    static Code Small(ExpressionWriter writer, int depth) => writer.Varying(Integers.Usual[writer.Chance.OneIn(3) ? 2 : 0], depth - 1);

    static Code? Write(ExpressionWriter writer, IReadOnlyList<Way> paths, int depth) =>
        paths.Count == 0 ? null : new(Text(writer, Choose(writer, paths), depth, asVariable: true));

    /// <summary>Long paths are many: the length is drawn first.</summary>
    static Way Choose(ExpressionWriter writer, IReadOnlyList<Way> paths)
    {
        var length = writer.Chance.Below(3);
        var wanted = paths.Where(path => path.Steps.Count == length).ToArray();
        return wanted.Length > 0 ? writer.Chance.Of(wanted) : writer.Chance.Of(paths);
    }

    /// <param name="asVariable">Whether the path must name the variable itself: C# has that as <c>Ref(key)</c> where more steps follow.</param>
    static string Text(ExpressionWriter writer, Way path, int depth, bool asVariable, bool isReferredTo = false) => Text(writer, path, depth, out _, asVariable, isReferredTo);

    static string Text(ExpressionWriter writer, Way path, int depth, out bool isCheckedLate, bool asVariable, bool isReferredTo = false)
    {
        isCheckedLate = false;
        var text = path.Root();
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            if (step.Member is { } member)
            {
                text += "." + member;
                continue;
            }

            var index = step.Into is MappingKind mapping ? Key(writer, mapping.Key, depth - 1) : Index(writer, step.Into, text, depth - 1, mayCountFromEnd: i == 0 || !asVariable);
            isCheckedLate |= step.Into is ArrayKind ? i == path.Steps.Count - 1 && index.Text[0] == '^' : step.Into is FixedArrayKind && !index.Text.All(char.IsAsciiDigit);
            var isEntry = step.Into is MappingKind or StorageArrayKind && step.Type is not (MappingKind or StorageArrayKind);
            text += isEntry && asVariable && (isReferredTo || i < path.Steps.Count - 1) ? $".Ref({index})" : $"[{index}]";
        }

        return text;
    }

    /// <summary>A key: few different ones, so that entries meet.</summary>
    public static Code Key(ExpressionWriter writer, FuzzType key, int depth) => key switch
    {
        // A collection may be all that there is of its own key's type.
        _ when depth < -1 => Values.Plain(writer, key),
        IntegerKind integer when depth <= 0 && writer.Chance.Percent(70) => Integers.Literal(integer, writer.Chance.Below(3)),
        IntegerKind { Promotes: false } integer when writer.Chance.OneIn(3) => new($"({writer.Varying(integer, depth)} & {Integers.Literal(integer, writer.Chance.Of([1, 3]))})"),
        IntegerKind integer when writer.Chance.OneIn(2) => Integers.Literal(integer, writer.Chance.Below(3)),
        _ => writer.Of(key, depth),
    };
}

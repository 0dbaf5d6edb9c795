namespace DeCA10B.Fuzz.Generation;

/// <summary>One step from a place into a part of it.</summary>
/// <param name="Member">A field of a struct; null for an index or a key.</param>
/// <param name="Into">The type stepped into.</param>
/// <param name="Type">The type of the part.</param>
sealed record WayStep(string? Member, FuzzType Into, FuzzType Type);

/// <summary>A way from a variable or field to a value.</summary>
/// <param name="Root">The variable or field, as written.</param>
/// <param name="Steps">The steps.</param>
/// <param name="Type">Where it ends.</param>
/// <param name="IsAssignable">Whether C# can assign it.</param>
/// <param name="IsOctet">Whether it is an element of a byte string, which has no changes in place.</param>
sealed record Way(Func<string> Root, IReadOnlyList<WayStep> Steps, FuzzType Type, bool IsAssignable, bool IsOctet, bool IsState);

/// <summary>Finds the ways to values of a type at a place, the whole of what is in sight.</summary>
static class Paths
{
    const int Longest = 3;

    public static List<Way> To(Scope scope, Func<FuzzType, bool> wanted, bool toAssign)
    {
        var found = new List<Way>();
        foreach (var variable in scope.Variables)
            Follow(new(() => variable.Name, [], variable.Type, variable.IsAssignable, false, variable.IsReference), variable.IsAssignable || variable.IsReference);
        if (!scope.HasState)
        {
            foreach (var constant in scope.Contract.Fields.Where(field => field.Role == FieldRole.Constant)) Follow(new(() => scope.Member(constant.Name, isStatic: true), [], constant.Type, false, false, false), false);
            return found;
        }

        foreach (var field in scope.Contract.Fields)
        {
            if (scope.IsConstructor && field.Role == FieldRole.Immutable) continue;
            Follow(new(() => scope.Member(field.Name, field.Role == FieldRole.Constant), [], field.Type, field.IsAssignable, false, field.Role != FieldRole.Constant), field.Role == FieldRole.Storage);
        }

        return found;

        void Follow(Way path, bool isVariable)
        {
            if (wanted(path.Type) && (!toAssign || path.IsAssignable)) found.Add(path);
            if (path.Steps.Count >= Longest) return;
            switch (path.Type)
            {
                case StructKind type:
                    foreach (var (name, part) in type.Fields) Take(new WayStep(name, type, part), isVariable, isVariable && !type.IsPositional);
                    break;
                case FixedArrayKind array:
                    Take(new WayStep(null, array, array.Element), isVariable, isVariable);
                    break;
                case ArrayKind array:
                    Take(new WayStep(null, array, array.Element), true, true, array.Element.Name == "byte");
                    break;
                case SpanKind span:
                    Take(new WayStep(null, span, span.Element), false, false);
                    break;
                case MappingKind mapping:
                    Take(new WayStep(null, mapping, mapping.Value), mapping.Value is not (MappingKind or StorageArrayKind), true);
                    break;
                case StorageArrayKind array:
                    Take(new WayStep(null, array, array.Element), array.Element is not (MappingKind or StorageArrayKind), true);
                    break;
            }

            void Take(WayStep step, bool isAssignable, bool staysVariable, bool isOctet = false) =>
                Follow(path with { Steps = [.. path.Steps, step], Type = step.Type, IsAssignable = isAssignable, IsOctet = isOctet }, staysVariable);
        }
    }
}

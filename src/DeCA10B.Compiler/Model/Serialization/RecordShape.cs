using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace DeCA10B.Compiler.Model.Serialization;

/// <summary>How a record of the model is taken apart and put together: by its primary constructor.</summary>
internal sealed class RecordShape
{
    private static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    private static readonly Dictionary<string, Type> Records = typeof(RecordShape).Assembly.GetTypes()
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.Namespace == typeof(Declaration).Namespace && IsRecord(type))
        .ToDictionary(type => type.Name, StringComparer.Ordinal);

    private readonly ConstructorInfo constructor;

    private RecordShape(Type type)
    {
        constructor = type.GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).First();
        Parts = [.. constructor.GetParameters().Select(parameter => type.GetProperty(parameter.Name!)!)];
    }

    public IReadOnlyList<PropertyInfo> Parts { get; }

    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, key => new(key));

    public static Type Find(string name) => Records.TryGetValue(name, out var type) ? type : throw new InvalidDataException("Unknown record " + name);

    public object Create(object?[] values) => constructor.Invoke(values);

    /// <summary>A number that changes with the names and types of the parts of any record that a root can hold (FNV-1a, 32 bits).</summary>
    public static uint Fingerprint(Type root)
    {
        var text = new StringBuilder(root.Name);
        foreach (var type in Records.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append(';').Append(type.Name);
            foreach (var part in Of(type).Parts)
                text.Append(',').Append(part.Name).Append(' ').Append(part.PropertyType.IsEnum ? string.Join("|", Enum.GetNames(part.PropertyType)) : part.PropertyType.ToString());
        }

        return text.ToString().Aggregate(2166136261u, (hash, letter) => unchecked((hash ^ letter) * 16777619u));
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}

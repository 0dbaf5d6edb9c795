using System.Collections;
using System.Numerics;
using System.Reflection;
using System.Text.RegularExpressions;
using DeCA10B;
using DeCA10B.Testing.Schema;
using Nethereum.ABI.FunctionEncoding.Attributes;

namespace Nethereum.Facade;

/// <summary>What the library reads off the classes: types and their order from attributes, the components of a struct from its class.</summary>
public static partial class Mirror
{
    /// <summary>A message, output, event, error or struct as a tuple.</summary>
    public static SolidityTuple TypeOf(Type type) => new([.. Properties(type).Select(item => new SchemaParameter(item.Attribute.Name, TypeOf(item.Attribute.Type, item.Property.PropertyType), item.Attribute.IsIndexed))]);

    /// <summary>The signature of a message, event or error.</summary>
    public static string SignatureOf(Type type) => type.GetCustomAttributes().Select(attribute => attribute switch
    {
        FunctionAttribute function => function.Name,
        EventAttribute @event => @event.Name,
        ErrorAttribute error => error.Name,
        _ => null,
    }).First(name => name is not null) + TypeOf(type).Name;

    public static byte[] CallDataOf(object message)
    {
        var type = TypeOf(message.GetType());
        var selector = BitConverter.GetBytes(BitConverter.IsLittleEndian ? System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(DeCA10B.Abi.Selector.Of(SignatureOf(message.GetType()))) : DeCA10B.Abi.Selector.Of(SignatureOf(message.GetType())));
        return [.. selector, .. SchemaEncoding.Encode(type, FromObject(type, message))];
    }

    public static object[] FromObject(SolidityTuple type, object value) => (object[])type.Normalize(Properties(value.GetType()).Select(item => Plain(item.Property.GetValue(value)!)).ToArray());

    public static object ToObject(SolidityTuple type, object[] values, Type target)
    {
        var result = Activator.CreateInstance(target)!;
        foreach (var ((property, _), index) in Properties(target).Select((item, index) => (item, index)))
            property.SetValue(result, ToValue(type.Fields[index].Type, values[index], property.PropertyType));
        return result;
    }

    public static object ToValue(SolidityType type, object value, Type target) => value switch
    {
        BigInteger number => target == typeof(BigInteger) ? number : Convert.ChangeType((object)(number < 0 ? (long)number : (object)(ulong)number), target, System.Globalization.CultureInfo.InvariantCulture),
        Address address => address.ToString(),
        object[] elements when type is SolidityArray array => ToList(array, elements, target),
        object[] fields => ToObject((SolidityTuple)type, fields, target),
        _ => value,
    };

    /// <summary>The ABI type of that name; a tuple's components stand on the class behind the C# type.</summary>
    public static SolidityType TypeOf(string name, Type type)
    {
        if (Array().Match(name) is { Success: true } array)
        {
            var inner = name[..array.Index];
            // The library's own rule: the components of a tuple are those of the outermost list's element.
            return new SolidityArray(TypeOf(inner, inner.StartsWith("tuple", StringComparison.Ordinal) || type.IsGenericType ? type.GetGenericArguments()[0] : type), array.Groups[1].Length > 0 ? int.Parse(array.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : null);
        }

        return name switch
        {
            "tuple" => TypeOf(type),
            "bool" => new SolidityBool(),
            "address" => new SolidityAddress(),
            "string" => new SolidityString(),
            "bytes" => new SolidityBytes(),
            _ when name.StartsWith("bytes", StringComparison.Ordinal) => new SolidityFixedBytes(Bits(name, 5)),
            _ when name.StartsWith("uint", StringComparison.Ordinal) => new SolidityInteger(Bits(name, 4), false),
            _ => new SolidityInteger(Bits(name, 3), true),
        };
    }

    static IList ToList(SolidityArray type, object[] elements, Type target)
    {
        var list = (IList)Activator.CreateInstance(target)!;
        foreach (var element in elements) list.Add(ToValue(type.Element, element, target.GetGenericArguments()[0]));
        return list;
    }

    /// <summary>In the form that the schema takes.</summary>
    static object Plain(object value) => value switch
    {
        string text when text.StartsWith("0x", StringComparison.Ordinal) && text.Length == 42 => Address.Parse(text),
        string or byte[] => value,
        IEnumerable list => list.Cast<object>().Select(Plain).ToArray(),
        _ when value.GetType().GetProperties().Any(property => property.IsDefined(typeof(ParameterAttribute))) => Properties(value.GetType()).Select(item => Plain(item.Property.GetValue(value)!)).ToArray(),
        _ => value,
    };

    static (PropertyInfo Property, ParameterAttribute Attribute)[] Properties(Type type) =>
        [.. type.GetProperties().Select(property => (property, property.GetCustomAttribute<ParameterAttribute>()!)).Where(item => item.Item2 is not null).OrderBy(item => item.Item2.Order)];

    static int Bits(string name, int start) => int.Parse(name.AsSpan(start), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[([0-9]*)\]\z")]
    private static partial Regex Array();
}

namespace Nethereum.ABI.FunctionEncoding.Attributes;

[AttributeUsage(AttributeTargets.Class)]
public class FunctionAttribute : Attribute
{
    public FunctionAttribute(string name) => Name = name;

    public FunctionAttribute(string name, string returnType) : this(name) => ReturnType = returnType;

    public FunctionAttribute(string name, Type dtoReturnType) : this(name) => DTOReturnType = dtoReturnType;

    public string Name { get; }

    public string? ReturnType { get; }

    public Type? DTOReturnType { get; }
}

[AttributeUsage(AttributeTargets.Class)]
public class FunctionOutputAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class)]
public class EventAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

[AttributeUsage(AttributeTargets.Class)]
public class ErrorAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

[AttributeUsage(AttributeTargets.Property)]
public class ParameterAttribute : Attribute
{
    public ParameterAttribute(string type, string? name = null, int order = 1) => (Type, Name, Order) = (type, name ?? "", order);

    public ParameterAttribute(string type, string name, int order, bool indexed = false) : this(type, name, order) => IsIndexed = indexed;

    public ParameterAttribute(string type, string name, int order, string? structTypeName = null) : this(type, name, order) => StructTypeName = structTypeName;

    public string Type { get; }

    public string Name { get; }

    public int Order { get; }

    public bool IsIndexed { get; }

    public string? StructTypeName { get; }
}

public interface IFunctionOutputDTO;

public interface IEventDTO;

public interface IErrorDTO;

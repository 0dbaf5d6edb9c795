namespace DeCA10B.Abi;

/// <summary>Reads the fields of a struct in order.</summary>
public delegate T AbiStructReader<out T>(ref AbiReader reader);

/// <summary>Writes the fields of a struct in order.</summary>
public delegate void AbiStructWriter<in T>(ref AbiWriter writer, T value);

/// <summary>A struct, Solidity's tuple <c>(T1,T2)</c>.</summary>
sealed class AbiStruct<T> : AbiType<T>
{
    readonly AbiStructReader<T> read;
    readonly AbiStructWriter<T> write;
    readonly int fieldsSize;

    public AbiStruct(IReadOnlyList<AbiType> fields, AbiStructReader<T> read, AbiStructWriter<T> write)
    {
        this.read = read;
        this.write = write;
        Name = $"({string.Join(',', fields.Select(field => field.Name))})";
        IsDynamic = fields.Any(field => field.IsDynamic);
        fieldsSize = fields.Sum(field => field.HeadSize);
    }

    public override string Name { get; }

    public override bool IsDynamic { get; }

    public override int HeadSize => IsDynamic ? WordSize : fieldsSize;

    public override T Read(ref AbiReader reader)
    {
        if (!IsDynamic)
            return read(ref reader);
        var tail = reader.ReadTail();
        return read(ref tail);
    }

    public override void Write(ref AbiWriter writer, T value)
    {
        if (!IsDynamic)
        {
            write(ref writer, value);
            return;
        }
        writer.WriteOffset();
        var outer = writer.BeginFrame(fieldsSize);
        write(ref writer, value);
        writer.EndFrame(outer);
    }
}

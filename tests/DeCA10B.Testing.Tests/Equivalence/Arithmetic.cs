using System.Runtime.CompilerServices;

namespace DeCA10B.Testing.Tests.Equivalence;

/// <summary>Three of a kind.</summary>
[InlineArray(3)]
public struct Triple
{
    short first;
}

/// <summary>Values in a value.</summary>
public struct Holder
{
    /// <summary>Three.</summary>
    public Triple Inside;

    /// <summary>One.</summary>
    public long Outside;
}

/// <summary>Directions.</summary>
public enum Direction : byte
{
    /// <summary>Up.</summary>
    North,

    /// <summary>Down.</summary>
    South,

    /// <summary>Right.</summary>
    East,
}

/// <summary>Operators over the widths, where C# and Solidity differ most: promotion, shifts, casts, division, compound assignment, order of evaluation.</summary>
[Contract]
public sealed partial class Arithmetic : Contract
{
    readonly StorageArray<Triple> triples = new();
    readonly Mapping<string, Direction> directions = new();
    readonly Mapping<Bytes32, long> counters = new();
    long total;
    ulong steps;

    /// <summary>Promotes to int.</summary>
    public int Promote(byte a, byte b) => a + b - (a * b) + (a << 3) - (b >> 1) + (a ^ b) + (a | b) - (a & b);

    /// <summary>Narrows.</summary>
    public (byte sum, sbyte difference, short product) Narrow(sbyte a, sbyte b) => ((byte)(a + b), (sbyte)(a - b), (short)(a * b));

    /// <summary>Divides.</summary>
    public (long quotient, long remainder) Divide(long a, long b) => (a / b, a % b);

    /// <summary>Divides, rounding towards zero, and negates.</summary>
    public (int quotient, int remainder, int negated) DivideInts(int a, int b) => (a / b, a % b, -a);

    /// <summary>Shifts with a masked count.</summary>
    public (uint left, int right, ulong longLeft, long longRight) Shift(uint a, int b, ulong c, long d, int count) =>
        (a << count, b >> count, c << count, d >> count);

    /// <summary>Shifts without sign.</summary>
    public (int right, long longRight) ShiftUnsigned(int a, long b, int count) => (a >>> count, b >>> count);

    /// <summary>Mixed signs widen.</summary>
    public long Mixed(int a, uint b) => a + b - (a * (long)b);

    /// <summary>128 bits.</summary>
    public (UInt128 product, Int128 difference) Wide(UInt128 a, UInt128 b, Int128 c, Int128 d) => (a * b, c - d);

    /// <summary>256 bits.</summary>
    public (UInt256 sum, UInt256 product, UInt256 quotient, UInt256 remainder) Widest(UInt256 a, UInt256 b) => (a + b, a * b, a / b, a % b);

    /// <summary>256 bits with a sign.</summary>
    public (Int256 difference, Int256 quotient, Int256 remainder, Int256 negated) WidestSigned(Int256 a, Int256 b) => (a - b, a / b, a % b, -b);

    /// <summary>Bits of 256.</summary>
    public (UInt256 and, UInt256 xor, UInt256 left, UInt256 right, UInt256 not) WidestBits(UInt256 a, UInt256 b, int count) =>
        (a & b, a ^ b, a << count, a >> count, ~a);

    /// <summary>Odd widths.</summary>
    public (UInt24 small, Int80 sum, UInt80 product) Odd(UInt24 a, Int80 b, Int80 c, UInt80 d, UInt80 e) => ((UInt24)(a * 3), b + c, d * e);

    /// <summary>Casts between widths and signs.</summary>
    public (uint a, long b, byte c, Int80 d) Cast(long value, ulong other) => ((uint)value, (long)other, (byte)other, (Int80)(Int256)value);

    /// <summary>Compares.</summary>
    public (bool less, bool equal, bool signed, bool mixed) Compare(ulong a, ulong b, sbyte c, long d) => (a < b, a == b, c >= d, (c < 0) != (d < 0) || a != b);

    /// <summary>Compound assignment to short types narrows.</summary>
    public (byte sum, sbyte difference, ushort shifted) Compound(byte a, byte b, sbyte c, ushort d)
    {
        a += b;
        c -= 100;
        d <<= 4;
        d >>= 2;
        return (a, c, d);
    }

    /// <summary>Left to right: each operand counts a step before the next is looked at.</summary>
    public (ulong first, ulong second, ulong sum) Order(ulong weight)
    {
        var sum = (Step(1) * weight) + (steps * Step(10)) - steps;
        return (steps, Step(steps), sum);
    }

    /// <summary>Post and pre increments as values.</summary>
    public (long a, long b, long c) Increments(long start)
    {
        total = start;
        var a = total++ + ++total;
        var b = total-- - --total;
        total += total++;
        return (a, b, total);
    }

    /// <summary>Without checks.</summary>
    public (int sum, uint product, sbyte cast) Wrap(int a, int b, uint c)
    {
        unchecked
        {
            var sum = a + b;
            var product = c * 2_654_435_761u;
            var cast = (sbyte)sum;
            return (sum, product, cast);
        }
    }

    /// <summary>A loop with jumps.</summary>
    public ulong Loop(ReadOnlySpan<ulong> values, ulong stop)
    {
        var sum = 0ul;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0) continue;
            if (values[i] == stop) break;
            sum += values[i] / (ulong)(i + 1);
        }

        var rest = sum;
        while (rest > 1_000) rest /= 3;
        do rest++;
        while (rest % 2 == 1);
        return rest;
    }

    /// <summary>Memory arrays are references.</summary>
    public (long[] sorted, long first) Sort(long[] values)
    {
        var same = values;
        for (var i = 1; i < same.Length; i++)
            for (var j = i; j > 0 && same[j - 1] > same[j]; j--)
            {
                var greater = same[j - 1];
                same[j - 1] = same[j];
                same[j] = greater;
            }

        return (values, values.Length > 0 ? values[0] : -1);
    }

    /// <summary>A new array.</summary>
    public uint[] Squares(byte count)
    {
        var squares = new uint[count % 20];
        for (var i = 0u; i < squares.Length; i++) squares[i] = i * i;
        return squares;
    }

    /// <summary>Fixed arrays in storage are values.</summary>
    public short PushTriple(short a, short b, byte index)
    {
        var triple = new Triple();
        triple[0] = a;
        triple[1] = b;
        var copy = triple;
        copy[index] = 7;
        triples.Push(triple);
        triples.Push(copy);
        return copy[2];
    }

    /// <summary>Copies are copies, also inside.</summary>
    public (short first, short second, short third, long fourth) Copies(short value, byte index)
    {
        var holder = new Holder();
        var inside = holder.Inside;
        inside[index] = value;
        var other = holder;
        other.Inside[index] = 5;
        other.Outside = Changed(inside);
        steps++;
        return (holder.Inside[index], other.Inside[index], inside[index], other.Outside);
    }

    static long Changed(Triple triple)
    {
        triple[0] = -7;
        return triple[0] + triple[1];
    }

    /// <summary>Reads one.</summary>
    public short TripleAt(UInt256 index, byte element) => triples[index][element];

    /// <summary>Enums and string keys.</summary>
    public void Turn(string name, Direction direction)
    {
        var before = directions[name];
        directions[name] = before == direction ? Direction.North : direction;
        counters[Keccak256(EncodePacked(name, direction == Direction.East))]++;
    }

    /// <summary>Reads.</summary>
    public (Direction direction, long counter) Facing(string name) => (directions[name], counters[Keccak256(EncodePacked(name, directions[name] == Direction.East))]);

    /// <summary>The conditional operator and short circuits.</summary>
    public ulong Choose(bool a, bool b, ulong x, ulong y) => a && Step(1) > 0 ? (b || Step(2) > 5 ? x : y) : x > y ? x - y : y - x;

    ulong Step(ulong by)
    {
        steps = (steps + by) % 1_000_003;
        return steps;
    }
}

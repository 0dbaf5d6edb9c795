using System.ComponentModel;

namespace DeCA10B.FixedPoint;

/// <summary>What tools see of a fixed-point number without knowing its type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFixedPoint
{
    /// <summary>The integer behind it, boxed.</summary>
    object Integer { get; }
}

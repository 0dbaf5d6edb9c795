namespace DeCA10B.FixedPoint;

/// <summary>The file is the SDK's, where the class is internal; the frontend needs it from here.</summary>
public sealed partial class FixedPointFormat;

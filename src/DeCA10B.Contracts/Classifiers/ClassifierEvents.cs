namespace DeCA10B.Contracts;

/// <summary>A class was added to a model.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Its label.</param>
public readonly partial record struct AddClassEvent(string Name, UInt256 Index) : IEvent;

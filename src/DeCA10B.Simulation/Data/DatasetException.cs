namespace DeCA10B.Simulation.Data;

/// <summary>A dataset cannot be had as asked; the message says what to do.</summary>
public class DatasetException : Exception
{
    /// <summary>Says what is wrong.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public DatasetException(string message) : base(message)
    {
    }

    /// <summary>Says what is wrong, and what went before.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="inner">What went before.</param>
    public DatasetException(string message, Exception inner) : base(message, inner)
    {
    }
}

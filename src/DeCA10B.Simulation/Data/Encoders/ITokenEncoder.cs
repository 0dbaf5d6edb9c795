namespace DeCA10B.Simulation.Data.Encoders;

/// <summary>Turns the tokens of a text into a sparse sample.</summary>
public interface ITokenEncoder
{
    /// <summary>The indices of the features that the tokens stand for, ascending, each once; a token may stand for none.</summary>
    /// <param name="tokens">The tokens, in any order and any number of times.</param>
    long[] Encode(IEnumerable<string> tokens);
}

namespace TicTacToe;

/// <summary>One thing that happens in the demonstration.</summary>
/// <param name="Title">What, in a few words.</param>
/// <param name="Run">Does it; told how to report progress from 0 to 1, it says what came out.</param>
sealed record Step(string Title, Func<Action<double>, Task<string>> Run);

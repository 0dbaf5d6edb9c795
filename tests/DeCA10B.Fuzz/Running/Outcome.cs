namespace DeCA10B.Fuzz.Running;

/// <summary>What a trial ended in.</summary>
enum Verdict
{
    /// <summary>Both lives did the same.</summary>
    Same,

    /// <summary>They did not.</summary>
    Different,

    /// <summary>solc has an error or a warning.</summary>
    Complaint,

    /// <summary>The generator threw, or reported an internal error.</summary>
    Broken,

    /// <summary>A diagnostic of the language: the program generator went beyond the accepted subset, or the compiler denies too much.</summary>
    Denied,

    /// <summary>Not C#: the program generator is wrong, or what the source generator added does not compile.</summary>
    NotCSharp,

    /// <summary>The EVM's stack is too short for a function as solc compiles it; no meaning is lost, since nothing is deployed.</summary>
    TooDeep,

    /// <summary>The constructor fails; solc saw that it must, left out what assigns an immutable, and then refuses the contract for it (error 1284).</summary>
    NeverMade,
}

/// <summary>What a trial gave.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Kind">What sort of fault, to tell whether a smaller program has the same: diagnostic ids, solc's codes, the kind of difference.</param>
/// <param name="Text">For people.</param>
/// <param name="Calls">Calls compared.</param>
/// <param name="Successes">How many of them did not revert.</param>
sealed record Outcome(Verdict Verdict, string Kind = "", string Text = "", int Calls = 0, int Successes = 0)
{
    /// <summary>Whether the product is at fault.</summary>
    public bool IsFinding => Verdict is Verdict.Different or Verdict.Complaint or Verdict.Broken;
}

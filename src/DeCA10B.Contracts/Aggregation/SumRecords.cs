namespace DeCA10B.Contracts;

/// <summary>How far a secure sum has come.</summary>
public enum SumPhase
{
    /// <summary>Participants join, with a stake.</summary>
    Joining,

    /// <summary>Each commits to the shares that it dealt.</summary>
    Dealing,

    /// <summary>Each reveals the sum of the shares dealt to it.</summary>
    Revealing,

    /// <summary>The shares dealt to those who were silent are opened.</summary>
    Recovering,

    /// <summary>The total is known.</summary>
    Done,

    /// <summary>Too many were silent: there is no total.</summary>
    Failed,
}

/// <summary>What a secure sum is run on.</summary>
public struct SumTerms
{
    /// <summary>The most participants, 2 to 32.</summary>
    public byte MaxParticipants;

    /// <summary>How many must deal, at least 2: fewer would see each other's values.</summary>
    public byte MinParticipants;

    /// <summary>Seconds for each phase.</summary>
    public uint PhaseS;

    /// <summary>What each stakes, in wei.</summary>
    public UInt96 Stake;
}

/// <summary>A participant of a secure sum.</summary>
public struct SumParticipant
{
    /// <summary>Its account.</summary>
    public Address Account;

    /// <summary>Whether it dealt: only then its value is in the total.</summary>
    public bool HasDealt;

    /// <summary>Whether the sum of the shares dealt to it is known.</summary>
    public bool IsRevealed;

    /// <summary>How many of the shares dealt to it were opened.</summary>
    public byte Opened;

    /// <summary>How many shares that it dealt to the silent it has opened.</summary>
    public byte Helped;

    /// <summary>Whether its stake was taken out.</summary>
    public bool IsPaid;
}
